package org.principled.bench;

import java.util.Arrays;

/** How long each of many requests took, and how many were answered in a second. */
final class Latencies {

    private static final double NANOS_A_MILLISECOND = 1e6;

    private final long[] sorted;
    private final double perSecond;

    Latencies(long[] nanos, double perSecond) {
        this.sorted = nanos.clone();
        Arrays.sort(sorted);
        this.perSecond = perSecond;
    }

    double perSecond() {
        return perSecond;
    }

    /** The milliseconds within which this share of the requests was answered. */
    double milliseconds(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / NANOS_A_MILLISECOND;
    }
}
