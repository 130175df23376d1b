package org.principled.report.xlsx.form;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Unit;
import org.principled.exchange.offline.AnswerWorkbook.Place;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.ScopingAnswers;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.report.xlsx.live.A1;
import org.principled.report.xlsx.live.Block;
import org.principled.report.xlsx.live.Content;
import org.principled.report.xlsx.live.Grid;
import org.principled.report.xlsx.live.Style;

/** What is said to each question, found by its code whatever row it was moved to, and what that means. One question to a row. */
final class GivenAnswers {

    /** What stands in the row of a form that has the same number as this one, whichever question that is. */
    private static final int FOUND_KEY = 0;

    private static final int FOUND_ANSWER = 1;
    private static final int FOUND_GRADE = 2;

    /** What is said to the question of this row. */
    private static final int KEY = 3;

    private static final int POSITION = 4;
    private static final int ANSWER = 5;
    private static final int GRADE = 6;
    private static final int MEANING = 7;
    private static final int GRADE_LIST = 8;
    private static final int STATED = 9;
    private static final int DERIVED = 10;
    private static final int GRADES = 11;

    private static final String SEPARATOR = " + ";

    /** What a look-up takes is limited to 255 characters, some of which are written as two. */
    private static final int LONGEST_KEY = 120;

    final Grid grid = new Grid("_given");

    private final Questionnaire questionnaire;
    private final FormLayout layout;
    private final AcceptedWords words;
    private final @Nullable GradedEvidence evidence;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, String> counting = new HashMap<>();

    /** @param evidence null where the questionnaire has no grades */
    GivenAnswers(
            Questionnaire questionnaire, FormLayout layout, AcceptedWords words, @Nullable GradedEvidence evidence) {
        this.questionnaire = questionnaire;
        this.layout = layout;
        this.words = words;
        this.evidence = evidence;
        for (int row = 0; row < layout.places().size(); row++) {
            find(row, layout.places().get(row));
        }
        ScopingAnswers.inOrder(questionnaire).forEach(this::scoping);
        questionnaire.flags().forEach(flag -> state(row(flag.code(), null)));
        Map<String, Element> elements = questionnaire.elementsByCode();
        for (int row = 0; row < layout.places().size(); row++) {
            Element element = elements.get(layout.places().get(row).code());
            if (element != null) {
                answer(row, element);
            }
        }
    }

    /** What a row is about, as a formula over its cells by name of the column. */
    static String key(UnaryOperator<String> cell) {
        return "LEFT(" + cell.apply("element") + "&\"|\"&" + cell.apply("unit_kind") + "&\"|\"&" + cell.apply("unit")
                + "," + LONGEST_KEY + ")";
    }

    private static String key(String code, Unit.@Nullable Id unit) {
        String key = code + "|" + (unit == null ? "|" : unit.kind() + "|" + unit.name());
        return key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }

    private void find(int row, Place place) {
        rows.put(key(place.code(), place.unit()), row);
        put(row, FOUND_KEY, key(column -> layout.cell(place, column)));
        put(row, FOUND_ANSWER, "TRIM(" + layout.cell(place, "answer") + ")");
        grid.put(row, KEY, Style.TEXT, Formula.pattern(key(place.code(), place.unit())));
        put(row, POSITION, "MATCH(" + A1.cell(row, KEY) + "," + all(FOUND_KEY) + ",0)");
        put(row, ANSWER, "INDEX(" + all(FOUND_ANSWER) + "," + A1.cell(row, POSITION) + ")");
        if (evidence != null) {
            put(row, FOUND_GRADE, "TRIM(" + layout.cell(place, "grade") + ")");
            put(row, GRADE, "INDEX(" + all(FOUND_GRADE) + "," + A1.cell(row, POSITION) + ")");
        }
    }

    private String all(int column) {
        return grid.ref(new Block(0, column, layout.places().size() - 1, column));
    }

    private void scoping(ScopingQuestion question) {
        int row = row(question.code(), null);
        String said = A1.cell(row, ANSWER);
        String meaning = words.scoping(question).meaning(said);
        String counts = "IF(" + said + "=\"\"," + Formula.text(question.open()) + ",IF(" + meaning + "=\"\","
                + Formula.text(question.open()) + "," + meaning + "))";
        put(
                row,
                MEANING,
                question.askedWhen()
                        .map(when -> "IF(" + Formula.of(when, counting) + "," + counts + ","
                                + Formula.text(question.notAsked()) + ")")
                        .orElse(counts));
        counting.put(question.code(), A1.cell(grid.name(), row, MEANING));
    }

