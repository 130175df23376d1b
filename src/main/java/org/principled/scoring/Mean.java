package org.principled.scoring;

import org.jspecify.annotations.Nullable;

/** A weighted arithmetic mean under construction, exact whatever the size of the numbers. */
final class Mean {

    private final Sum points = new Sum();
    private final Sum weights = new Sum();
    private @Nullable Ratio only;
    private int members;

    /** Adds a member of positive weight; one that has no value is left out of both sums. */
    void add(long weight, @Nullable Ratio value) {
        if (value != null) {
            add(Ratio.of(weight, 1), value);
        }
    }

    void add(Ratio weight, @Nullable Ratio value) {
        if (value != null) {
            points.add(weight, value);
            weights.add(weight, Ratio.ONE);
            only = value;
            members++;
        }
    }

    /** The mean, or null where nothing was added. */
    @Nullable
    Ratio value() {
        return members > 1 ? points.over(weights) : only;
    }
}
