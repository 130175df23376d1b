package org.principled.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.principled.archive.ArchiveException;
import org.principled.archive.Tag;
import org.principled.wording.Message;

/** Reads the rows of one sheet. What the sheet says of its own size is not looked at. */
final class SheetReader implements XmlPart.Listener {

    private static final String ROW = "worksheet/sheetData/row";
    private static final String CELL = ROW + "/c";
    private static final String VALUE = CELL + "/v";

    private final String sheet;
    private final String part;
    private final CellValues values;
    private final List<Row> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private int column;
    private Map<String, String> cell = Map.of();
    private final StringBuilder value = new StringBuilder();
    private boolean computed;

    /**
     * A reader of one sheet.
     *
     * @param sheet its name, for messages
     * @param part name of its part
     */
    SheetReader(String sheet, String part, CellValues values) {
        this.sheet = sheet;
        this.part = part;
        this.values = values;
    }

    Sheet sheet() {
        return new Sheet(sheet, rows);
    }

    @Override
    public void start(String path, Tag tag) throws IOException {
        switch (path) {
            case ROW -> startRow(tag.attributes().getOrDefault("r", ""));
            case CELL -> startCell(tag.attributes());
            case CELL + "/f" -> computed = true;
            default -> {
                if (path.indexOf('/') < 0 && !path.equals("worksheet")) {
                    throw ArchiveException.damaged(part);
                }
            }
        }
    }

    private void startRow(String written) throws IOException {
        int number = written.isEmpty() ? row + 1 : Numbers.index(written);
        if (number <= row || number > CellReference.LAST_ROW) {
            throw new WorkbookRefusedException(
                    Message.of("place.written-row", Refusals.shown(sheet), shown(written)),
                    Message.of("refused.no-such-row"));
        }
        row = number;
        column = 0;
        cells = new ArrayList<>();
    }

    private void startCell(Map<String, String> attributes) throws IOException {
        String written = attributes.getOrDefault("r", "");
        Optional<CellReference> at =
                written.isEmpty() ? Optional.of(new CellReference(row, column + 1)) : CellReference.read(written);
        if (at.isEmpty() || at.get().row() != row || at.get().column() <= column) {
            throw new WorkbookRefusedException(
                    Message.of("place.written-cell", Refusals.shown(sheet), shown(written)),
                    Message.of("refused.no-such-cell", row));
        }
        column = at.get().column();
        cell = attributes;
        computed = false;
        value.setLength(0);
    }

    @Override
    public boolean wantsText(String path) {
        return path.startsWith(CELL)
                && (path.equals(VALUE) || path.equals(CELL + "/is/t") || path.equals(CELL + "/is/r/t"));
    }

    @Override
    public void end(String path, String text) throws IOException {
        if (wantsText(path)) {
            value.append(text);
        } else if (path.equals(CELL)) {
            endCell();
        } else if (path.equals(ROW) && !cells.isEmpty()) {
            rows.add(new Row(row, cells));
            if (rows.size() > WorkbookLimits.ROWS) {
                throw new WorkbookRefusedException(
                        Message.of("place.row-of-sheet", Refusals.shown(sheet), row),
                        Message.of("refused.too-many-rows", WorkbookLimits.ROWS));
            }
        }
    }

    private void endCell() throws IOException {
        Optional<CellValues.Value> read = values.read(cell, value.toString(), part);
        if (read.isEmpty()) {
            return;
        }
        Cell made = new Cell(row, column, read.get().kind(), read.get().text(), computed);
        Optional<Message> complaint = column > WorkbookLimits.COLUMNS
                ? Optional.of(Message.of("refused.too-many-columns", WorkbookLimits.COLUMNS))
                : CellText.complaint(made.text());
        if (complaint.isPresent()) {
            throw new WorkbookRefusedException(
                    Message.text(Refusals.shown(sheet) + "!" + made.reference()), complaint.get());
        }
        cells.add(made);
    }

    private static String shown(String written) {
        return written.length() > 20 ? written.substring(0, 20) + "…" : written;
    }
}
