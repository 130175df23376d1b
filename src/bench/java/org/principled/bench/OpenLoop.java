package org.principled.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/**
 * Many users who act at a steady rate, whether or not the server keeps up: a request that starts late because the one before it took long
 * counts from when it was due. Otherwise a slow server would be asked less and look fast.
 */
final class OpenLoop {

    private static final double NANOS = 1e9;

    private OpenLoop() {}

    /**
     * Lets the users act, each in a thread of its own.
     *
     * @param perSecond how often all of them together do
     * @param seconds for how long
     * @param users what each does, again and again
     */
    static Latencies run(int perSecond, int seconds, List<Runnable> users) {
        long step = (long) (NANOS * users.size() / perSecond);
        int acts = perSecond * seconds / users.size();
        long start = System.nanoTime() + step;
        ExecutorService threads = Executors.newFixedThreadPool(users.size());
        try {
            List<Future<long[]>> measured = new ArrayList<>();
            for (int i = 0; i < users.size(); i++) {
                Runnable user = users.get(i);
                long first = start + step * i / users.size();
                measured.add(threads.submit(() -> act(user, first, step, acts)));
            }
            LongStream all = LongStream.empty();
            for (Future<long[]> each : measured) {
                all = LongStream.concat(all, LongStream.of(each.get()));
            }
            long[] nanos = all.toArray();
            return new Latencies(nanos, nanos.length / ((System.nanoTime() - start) / NANOS));
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] act(Runnable user, long first, long step, int acts) {
        long[] nanos = new long[acts];
        for (int i = 0; i < acts; i++) {
            long due = first + i * step;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            user.run();
            nanos[i] = System.nanoTime() - due;
        }
        return nanos;
    }
}
