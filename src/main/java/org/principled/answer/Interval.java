package org.principled.answer;

import java.math.BigDecimal;

/** A number that is known to lie between two ends, or exactly where both are the same. */
record Interval(BigDecimal min, BigDecimal max) {

    static final Interval ZERO = exactly(BigDecimal.ZERO);

    /** What can be said of a comparison of two intervals. */
    enum Outcome {
        /** It holds, whatever the exact numbers are. */
        HOLDS,
        /** It cannot hold. */
        FAILS,
        UNDECIDED
    }

    static Interval exactly(BigDecimal number) {
        return new Interval(number, number);
    }

    Interval plus(Interval other) {
        return new Interval(min.add(other.min), max.add(other.max));
    }

    boolean isExact() {
        return min.compareTo(max) == 0;
    }

    /** Compares with one of {@code =}, {@code <=}, {@code <}, {@code >=} and {@code >}. */
    Outcome compare(String operator, Interval other) {
        return switch (operator) {
            case "=" -> equal(other);
            case "<=" -> outcome(isSurelyAbove(other), other.isSurelyAtLeast(this));
            case "<" -> outcome(isSurelyAtLeast(other), other.isSurelyAbove(this));
            case ">=" -> other.compare("<=", this);
            case ">" -> other.compare("<", this);
            default -> throw new IllegalArgumentException("no such comparison: " + operator);
        };
    }

    private Outcome equal(Interval other) {
        boolean fails = isSurelyAbove(other) || other.isSurelyAbove(this);
        return outcome(fails, !fails && isExact() && other.isExact());
    }

    private static Outcome outcome(boolean fails, boolean holds) {
        if (fails) {
            return Outcome.FAILS;
        }
        return holds ? Outcome.HOLDS : Outcome.UNDECIDED;
    }

    private boolean isSurelyAbove(Interval other) {
        return min.compareTo(other.max) > 0;
    }

    private boolean isSurelyAtLeast(Interval other) {
        return min.compareTo(other.max) >= 0;
    }
}
