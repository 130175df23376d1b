package org.principled.report.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.principled.report.xlsx.live.Content;

/**
 * Writes values and formulas straight into the cells of one workbook. POI's own way parses each formula and looks up each text by its XML,
 * which together takes longer than all the rest.
 */
final class Values {

    private static final int WHOLE = 1_000_000_000;

    private final SharedStringsTable table;
    private final Map<String, String> texts = new HashMap<>();

    Values(XSSFWorkbook workbook) {
        this.table = workbook.getSharedStringSource();
    }

    void write(XSSFCell cell, Content content) {
        CTCell written = cell.getCTCell();
        if (content instanceof Content.Formula formula) {
            written.addNewF().setStringValue(formula.formula());
            if (formula.result() instanceof Content.Text text) {
                written.setT(STCellType.STR);
                written.setV(SafeText.of(text.text()));
            }
            number(written, formula.result());
        } else if (content instanceof Content.Text text && !text.text().isEmpty()) {
            written.setT(STCellType.S);
            written.setV(texts.computeIfAbsent(text.text(), this::shared));
        } else {
            number(written, content);
        }
    }

    private static void number(CTCell cell, Content content) {
        if (content instanceof Content.Number number) {
            cell.setV(written(number.value()));
        }
    }

    /** A number as it is written in the XML. */
    static String written(double value) {
        boolean whole = value == (int) value && Math.abs(value) < WHOLE;
        return whole ? Integer.toString((int) value) : Double.toString(value);
    }

    private String shared(String text) {
        return Integer.toString(table.addSharedStringItem(new XSSFRichTextString(SafeText.of(text))));
    }
}
