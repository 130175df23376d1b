package org.principled.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * An ISO 8601 date, or date and time with or without offset. Two of the same precision compare exactly; a date stands for its whole day
 * beside a time, and a time without offset may be anywhere on earth beside one that has one.
 */
final class Moment {

    private static final long DAY = 86_400;
    /** Local time lies at most so many seconds from UTC, to either side. */
    private static final long LARGEST_OFFSET = 14 * 3_600;

    private enum Precision {
        DAY,
        LOCAL_TIME,
        TIME
    }

    private final Precision precision;
    private final long second;

    private Moment(Precision precision, long second) {
        this.precision = precision;
        this.second = second;
    }

    static Optional<Moment> parse(String text) {
        try {
            if (!text.contains("T")) {
                return Optional.of(
                        new Moment(Precision.DAY, LocalDate.parse(text).toEpochDay() * DAY));
            }
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    time instanceof OffsetDateTime at
                            ? new Moment(Precision.TIME, at.toEpochSecond())
                            : new Moment(
                                    Precision.LOCAL_TIME,
                                    LocalDateTime.from(time).toEpochSecond(ZoneOffset.UTC)));
        } catch (DateTimeParseException notDate) {
            return Optional.empty();
        }
    }

    Interval.Outcome compare(String operator, Moment other) {
        return beside(other).compare(operator, other.beside(this));
    }

    private Interval beside(Moment other) {
        if (precision == other.precision) {
            return new Interval(BigDecimal.valueOf(second), BigDecimal.valueOf(second));
        }
        long slack = precision != Precision.TIME && other.precision == Precision.TIME ? LARGEST_OFFSET : 0;
        long last = precision == Precision.DAY ? second + DAY - 1 : second;
        return new Interval(BigDecimal.valueOf(second - slack), BigDecimal.valueOf(last + slack));
    }
}
