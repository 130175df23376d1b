package org.principled.report.xlsx.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.scoring.Node;
import org.principled.scoring.Node.Kind;
import org.principled.scoring.Node.Part;

/** One area: its indicators, elements and answers, one to a row, each right above what it is made of. */
final class AreaSheet {

    final Sheet sheet;
    final Item area;
    final List<Item> items = new ArrayList<>();

    private final Book book;
    private final MethodSheet method;

    /** Where the units that do not count stand, by indicator: they are shown, and nothing rests on them. */
    private final Map<String, List<Node>> others;

    AreaSheet(Book book, MethodSheet method, @Nullable FlagSheet flags, Part part, Map<String, List<Node>> others) {
        this.book = book;
        this.method = method;
        this.others = others;
        String code = part.node().code();
        Grid grid = book.grid(code);
        this.sheet = new Sheet(book, grid, !book.sheet.units().isEmpty(), true);
        grid.put(0, 0, Style.TITLE, book.wording.say("area.title", code, book.wording.area(code)));
        grid.put(1, 0, Style.LABEL, book.wording.say("live.area.intro"));
        this.area = lay(part, null, true, Sheet.HEADER + 1);
        Rows rows = new Rows(book, sheet, method.weights);
        CapColumns caps = new CapColumns(book, sheet, flags);
        AnswerRow answers = new AnswerRow(book, sheet, method, rows, caps);
        LowestRow lowest = new LowestRow(book, sheet, rows, caps);
        MeanRow means = new MeanRow(book, sheet, method, rows, caps);
        for (Item item : items) {
            if (item.isAnswer()) {
                answers.write(item);
            } else if (item.isLowest()) {
                lowest.write(item);
            } else {
                means.write(item);
            }
            book.place(place(item));
        }
        items.forEach(item -> grid.fill(item.row, sheet.at(Column.STANDING)));
        finish(grid);
    }

    private Item lay(Part part, @Nullable Item parent, boolean counts, int row) {
        Item item = new Item(part, parent, counts, book.key(), row);
        items.add(item);
        for (Part below : partsOf(part.node())) {
            add(item, below, below.factor().signum() > 0);
        }
        if (part.node().kind() == Kind.INDICATOR && part.node().unit() == null) {
            for (Node other : others.getOrDefault(part.node().code(), List.of())) {
                add(item, new Part(Fraction.ONE, Fraction.ZERO, other), false);
            }
        }
        return item;
    }

    private void add(Item item, Part below, boolean counts) {
        Item child = lay(below, item, counts, item.last + 1);
        item.children.add(child);
        item.last = child.last;
    }

    /** Units that count first, so that they stand together. */
    private static List<Part> partsOf(Node node) {
        return node.parts().stream()
                .sorted(Comparator.comparing(part -> part.factor().signum() == 0))
                .toList();
    }

    private ScoreCell place(Item item) {
        boolean capped = sheet.has(Column.UNCAPPED) && item.node.kind() == Kind.AREA;
        return new ScoreCell(
                item.node,
                sheet.grid.name(),
                item.row,
                sheet.at(Column.SCORE),
                sheet.at(Column.LOW),
                sheet.at(Column.HIGH),
                capped ? Optional.of(sheet.at(Column.UNCAPPED)) : Optional.empty());
    }

    private void finish(Grid grid) {
        int first = Sheet.HEADER + 1;
        int last = Math.max(first, grid.next() - 1);
        grid.table(new Block(Sheet.HEADER, 0, last, sheet.at(Column.STANDING)), 2);
        grid.scores(new Block(first, sheet.at(Column.SCORE), last, sheet.at(Column.HIGH)));
    }

    /**
     * Writes down on the method sheet which elements of this area apply, by whether an answer that counts has a place.
     *
     * @return the share of element weight that applies
     */
    double writeApplying() {
        Fraction applying = Fraction.ZERO;
        Fraction all = Fraction.ZERO;
        List<Element> elements = book.questionnaire.areas().stream()
                .filter(each -> each.code().equals(area.node.code()))
                .flatMap(Area::elements)
                .toList();
        Map<String, List<Item>> places = counting();
        for (Element element : elements) {
            List<Item> mine = places.getOrDefault(element.code(), List.of());
            boolean applies =
                    mine.stream().anyMatch(item -> item.node.estimate().isPresent());
            method.weights.applies(element.code(), applies(mine, applies));
            all = all.plus(element.weight());
            applying = applies ? applying.plus(element.weight()) : applying;
        }
        return Content.nearest(applying.dividedBy(all));
    }

    /** By element: where the company's value stands, or the units' where each has its own. */
    private Map<String, List<Item>> counting() {
        Map<String, List<Item>> places = new HashMap<>();
        for (Item item : items) {
            if (item.isCapped() && item.countsAtAll()) {
                places.computeIfAbsent(item.node.code(), code -> new ArrayList<>())
                        .add(item);
            }
        }
        return places;
    }

    private Content applies(List<Item> places, boolean applies) {
        if (places.isEmpty()) {
            return Content.number(0);
        }
        String formula = places.stream()
                .map(item -> sheet.ref(Column.SCORE, item.row) + "=\"\"")
                .collect(Collectors.joining(",", "IF(AND(", "),0,1)"));
        return Content.formula(formula, Content.number(applies ? 1 : 0));
    }
}
