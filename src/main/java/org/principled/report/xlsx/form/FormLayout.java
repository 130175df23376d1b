package org.principled.report.xlsx.form;

import java.util.List;
import java.util.Map;
import org.principled.exchange.offline.AnswerWorkbook;
import org.principled.report.xlsx.live.A1;

/**
 * Where things stand in an answer workbook. Rows and columns count from 0.
 *
 * @param places where each question stands
 * @param columns columns of the sheets with questions, by their name in files
 * @param evidence the sheet with evidence
 */
public record FormLayout(List<AnswerWorkbook.Place> places, Map<String, Integer> columns, EvidenceRows evidence) {

    /**
     * The sheet with evidence.
     *
     * @param first row of the first piece of evidence
     * @param last last row with room for one
     * @param columns its columns by their name in files
     */
    public record EvidenceRows(String sheet, int first, int last, Map<String, Integer> columns) {

        String cell(int row, String column) {
            return A1.cell(sheet, row, at(columns, column));
        }
    }

    String cell(AnswerWorkbook.Place place, String column) {
        return A1.cell(place.sheet(), place.row(), at(columns, column));
    }

    private static int at(Map<String, Integer> columns, String name) {
        Integer column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("there is no column " + name);
        }
        return column;
    }
}
