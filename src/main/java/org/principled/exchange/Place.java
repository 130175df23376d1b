package org.principled.exchange;

/**
 * A place in a file, as a person finds it.
 *
 * @param file name of the file
 * @param at such as {@code row}; rows are counted as a spreadsheet shows them, from 1 and with the header
 * @param number of the row
 */
record Place(String file, String at, int number) {

    String column(String name) {
        return this + ", column " + name;
    }

    @Override
    public String toString() {
        return file + ", " + at + " " + number;
    }
}
