package org.principled.exchange;

import org.principled.wording.Message;

/**
 * A place in a file, as a person finds it.
 *
 * @param message the place in words
 * @param number of the row as a spreadsheet shows it, or of the line as an editor does; both from 1
 */
record Place(Message message, int number) {

    static Place row(String file, int number) {
        return new Place(Message.of("place.row", file, number), number);
    }

    /** A row of a sheet in a workbook. */
    static Place row(String file, String sheet, int number) {
        return new Place(Message.of("place.sheet-row", file, sheet, number), number);
    }

    /** A place in a text; both numbers from 1, the column 0 where the whole line is meant. */
    static Place line(String file, int number, int column) {
        return new Place(
                column == 0
                        ? Message.of("place.line", file, number)
                        : Message.of("place.line-column", file, number, column),
                number);
    }

    /** The cell in a column of the row. */
    Message column(String name) {
        return Message.of("place.column", message, name);
    }
}
