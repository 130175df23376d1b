package org.principled.answer;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.principled.questionnaire.Table;

/** What the cell of a quantitative table may hold (principle-d.md 4): a value of its kind, a status, or nothing. Nothing is not zero. */
final class Cells {

    /** Instead of a value, in any cell but a key. */
    static final List<String> STATUSES = List.of("not_collected", "barred_by_law", "withheld", "not_applicable");
    /** Statuses under which nothing is missing. */
    private static final List<String> LAWFUL = List.of("barred_by_law", "not_applicable");

    private static final Pattern COUNT = Pattern.compile("(\\d{1,15})(?:\\.\\.(\\d{1,15}))?");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(?:\\.\\d{1,9})?");
    /** ISO 3166-1 alpha-2, XX unknown, ZZ not disclosed, and XK, which everybody uses for Kosovo. */
    private static final Set<String> COUNTRIES = Stream.concat(
                    Arrays.stream(Locale.getISOCountries()), Stream.of("XX", "ZZ", "XK"))
            .collect(Collectors.toUnmodifiableSet());

    private Cells() {}

    static boolean isStatus(String text) {
        return STATUSES.contains(text);
    }

    /** Whether a cell says what it was asked for, if only that law forbids to say it. */
    static boolean isFilled(String text) {
        return !text.isBlank() && (!isStatus(text) || LAWFUL.contains(text));
    }

    /** The number or interval in a cell; empty where there is none. */
    static Optional<Interval> number(String text) {
        Matcher count = COUNT.matcher(text);
        if (count.matches()) {
            BigDecimal min = new BigDecimal(count.group(1));
            BigDecimal max = count.group(2) == null ? min : new BigDecimal(count.group(2));
            return max.compareTo(min) < 0 ? Optional.empty() : Optional.of(new Interval(min, max));
        }
        return AMOUNT.matcher(text).matches() ? Optional.of(Interval.exactly(new BigDecimal(text))) : Optional.empty();
    }

    /** What is wrong with the text of a cell that is not empty; empty where nothing is. */
    static Optional<String> complaint(Table.Field field, boolean isKey, String text) {
        if (isStatus(text)) {
            return isKey ? Optional.of("a column that names the row cannot hold a status") : Optional.empty();
        }
        return holds(field, text)
                ? Optional.empty()
                : Optional.of("“" + text + "” is not " + wanted(field)
                        + (isKey ? "" : ", nor one of " + String.join(", ", STATUSES)));
    }

    private static boolean holds(Table.Field field, String text) {
        return switch (field.kind()) {
            case COUNT -> COUNT.matcher(text).matches() && number(text).isPresent();
            case AMOUNT -> AMOUNT.matcher(text).matches();
            case DATE -> Moment.parse(text).isPresent();
            case CHOICE -> field.values().contains(text);
            case COUNTRY -> COUNTRIES.contains(text);
            case TEXT -> true;
        };
    }

    private static String wanted(Table.Field field) {
        return switch (field.kind()) {
            case COUNT -> "a whole number of at least 0 or an interval such as 10..20";
            case AMOUNT -> "a number of at least 0 with a decimal point, such as 12.5";
            case DATE -> "a date such as 2026-12-31 or a time such as 2026-12-31T08:30Z";
            case CHOICE -> "one of " + String.join(", ", field.values());
            case COUNTRY -> "a country code such as DE (ISO 3166-1; XX unknown, ZZ not disclosed)";
            case TEXT -> "text";
        };
    }
}
