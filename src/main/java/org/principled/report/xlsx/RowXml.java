package org.principled.report.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.principled.report.xlsx.live.Content;

/** Rows of a sheet as XML, below a header in the first row. */
final class RowXml {

    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

    private final Writer out;
    private final String[] letters;
    private final String quoted;
    private int last = 1;

    /** @param quoted number of the style that keeps text from becoming a formula */
    RowXml(Writer out, int columns, int quoted) {
        this.out = out;
        this.letters = IntStream.range(0, columns)
                .mapToObj(CellReference::convertNumToColString)
                .toArray(String[]::new);
        this.quoted = " s=\"" + quoted + "\"";
    }

    /** How many rows were written. */
    int rows() {
        return last - 1;
    }

    void write(List<? extends Content.Plain> values) throws IOException {
        if (last == MOST_ROWS) {
            throw new IllegalArgumentException("A sheet holds " + (MOST_ROWS - 1) + " rows below its header, no more.");
        }
        String row = Integer.toString(++last);
        out.append("<row r=\"").append(row).append("\">");
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Content.Number number) {
                start(i, row);
                out.append("><v>").append(Values.written(number.value())).append("</v></c>");
            } else if (values.get(i) instanceof Content.Text text
                    && !text.text().isEmpty()) {
                start(i, row);
                out.append(SafeText.looksLikeFormula(text.text()) ? quoted : "");
                out.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                escaped(SafeText.of(text.text()));
                out.append("</t></is></c>");
            }
        }
        out.append("</row>");
    }

    private void start(int column, String row) throws IOException {
        out.append("<c r=\"").append(letters[column]).append(row).append('"');
    }

    private void escaped(String text) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                default -> "";
            };
            if (!entity.isEmpty()) {
                out.append(text, written, i).append(entity);
                written = i + 1;
            }
        }
        out.append(text, written, text.length());
    }
}
