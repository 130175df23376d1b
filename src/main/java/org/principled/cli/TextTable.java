package org.principled.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Aligns rows of text in columns for a terminal. */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> right;

    /** A table whose columns are aligned to the right where {@code right} says so. */
    TextTable(List<Boolean> right) {
        this.right = List.copyOf(right);
    }

    void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    List<String> lines() {
        int[] widths = new int[right.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.toList());
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String pad = " ".repeat(widths[i] - length(row.get(i)));
            line.append(right.get(i) ? pad + row.get(i) : row.get(i) + pad).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
