package org.principled.scoring;

import org.jspecify.annotations.Nullable;

/** The values of all indicators or areas by number; null where one has no value. */
final class Values {

    private final @Nullable Ratio[] values;

    Values(int size) {
        this.values = new @Nullable Ratio[size];
    }

    @Nullable
    Ratio get(int index) {
        return values[index];
    }

    void set(int index, @Nullable Ratio value) {
        values[index] = value;
    }

    Values copy() {
        Values copy = new Values(values.length);
        System.arraycopy(values, 0, copy.values, 0, values.length);
        return copy;
    }
}
