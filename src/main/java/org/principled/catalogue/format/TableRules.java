package org.principled.catalogue.format;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.questionnaire.Table;

/**
 * Checks the rules of a table: {@code sum op sum}, where a sum is field names and whole numbers joined by {@code +} and {@code op} is one of
 * {@code =}, {@code <=}, {@code <}, {@code >=}, {@code >}. Numbers are compared with numbers, one date with one date.
 */
final class TableRules {

    static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,59}");

    private static final Pattern RULE = Pattern.compile("([^<>=]+)(?:<=|>=|<|>|=)([^<>=]+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
    private static final String EXPECTED =
            "two sums of fields and whole numbers with one of `=`, `<=`, `<`, `>=`, `>` between them, such as `a + b = c`";

    private final Map<String, Table.Field> fields;
    private final Defects defects;

    TableRules(Map<String, Table.Field> fields, Defects defects) {
        this.fields = fields;
        this.defects = defects;
    }

    /** Notes what is wrong with a comparison. */
    void check(YamlScalar rule) {
        Matcher matcher = RULE.matcher(rule.text());
        if (!matcher.matches()) {
            defects.add(rule, Defects.quote(rule.text()) + " is not a comparison", EXPECTED);
            return;
        }
        List<String> left = terms(matcher.group(1));
        List<String> right = terms(matcher.group(2));
        boolean readable = checkTerms(rule, left) & checkTerms(rule, right);
        if (readable && !fit(left, right)) {
            defects.add(
                    rule,
                    Defects.quote(rule.text()) + " compares what cannot be compared",
                    "counts and amounts with one another, or one date with one date");
        }
    }

    private static List<String> terms(String sum) {
        return Pattern.compile("\\+")
                .splitAsStream(sum + " ")
                .map(String::strip)
                .toList();
    }

    private boolean checkTerms(YamlScalar rule, List<String> terms) {
        boolean known = true;
        for (String term : terms) {
            if (!NUMBER.matcher(term).matches() && !fields.containsKey(term)) {
                known = false;
                refuse(rule, term);
            }
        }
        return known;
    }

    private void refuse(YamlScalar rule, String term) {
        if (NAME.matcher(term).matches()) {
            defects.addUnknown(
                    new YamlScalar(term, rule.line(), rule.column()),
                    "field",
                    "a field of this table",
                    fields.keySet());
        } else {
            defects.add(rule, Defects.quote(term) + " is neither a field nor a whole number", EXPECTED);
        }
    }

    private boolean fit(List<String> left, List<String> right) {
        boolean numbers =
                left.stream().allMatch(this::isNumber) && right.stream().allMatch(this::isNumber);
        boolean dates = left.size() == 1 && right.size() == 1 && isDate(left.get(0)) && isDate(right.get(0));
        return numbers || dates;
    }

    private boolean isNumber(String term) {
        Table.Field field = fields.get(term);
        return field == null || TableKinds.isNumber(field.kind());
    }

    private boolean isDate(String term) {
        Table.Field field = fields.get(term);
        return field != null && field.kind() == Table.Kind.DATE;
    }

    /** Notes that an exception does not name a field that can be {@code yes}. */
    void checkUnless(YamlScalar name) {
        List<String> switches = fields.values().stream()
                .filter(field -> field.values().contains("yes"))
                .map(Table.Field::key)
                .toList();
        if (!switches.contains(name.text())) {
            defects.addUnknown(
                    name, "field", "a field of this table of the kind `choice` that has the value `yes`", switches);
        }
    }
}
