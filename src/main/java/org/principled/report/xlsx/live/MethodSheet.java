package org.principled.report.xlsx.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Scale;

/** The rules in cells: whatever the formulas of the other sheets rest on stands here once and may be changed. */
final class MethodSheet {

    static final String NOT_APPLICABLE = "Not_applicable";
    static final String MODE = "Assessment_mode";
    static final String MODES = "Assessment_modes";
    private static final int LAST = 9;
    private static final int FIRST_WIDTH = 26;
    private static final int SECOND_WIDTH = 50;
    private static final int WIDTH = 13;

    final Grid grid;
    final EvidenceRules evidence;
    final FlagRules flags;
    final TotalRules total;
    final Weights weights;

    private final Book book;
    private final Map<String, Integer> scales = new HashMap<>();
    private final Map<String, List<String>> labels = new HashMap<>();

    MethodSheet(Book book) {
        this.book = book;
        Wording wording = book.wording;
        this.grid = book.grid(wording.say("method.title"));
        grid.width(0, FIRST_WIDTH);
        grid.width(1, SECOND_WIDTH);
        for (int column = 2; column <= LAST; column++) {
            grid.width(column, WIDTH);
        }
        grid.put(0, 0, Style.TITLE, wording.say("method.title"));
        Stack stack = new Stack(grid, LAST);
        stack.note(wording.say("live.method.intro"));
        scales(stack);
        this.evidence = new EvidenceRules(book, grid, stack);
        this.total = new TotalRules(book, grid, stack);
        this.flags = new FlagRules(book, grid, stack);
        this.weights = new Weights(book, grid, stack);
        Standings.write(book, grid, stack);
    }

    private void scales(Stack stack) {
        Wording wording = book.wording;
        stack.heading(wording.say("method.points.heading"));
        stack.note(wording.say("method.points"));
        for (Scale scale : book.questionnaire.scales()) {
            if (!scales.isEmpty()) {
                stack.gap();
            }
            int number = scales.size() + 1;
            scales.put(scale.key(), number);
            List<String> answers = wording.answers(scale);
            labels.put(scale.key(), answers);
            stack.header(
                    List.of(wording.say("column.answer"), wording.say("column.scale"), wording.say("column.points")),
                    2);
            int first = stack.next();
            for (int i = 0; i < answers.size(); i++) {
                int row = stack.row();
                grid.put(row, 0, Style.CODE, answers.get(i));
                grid.put(row, 1, Style.TEXT, scale.key());
                grid.put(
                        row,
                        2,
                        Style.INPUT_FACTOR,
                        Content.number(scale.choices().get(i).points()));
            }
            int last = stack.row();
            grid.put(last, 0, Style.CODE, wording.say("standing.na"));
            grid.put(last, 1, Style.TEXT, scale.key());
            grid.put(last, 2, Style.FACTOR, wording.say("number.none"));
            book.name("Answers_" + number, grid.ref(Block.column(0, first, last)));
            book.name("Points_" + number, grid.ref(Block.column(2, first, last)));
            if (number == 1) {
                book.name(NOT_APPLICABLE, grid.ref(last, 0));
            }
        }
    }

    /** The name of the answers that an element can be given. */
    String answers(Element element) {
        return "Answers_" + scales.get(element.scale());
    }

    /** The name of the points of these answers. */
    String points(Element element) {
        return "Points_" + scales.get(element.scale());
    }

    /** An answer as it stands in the list. */
    String label(Element element, String answer) {
        List<String> answers = labels.get(element.scale());
        if (answers == null) {
            throw new IllegalArgumentException("no answers to " + element.code());
        }
        return answers.get(book.scale(element).indexOf(answer));
    }
}