    private void state(int row) {
        String said = A1.cell(row, ANSWER);
        String state = "TRIM(LEFT(" + said + ",FIND(\";\"," + said + "&\";\")-1))";
        put(row, MEANING, "IF(" + said + "=\"\",\"\"," + words.states().meaning(state) + ")");
    }

    private void answer(int row, Element element) {
        String said = A1.cell(row, ANSWER);
        put(row, MEANING, "IF(" + said + "=\"\",\"\"," + words.answers(element).meaning(said) + ")");
        if (evidence == null) {
            return;
        }
        String grade = A1.cell(row, GRADE);
        String stated = A1.cell(row, STATED);
        put(row, GRADE_LIST, "\";\"&SUBSTITUTE(SUBSTITUTE(" + grade + ",\"; \",\";\"),\" ;\",\";\")&\";\"");
        put(row, STATED, set(each -> isStated(each, A1.cell(row, GRADE_LIST))));
        GradedEvidence graded = evidence;
        put(row, DERIVED, set(each -> graded.holds(A1.cell(row, KEY), each)));
        put(
                row,
                GRADES,
                "IF(" + grade + "=\"\"," + A1.cell(row, DERIVED) + ",IF(" + stated + "=\"\"," + grade + "," + stated
                        + "))");
    }

    private String isStated(String grade, String list) {
        return Formula.or(words.grades(grade).stream()
                .map(word -> "ISNUMBER(SEARCH(" + Formula.text(Formula.pattern(";" + word + ";")) + "," + list + "))")
                .toList());
    }

    /** The grades for which a formula holds, as a set of grades is named. */
    private String set(UnaryOperator<String> holds) {
        return questionnaire.evidence().grades().stream()
                .map(grade -> "IF(" + holds.apply(grade) + "," + Formula.text(SEPARATOR + grade) + ",\"\")")
                .collect(Collectors.joining("&", "MID(", "," + (SEPARATOR.length() + 1) + ",255)"));
    }

    private void put(int row, int column, String formula) {
        grid.put(row, column, Style.TEXT, Content.formula(formula, Content.EMPTY));
    }

    private int row(String code, Unit.@Nullable Id unit) {
        Integer row = rows.get(key(code, unit));
        if (row == null) {
            throw new IllegalArgumentException("nothing asks " + code);
        }
        return row;
    }

    /** The answer that counts for a unit, as the formulas of the score name it: its own, else the company's. */
    String answer(String element, Unit.@Nullable Id unit) {
        return ownOrCompanys(element, unit, MEANING);
    }

    /** The grades of that answer. */
    String grades(String element, Unit.@Nullable Id unit) {
        return ownOrCompanys(element, unit, GRADES);
    }

    private String ownOrCompanys(String element, Unit.@Nullable Id unit, int column) {
        Integer own = rows.get(key(element, unit));
        Integer companys = rows.get(key(element, null));
        if (own == null && companys == null) {
            return "\"\"";
        }
        if (own == null || companys == null || unit == null) {
            return cell(own == null ? companys : own, column);
        }
        return "IF(" + cell(own, ANSWER) + "=\"\"," + cell(companys, column) + "," + cell(own, column) + ")";
    }

    private String cell(@Nullable Integer row, int column) {
        return A1.cell(grid.name(), row == null ? 0 : row, column);
    }

    /** The state of a red flag, as the formulas of the score name it. */
    String state(String flag) {
        return cell(row(flag, null), MEANING);
    }

    /** Whether the finding on a flag is about an element, as a formula. */
    String isAbout(String flag, String element) {
        return "ISNUMBER(SEARCH(" + Formula.text(";" + element + ";") + ",\";\"&SUBSTITUTE("
                + cell(row(flag, null), ANSWER) + ",\" \",\"\")&\";\"))";
    }

    /** The answer that counts for each scoping question, as a cell. */
    Map<String, String> counting() {
        return counting;
    }
}
