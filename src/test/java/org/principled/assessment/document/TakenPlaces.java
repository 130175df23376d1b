package org.principled.assessment.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Documents that are being made, in every place there is, for as long as a test needs it. */
final class TakenPlaces implements AutoCloseable {

    /** A client that never goes away. */
    static final Client STAYS = new Client(() -> false);

    private final ExecutorService makers = Executors.newFixedThreadPool(Renderings.AT_ONCE);
    private final Deque<CountDownLatch> ends = new ArrayDeque<>();

    TakenPlaces(Renderings renderings) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(Renderings.AT_ONCE);
        for (int i = 0; i < Renderings.AT_ONCE; i++) {
            CountDownLatch end = new CountDownLatch(1);
            ends.add(end);
            makers.execute(() -> make(renderings, begun, end));
        }
        await(begun);
    }

    private static void make(Renderings renderings, CountDownLatch begun, CountDownLatch end) {
        try {
            renderings.render(STAYS, () -> {
                begun.countDown();
                await(end);
                return "made";
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Ends one of the documents that are being made. */
    void freeOne() {
        ends.remove().countDown();
    }

    @Override
    public void close() throws InterruptedException {
        ends.forEach(CountDownLatch::countDown);
        makers.shutdown();
        if (!makers.awaitTermination(10, TimeUnit.SECONDS)) {
            throw new AssertionError("the documents never end");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("nothing happens");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
