package org.principled.exchange.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a cell in its sheet, within the limits of the format (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73).
 *
 * @param row from 1 to 1,048,576
 * @param column from 1 to 16,384
 */
record CellReference(int row, int column) {

    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_384;

    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");

    /** Reads {@code D14}; empty where there can be no such cell. */
    static Optional<CellReference> read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        int row = Integer.parseInt(matcher.group(2));
        return row <= LAST_ROW && column <= LAST_COLUMN
                ? Optional.of(new CellReference(row, column))
                : Optional.empty();
    }

    static String write(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }
}
