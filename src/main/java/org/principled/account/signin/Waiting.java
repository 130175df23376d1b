package org.principled.account.signin;

import java.time.Duration;

/** How long to wait, in words. */
final class Waiting {

    private static final int MINUTE = 60;

    private Waiting() {}

    /** Seconds up to a minute, whole minutes beyond, rounded up. */
    static String words(Duration left, SignInMessages words) {
        long seconds = Math.max(1, left.plusMillis(999).toSeconds());
        return seconds <= MINUTE
                ? words.seconds((int) seconds)
                : words.minutes((int) ((seconds + MINUTE - 1) / MINUTE));
    }
}
