package org.principled.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A comparison of two sums of cells, such as {@code opening + received = complied + rejected}.
 *
 * @param left names of fields and whole numbers that are added up
 * @param operator {@code =}, {@code <=}, {@code <}, {@code >=} or {@code >}
 * @param right as {@code left}
 */
record TableRule(List<String> left, String operator, List<String> right) {

    private static final Pattern FORM = Pattern.compile("([^<>=]+)(<=|>=|=|<|>)([^<>=]+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    /**
     * Reads a rule.
     *
     * @throws IllegalArgumentException if the text is not of this form
     */
    static TableRule parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a comparison of two sums: " + text);
        }
        return new TableRule(terms(matcher.group(1)), matcher.group(2), terms(matcher.group(3)));
    }

    private static List<String> terms(String sum) {
        return Stream.of(sum.split("\\+", -1)).map(String::strip).toList();
    }

    /** What can be said of the rule; undecided where a cell is empty or holds a status. */
    Interval.Outcome outcome(Function<String, String> cells) {
        if (left.size() == 1 && right.size() == 1) {
            Optional<Moment> one = Moment.parse(cells.apply(left.get(0)));
            Optional<Moment> other = Moment.parse(cells.apply(right.get(0)));
            if (one.isPresent() && other.isPresent()) {
                return one.get().compare(operator, other.get());
            }
        }
        Optional<Interval> one = sum(left, cells);
        Optional<Interval> other = sum(right, cells);
        return one.isPresent() && other.isPresent()
                ? one.get().compare(operator, other.get())
                : Interval.Outcome.UNDECIDED;
    }

    private static Optional<Interval> sum(List<String> terms, Function<String, String> cells) {
        Interval sum = Interval.ZERO;
        for (String term : terms) {
            Optional<Interval> value = NUMBER.matcher(term).matches()
                    ? Optional.of(Interval.exactly(new BigDecimal(term)))
                    : Cells.number(cells.apply(term));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(value.get());
        }
        return Optional.of(sum);
    }

    /** The rule with the number in each cell, to be followed by hand: {@code opening 3 + received 4 = complied 9}. */
    String with(Function<String, String> cells) {
        return words(left, cells) + " " + operator + " " + words(right, cells);
    }

    private static String words(List<String> terms, Function<String, String> cells) {
        return terms.stream()
                .map(term -> NUMBER.matcher(term).matches() ? term : term + " " + cells.apply(term))
                .collect(Collectors.joining(" + "));
    }
}
