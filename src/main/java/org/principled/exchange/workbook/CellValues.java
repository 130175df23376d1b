package org.principled.exchange.workbook;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.principled.archive.ArchiveException;
import org.principled.wording.Message;

/** Understands the values of cells; counts them over all sheets of a workbook. */
final class CellValues {

    /** What a cell holds. */
    record Value(Cell.Kind kind, String text) {}

    private final SharedStrings strings;
    private final DateFormats formats;
    private final boolean from1904;
    private int cells;
    private long characters;

    /** The values of a workbook whose days count from 1904, or, as most do, from 1900. */
    CellValues(SharedStrings strings, DateFormats formats, boolean from1904) {
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /**
     * The value of a cell; empty where it holds nothing.
     *
     * @param cell its attributes
     * @param written the text in it
     * @param part name of its part
     */
    Optional<Value> read(Map<String, String> cell, String written, String part) throws IOException {
        boolean isDate = formats.isDate(cell.getOrDefault("s", ""), part);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Value value = switch (cell.getOrDefault("t", "n")) {
            case "s" -> new Value(Cell.Kind.TEXT, strings.at(written, part));
            case "str", "inlineStr" -> new Value(Cell.Kind.TEXT, CellText.of(written));
            case "b" -> new Value(Cell.Kind.BOOLEAN, written.equals("1") ? "true" : "false");
            case "e" -> new Value(Cell.Kind.ERROR, CellText.of(written));
            case "d" -> new Value(Cell.Kind.DATE, CellText.of(written));
            case "n" -> number(written, isDate, part);
            default -> throw ArchiveException.damaged(part);
        };
        return count(value);
    }

    private Value number(String written, boolean isDate, String part) throws IOException {
        return Numbers.read(written)
                .map(number -> isDate
                        ? new Value(Cell.Kind.DATE, Dates.text(number, from1904))
                        : new Value(Cell.Kind.NUMBER, Numbers.text(number)))
                .orElseThrow(() -> ArchiveException.damaged(part));
    }

    private Optional<Value> count(Value value) throws IOException {
        if (value.text().isEmpty()) {
            return Optional.empty();
        }
        cells++;
        characters += value.text().length();
        if (cells > WorkbookLimits.CELLS || characters > WorkbookLimits.CHARACTERS) {
            throw new WorkbookRefusedException(Message.of("refused.too-much"));
        }
        return Optional.of(value);
    }
}
