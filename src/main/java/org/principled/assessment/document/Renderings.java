package org.principled.assessment.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/**
 * Lets two documents be made at a time in this process; all others wait in the order in which they came. A client that goes away leaves
 * the queue at once.
 */
@Singleton
public final class Renderings {

    static final int AT_ONCE = 2;
    /** Each takes a fraction of a second, so whoever is the last of so many waits for some seconds; more could not be told honestly. */
    static final int LONGEST_QUEUE = 40;

    private static final Duration LATER = Duration.ofSeconds(10);

    /** How long a client can have gone before its place in the queue is free. */
    private static final Duration MOMENT = Duration.ofMillis(100);

    private final Deque<CountDownLatch> queue = new ArrayDeque<>();
    private int running;

    /** Makes a document. */
    public interface Rendering<T> {
        T make() throws IOException;
    }

    /**
     * Makes a document when its turn comes; blocks until then.
     *
     * @throws ProblemException if too many are waiting already
     * @throws ClientGoneException if the client goes away before its turn
     */
    <T> T render(Client client, Rendering<T> rendering) throws IOException {
        return inTurn(client, enter(LONGEST_QUEUE), rendering);
    }

    /** As {@link #render} for the next document of a client who has got some already: it waits like all others and is never refused. */
    <T> T renderNext(Client client, Rendering<T> rendering) throws IOException {
        return inTurn(client, enter(Integer.MAX_VALUE), rendering);
    }

    /** How many wait. */
    synchronized int waiting() {
        return queue.size();
    }

    /** How many are being made. */
    synchronized int running() {
        return running;
    }

    private <T> T inTurn(Client client, CountDownLatch turn, Rendering<T> rendering) throws IOException {
        try {
            while (!hasCome(turn)) {
                client.demand();
            }
            client.demand();
            return rendering.make();
        } finally {
            leave(turn);
        }
    }

    /** Whether a turn has come, after waiting for it a moment. */
    private static boolean hasCome(CountDownLatch turn) throws IOException {
        try {
            return turn.await(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The server stops.");
        }
    }

    private synchronized CountDownLatch enter(int longest) {
        CountDownLatch turn = new CountDownLatch(1);
        if (running < AT_ONCE) {
            running++;
            turn.countDown();
        } else if (queue.size() < longest) {
            queue.add(turn);
        } else {
            throw ProblemException.of(ProblemType.BUSY).retryAfter(LATER);
        }
        return turn;
    }

    /** Leaves the queue, or hands on the place of a turn that has come; the place is free where nobody waits. */
    private synchronized void leave(CountDownLatch turn) {
        if (queue.remove(turn)) {
            return;
        }
        CountDownLatch first = queue.poll();
        if (first == null) {
            running--;
        } else {
            first.countDown();
        }
    }
}
