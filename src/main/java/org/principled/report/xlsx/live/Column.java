package org.principled.report.xlsx.live;

import java.util.Optional;

/** A column of the sheets with areas and units. Those after {@link #KEY} are steps on the way and folded away. */
enum Column {
    CODE("column.code", 13),
    TITLE("column.title", 56),
    UNIT("column.unit", 32),
    ANSWER("column.answer", 20),
    GRADE("column.grades", 15),
    WEIGHT("column.weight", 9),
    POINTS("live.column.points", 12),
    FACTOR("live.column.factor", 12),
    SCORE("live.column.score", 13),
    LOW("live.column.low", 12),
    HIGH("live.column.high", 12),
    UNCAPPED("live.column.uncapped", 16),
    ANSWERED("live.column.answered", 13),
    STANDING("column.standing", 30),

    KEY("live.column.key", 8),
    PARENT("live.column.parent", 8),
    SET("live.column.set", 8),
    WEIGHTS("live.column.weights", 11),
    UNCAPPED_LOW("live.column.uncapped.low", 11),
    UNCAPPED_HIGH("live.column.uncapped.high", 11),
    CAP("live.column.cap.score", 11),
    CAP_LOW("live.column.cap.low", 11),
    TIMES_SCORE("live.column.times.score", 12),
    TIMES_LOW("live.column.times.low", 12),
    TIMES_HIGH("live.column.times.high", 12),
    APPLICABLE("live.column.applicable", 12),
    DONE("live.column.done", 12),
    VERIFIED("live.column.verified.weight", 12),
    SET_ASIDE("live.column.aside", 12);

    final String label;
    final int width;

    Column(String label, int width) {
        this.label = label;
        this.width = width;
    }

    boolean isText() {
        return this == CODE || this == TITLE || this == UNIT || this == ANSWER || this == GRADE || this == STANDING;
    }

    /** How far along a score is: before or after caps, and for which bound. */
    record Bounds(Column low, Column score, Column high) {
        static final Bounds FINAL = new Bounds(LOW, SCORE, HIGH);
        static final Bounds BEFORE_CAPS = new Bounds(UNCAPPED_LOW, UNCAPPED, UNCAPPED_HIGH);
        static final Bounds WEIGHTED = new Bounds(TIMES_LOW, TIMES_SCORE, TIMES_HIGH);
    }

    /** The style of the figures in a column. */
    Optional<Style> figures() {
        return switch (this) {
            case SCORE, LOW, HIGH, UNCAPPED -> Optional.of(Style.POINTS);
            case ANSWERED -> Optional.of(Style.SHARE);
            case WEIGHT, POINTS, FACTOR -> Optional.of(Style.FACTOR);
            default -> this.ordinal() >= KEY.ordinal() ? Optional.of(Style.WORKING) : Optional.empty();
        };
    }
}
