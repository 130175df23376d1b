package org.principled.account.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How fast somebody may go on after failures: a few at once, then with waits that double.
 *
 * @param free failures without any wait
 * @param first the wait after one more
 * @param longest no wait is longer
 */
record Pace(int free, Duration first, Duration longest) {

    /** Failures are forgotten after this long. */
    static final Duration MEMORY = Duration.ofHours(1);

    /** For one account, or one known browser. */
    static final Pace PERSON = new Pace(5, Duration.ofSeconds(30), Duration.ofMinutes(15));

    /** For one address, behind which there may be a whole office. */
    static final Pace ADDRESS = new Pace(30, Duration.ofSeconds(30), Duration.ofMinutes(15));

    /** Doubling further would only overflow. */
    private static final int MOST_DOUBLINGS = 20;

    /**
     * How much longer to wait; zero if not at all.
     *
     * @param failures within {@link #MEMORY}
     * @param last when the last one was
     */
    Duration left(int failures, Instant last, Instant now) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration doubled = first.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        Duration wait = doubled.compareTo(longest) < 0 ? doubled : longest;
        Duration left = Duration.between(now, last.plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
