package org.principled.questionnaire;

import java.util.List;
import java.util.Optional;
import org.principled.canonical.Fraction;

/**
 * A quantitative table (principle-d.md 4). Its figures are checked and published, and may propose an answer; they are never scored.
 *
 * @param code such as {@code Q1}
 * @param keys columns that together name a row
 * @param fields columns that hold what is reported
 * @param breakdowns ways in which a field is split
 * @param checks what a row must or should satisfy
 * @param proposal the element for which the table's completeness proposes an answer, if any
 */
public record Table(
        String code,
        List<Field> keys,
        List<Field> fields,
        List<Breakdown> breakdowns,
        List<Check> checks,
        Optional<Proposal> proposal) {

    /** What a cell may hold instead of a figure: why there is none. */
    public static final List<String> STATUSES = List.of("not_collected", "barred_by_law", "withheld", "not_applicable");

    /**
     * A column.
     *
     * @param key such as {@code received}
     * @param kind what its cells hold
     * @param values the possible values of a {@code CHOICE}; empty otherwise
     */
    public record Field(String key, Kind kind, List<String> values) {
        public Field {
            values = List.copyOf(values);
        }
    }

    /** What a cell holds. Any cell but a key may hold one of {@link #STATUSES} instead. */
    public enum Kind {
        /** A whole number of at least 0, or an interval {@code min..max} where law allows only bands. */
        COUNT,
        /** A decimal number of at least 0. */
        AMOUNT,
        /** An ISO 8601 date or date and time. */
        DATE,
        CHOICE,
        /** ISO 3166-1 alpha-2; {@code XX} unknown, {@code ZZ} not disclosed. */
        COUNTRY,
        TEXT
    }

    /**
     * A split of a field by some quality.
     *
     * @param key such as {@code authority}
     * @param values the parts
     * @param of the field that is split
     * @param exclusive whether the parts add up to the field; otherwise each is at most the field
     */
    public record Breakdown(String key, List<String> values, String of, boolean exclusive) {
        public Breakdown {
            values = List.copyOf(values);
        }
    }

    /**
     * A rule about the cells of one row, such as {@code a + b = c}.
     *
     * @param code such as {@code Q1.balance}
     * @param level what happens when it fails
     * @param rule the comparison; for {@code ASK} the matter is judged by a person and this is empty
     * @param when checked only when this comparison holds; always where empty
     * @param unless not checked where this field is {@code yes}; always checked where empty
     */
    public record Check(String code, Level level, String rule, String when, String unless) {}

    /** What happens when a check fails. */
    public enum Level {
        /** The row is refused. */
        HARD,
        /** A note is asked for. */
        SOFT,
        /** Needs sources outside the sheet: a question for the reviewer. */
        ASK
    }

    /**
     * A table proposes an answer by the share of countries of operation it covers; the answer counts only once a person adopts it.
     *
     * @param element code of the element
     * @param thresholds the least share, from 0 to 1, by answer, the best first
     */
    public record Proposal(String element, List<Threshold> thresholds) {
        public Proposal {
            thresholds = List.copyOf(thresholds);
        }
    }

    /** The least share, from 0 to 1, for which an answer is proposed. */
    public record Threshold(String answer, Fraction share) {}

    public Table {
        keys = List.copyOf(keys);
        fields = List.copyOf(fields);
        breakdowns = List.copyOf(breakdowns);
        checks = List.copyOf(checks);
    }
}
