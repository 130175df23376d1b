package org.principled.exchange;

/**
 * A place in a file, as a person finds it.
 *
 * @param file name of the file
 * @param at what is counted: {@code row} as a spreadsheet shows it, perhaps of a sheet, or {@code line} as an editor does; both from 1
 * @param number of the row or line
 * @param column of the line, from 1; 0 where the whole row or line is meant
 */
record Place(String file, String at, int number, int column) {

    static Place row(String file, int number) {
        return new Place(file, "row", number, 0);
    }

    /** A row of a sheet in a workbook. */
    static Place row(String file, String sheet, int number) {
        return new Place(file, "sheet " + sheet + ", row", number, 0);
    }

    static Place line(String file, int number, int column) {
        return new Place(file, "line", number, column);
    }

    String column(String name) {
        return this + ", column " + name;
    }

    @Override
    public String toString() {
        return file + ", " + at + " " + number + (column == 0 ? "" : ", column " + column);
    }
}
