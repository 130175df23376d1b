package org.principled.report.xlsx.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;

/** The weights of areas, indicators and elements on the method sheet, and which elements apply here. */
final class Weights {

    private static final int WEIGHT = 2;
    private static final int APPLIES = 3;

    private final Book book;
    private final Grid grid;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Block> elementsOfArea = new HashMap<>();

    Weights(Book book, Grid grid, Stack stack) {
        this.book = book;
        this.grid = grid;
        Wording wording = book.wording;
        stack.heading(wording.say("live.weights.heading"));
        stack.note(wording.say("method.means"));
        stack.header(Stack.said(wording, "column.area", "column.title", "column.weight"), WEIGHT);
        for (Area area : book.questionnaire.areas()) {
            row(stack, area.code(), wording.area(area.code()), Content.number(area.weight()));
        }
        stack.gap();
        stack.header(Stack.said(wording, "column.indicator", "column.title", "column.weight"), WEIGHT);
        for (Area area : book.questionnaire.areas()) {
            area.indicators().stream()
                    .flatMap(Indicator::withMembers)
                    .forEach(indicator -> row(
                            stack,
                            indicator.code(),
                            wording.indicator(indicator.code()),
                            Content.number(indicator.weight())));
        }
        stack.gap();
        elements(stack, wording);
    }

    private void elements(Stack stack, Wording wording) {
        List<String> columns = new ArrayList<>(Stack.said(wording, "column.element", "column.title", "column.weight"));
        columns.add(wording.say("live.column.applies"));
        stack.header(columns, WEIGHT);
        for (Area area : book.questionnaire.areas()) {
            int first = stack.next();
            for (Element element : area.elements().toList()) {
                row(stack, element.code(), wording.element(element.code()), Content.number(element.weight()));
            }
            elementsOfArea.put(area.code(), Block.column(WEIGHT, first, stack.next() - 1));
        }
    }

    private void row(Stack stack, String code, String title, Content weight) {
        int row = stack.row();
        rows.put(code, row);
        grid.put(row, 0, Style.CODE, code);
        grid.put(row, 1, Style.TEXT, title);
        grid.put(row, WEIGHT, Style.INPUT_FACTOR, weight);
    }

    /** Where the weight of an area, indicator or element stands. */
    String of(String code) {
        return grid.ref(row(code), WEIGHT);
    }

    private int row(String code) {
        Integer row = rows.get(code);
        if (row == null) {
            throw new IllegalArgumentException("no weight for " + code);
        }
        return row;
    }

    /** Writes down whether an element applies, once it is known where its answers stand. */
    void applies(String element, Content applies) {
        grid.put(row(element), APPLIES, Style.FACTOR, applies);
    }

    /** Where the weights of an area's elements stand. */
    String ofElements(String area) {
        return grid.ref(block(area));
    }

    /** Where it stands which elements of an area apply. */
    String appliesIn(String area) {
        Block weights = block(area);
        return grid.ref(Block.column(APPLIES, weights.firstRow(), weights.lastRow()));
    }

    private Block block(String area) {
        Block block = elementsOfArea.get(area);
        if (block == null) {
            throw new IllegalArgumentException("no elements in " + area);
        }
        return block;
    }
}
