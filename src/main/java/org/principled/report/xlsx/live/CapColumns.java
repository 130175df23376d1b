package org.principled.report.xlsx.live;

import org.jspecify.annotations.Nullable;
import org.principled.report.xlsx.live.Item.Bound;
import org.principled.scoring.Node.Kind;

/** Scores before and after the caps of areas and elements. */
final class CapColumns {

    private final Sheet sheet;
    private final @Nullable FlagSheet flags;
    private final boolean elements;

    /** @param flags null where the questionnaire has no red flags */
    CapColumns(Book book, Sheet sheet, @Nullable FlagSheet flags) {
        this.sheet = sheet;
        this.flags = flags;
        this.elements = !book.flagsOnElements().isEmpty();
    }

    /** The columns in which a score is computed: those before caps where caps can follow. */
    Column.Bounds before(Item item) {
        return canCap(item) ? Column.Bounds.BEFORE_CAPS : Column.Bounds.FINAL;
    }

    private boolean canCap(Item item) {
        return flags != null && (item.node.kind() == Kind.AREA || (elements && item.isCapped()));
    }

    /** Applies the caps, if any can follow. */
    void apply(Item item) {
        if (flags == null || !canCap(item)) {
            return;
        }
        int row = item.row;
        String code = item.node.code();
        boolean area = item.node.kind() == Kind.AREA;
        String cell = sheet.cell(Column.CODE, row);
        sheet.put(Column.CAP, row, area ? flags.caps.lowest(code, false) : flags.caps.ofElement(code, cell, false));
        sheet.put(Column.CAP_LOW, row, area ? flags.caps.lowest(code, true) : flags.caps.ofElement(code, cell, true));
        for (Bound bound : Bound.values()) {
            String before = sheet.cell(bound.in(Column.Bounds.BEFORE_CAPS), row);
            String cap = sheet.cell(bound == Bound.LOW ? Column.CAP_LOW : Column.CAP, row);
            sheet.put(
                    bound.in(Column.Bounds.FINAL),
                    row,
                    Content.formula(
                            "IF(" + before + "=\"\",\"\",MIN(" + before + "," + cap + "))",
                            Item.number(item.node.estimate(), bound)));
        }
    }
}
