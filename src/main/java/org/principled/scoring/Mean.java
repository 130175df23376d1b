package org.principled.scoring;

import org.jspecify.annotations.Nullable;

/** A weighted arithmetic mean under construction, exact whatever the size of the numbers. */
final class Mean {

    private final Sum points = new Sum();
    private final Sum weights = new Sum();
    private boolean empty = true;

    /** Adds a member of positive weight; one that has no value is left out of both sums. */
    void add(long weight, @Nullable Ratio value) {
        add(Ratio.of(weight, 1), value);
    }

    void add(Ratio weight, @Nullable Ratio value) {
        if (value != null) {
            points.add(weight, value);
            weights.add(weight, Ratio.ONE);
            empty = false;
        }
    }

    /** The mean, or null where nothing was added. */
    @Nullable
    Ratio value() {
        return empty ? null : points.over(weights);
    }
}
