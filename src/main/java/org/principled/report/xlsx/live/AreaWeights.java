package org.principled.report.xlsx.live;

import static org.principled.report.xlsx.live.AreaTable.APPLYING;
import static org.principled.report.xlsx.live.AreaTable.COUNTS;
import static org.principled.report.xlsx.live.AreaTable.FACTOR;
import static org.principled.report.xlsx.live.AreaTable.WEIGHT;

import java.util.List;
import org.principled.questionnaire.Total;
import org.principled.scoring.Node.Part;

/** With which weight each area counts in the total: less than its own where little of it applies. */
final class AreaWeights {

    private final Book book;
    private final MethodSheet method;
    private final Grid grid;
    private final boolean ofAreas;

    AreaWeights(Book book, MethodSheet method, Grid grid) {
        this.book = book;
        this.method = method;
        this.grid = grid;
        this.ofAreas = book.questionnaire.total().of() == Total.Of.AREAS;
    }

    /** Writes four cells; {@code applies} is the share of element weight that applies. */
    void write(int row, AreaSheet area, Part part, double applies) {
        String code = part.node().code();
        String weight = ofAreas ? method.weights.of(code) : area.sheet.ref(Column.WEIGHTS, area.area.row);
        put(row, WEIGHT, Style.FACTOR, weight, weight(area, part));
        String ofElements = method.weights.ofElements(code);
        String applying = "SUMIFS(" + ofElements + "," + method.weights.appliesIn(code) + ",1)/SUM(" + ofElements + ")";
        put(row, APPLYING, Style.SHARE, applying, applies);
        if (method.total.hasCoverage() && ofAreas) {
            String factor = "MIN(1," + A1.cell(row, APPLYING) + "/" + method.total.leastShare() + ")";
            put(row, FACTOR, Style.SHARE, factor, Content.nearest(part.factor()));
        } else {
            grid.put(row, FACTOR, Style.SHARE, Content.number(1));
        }
        put(row, COUNTS, Style.WEIGHT, A1.cell(row, WEIGHT) + "*" + A1.cell(row, FACTOR), counts(area, part));
    }

    private void put(int row, int column, Style style, String formula, double now) {
        grid.put(row, column, style, Content.formula(formula, Content.number(now)));
    }

    private double weight(AreaSheet area, Part part) {
        return ofAreas ? Content.nearest(part.weight()) : area.area.weightOfScored();
    }

    /** The weight with which an area counts, if it has a score. */
    double counts(AreaSheet area, Part part) {
        return weight(area, part) * Content.nearest(part.factor());
    }

    /** The weight with which all areas that have a score count. */
    double all(List<AreaSheet> areas) {
        double sum = 0;
        for (int i = 0; i < areas.size(); i++) {
            Part part = book.card.total().parts().get(i);
            sum += part.node().estimate().isPresent() ? counts(areas.get(i), part) : 0;
        }
        return sum;
    }
}
