package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    private static final Pattern PLUS = Pattern.compile("\\+");
    private static final String EXPECTED = "two sums of fields and whole numbers with one of `=`, `<=`, `<`, `>=`, `>`"
            + " between them, such as `a + b = c`";

    private final Map<String, Table.Field> fields;
    private final Defects defects;

    TableRules(Map<String, Table.Field> fields, Defects defects) {
        this.fields = fields;
        this.defects = defects;
    }

    /** Whether cells of a field can be added up. */
    static boolean isNumber(Table.Field field) {
        return field.kind() == Table.Kind.COUNT || field.kind() == Table.Kind.AMOUNT;
    }

    /** Notes what is wrong with a comparison. */
    void check(@Nullable YamlScalar rule) {
        if (rule == null) {
            return;
        }
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

    private static List<String> terms(@Nullable String sum) {
        List<String> terms = new ArrayList<>();
        for (String term : PLUS.split(sum == null ? "" : sum, -1)) {
            terms.add(term.strip());
        }
        return terms;
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
            YamlScalar place = new YamlScalar(term, rule.line(), rule.column());
            defects.addUnknown(place, "field", "", "a field of this table", fields.keySet());
        } else if (term.isEmpty()) {
            defects.add(rule, Defects.quote(rule.text()) + " has nothing on one side of an operator", EXPECTED);
        } else {
            defects.add(rule, Defects.quote(term) + " is neither a field nor a whole number", EXPECTED);
        }
    }

    private boolean fit(List<String> left, List<String> right) {
        List<String> all = new ArrayList<>(left);
        all.addAll(right);
        int numbers = 0;
        int dates = 0;
        for (String term : all) {
            Table.Field field = fields.get(term);
            numbers += field == null || isNumber(field) ? 1 : 0;
            dates += field != null && field.kind() == Table.Kind.DATE ? 1 : 0;
        }
        return numbers == all.size() || (dates == 2 && left.size() == 1 && right.size() == 1);
    }

    /** Notes that an exception does not name a field that can be {@code yes}. */
    void checkUnless(@Nullable YamlScalar name) {
        if (name == null) {
            return;
        }
        List<String> switches = new ArrayList<>();
        for (Table.Field field : fields.values()) {
            if (field.values().contains("yes")) {
                switches.add(field.key());
            }
        }
        if (!switches.contains(name.text())) {
            String expected = "a field of this table of the kind `choice` that has the value `yes`";
            defects.addUnknown(name, "field", "", expected, switches);
        }
    }
}
