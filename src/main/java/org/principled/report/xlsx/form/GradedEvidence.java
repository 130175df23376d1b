package org.principled.report.xlsx.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.principled.exchange.AnswerFields;
import org.principled.questionnaire.Circumstance;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.GradingRule;
import org.principled.questionnaire.Mode;
import org.principled.report.xlsx.form.FormLayout.EvidenceRows;
import org.principled.report.xlsx.live.A1;
import org.principled.report.xlsx.live.Block;
import org.principled.report.xlsx.live.Content;
import org.principled.report.xlsx.live.Grid;
import org.principled.report.xlsx.live.Style;

/** Which grades each piece of evidence has by the rules of the questionnaire (principle-d.md 10, "Derived grade"), row by row. */
final class GradedEvidence {

    private static final int KEY = 0;
    private static final int KIND = 1;
    private static final int RULES = 2;

    final Grid grid = new Grid("_graded");

    private final Evidence rules;
    private final Mode mode;
    private final EvidenceRows rows;
    private final WordList kinds;
    private final WordList bodies;
    private final WordList audiences;

    GradedEvidence(Evidence rules, Mode mode, EvidenceRows rows, AcceptedWords words) {
        this.rules = rules;
        this.mode = mode;
        this.rows = rows;
        this.kinds = words.kinds();
        this.bodies = words.bodies();
        this.audiences = words.audiences();
        for (int row = rows.first(); row <= rows.last(); row++) {
            write(row);
        }
    }

    private void write(int from) {
        int row = from - rows.first();
        String all = rows.columns().keySet().stream()
                .filter(AnswerFields.OF_EVIDENCE::contains)
                .sorted()
                .map(field -> rows.cell(from, field))
                .collect(Collectors.joining("&"));
        put(row, KEY, "IF(" + all + "=\"\",\"\"," + GivenAnswers.key(field -> rows.cell(from, field)) + ")");
        String kind = text(from, "kind");
        put(row, KIND, "IF(" + kinds.knows(kind) + "," + kinds.meaning(kind) + "," + kind + ")");
        for (int i = 0; i < rules.grading().size(); i++) {
            put(row, RULES + i, "IF(" + fits(rules.grading().get(i), from, A1.cell(row, KIND)) + ",1,0)");
        }
        for (String grade : rules.grades()) {
            put(row, column(grade), "IF(" + Formula.or(giving(grade, row)) + ",1,0)");
        }
    }

    private String fits(GradingRule rule, int from, String kind) {
        List<String> all = new ArrayList<>();
        if (!rule.kinds().isEmpty()) {
            all.add(Formula.or(rule.kinds().stream()
                    .map(each -> kind + "=" + Formula.text(each))
                    .toList()));
        }
        if (rule.fromListedBody()) {
            all.add(bodies.knows(text(from, "body")));
        }
        if (!rule.when().isEmpty()) {
            all.add(Formula.or(
                    rule.when().stream().map(each -> isSo(each, from)).toList()));
        }
        return Formula.and(all);
    }

    private String isSo(Circumstance circumstance, int from) {
        return switch (circumstance) {
            case PUBLIC_ADDRESS ->
                Formula.and(List.of(
                        "IF(" + audiences.knows(text(from, "audience")) + ","
                                + audiences.meaning(text(from, "audience")) + ",\"\")=\"public\"",
                        text(from, "url") + "&" + text(from, "archive") + "<>\"\""));
            case UPLOADED -> text(from, "file_sha256") + "<>\"\"";
            case CANNOT_BE_SHOWN -> text(from, "law") + "<>\"\"";
        };
    }

    /** What gives a grade: any rule that fits, or that none does. */
    private List<String> giving(String grade, int row) {
        List<String> giving = new ArrayList<>();
        for (int i = 0; i < rules.grading().size(); i++) {
            if (rules.allowed(rules.grading().get(i).grade(), mode).equals(grade)) {
                giving.add(A1.cell(row, RULES + i) + "=1");
            }
        }
        if (rules.allowed(rules.withoutGrade(), mode).equals(grade)) {
            int last = RULES + rules.grading().size() - 1;
            giving.add(
                    rules.grading().isEmpty()
                            ? "TRUE"
                            : "SUM(" + A1.cell(row, RULES) + ":" + A1.cell(row, last) + ")=0");
        }
        return giving;
    }

    private int column(String grade) {
        return RULES + rules.grading().size() + rules.grades().indexOf(grade);
    }

    private String text(int from, String field) {
        return "TRIM(" + rows.cell(from, field) + ")";
    }

    private void put(int row, int column, String formula) {
        grid.put(row, column, Style.TEXT, Content.formula(formula, Content.EMPTY));
    }

    /** Whether there is evidence of a grade for a question, as a formula. */
    String holds(String key, String grade) {
        return "COUNTIFS(" + range(KEY) + "," + key + "," + range(column(grade)) + ",1)>0";
    }

    private String range(int column) {
        return grid.ref(new Block(0, column, rows.last() - rows.first(), column));
    }
}
