package org.principled.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.answer.AnswerSheet;
import org.principled.exchange.offline.AnswerForm;
import org.principled.exchange.offline.AnswerWorkbook;
import org.principled.questionnaire.Texts;
import org.principled.report.Golden;
import org.principled.report.ReportOrder;
import org.principled.report.Samples;
import org.principled.scoring.ScoringPlan;

/** What workbooks say, cell by cell, formulas included, compared with files that somebody has read. */
class GoldenWorkbookTest {

    private static final AnswerSheet SHEET = Samples.flagged("Acme Telecom plc");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void report(String language) throws IOException {
        ReportOrder order = ReportOrder.of(
                Samples.graded(), texts(language), SHEET, Samples.score(Samples.graded(), SHEET), language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompanyDocument.workbook(ScoringPlan.of(Samples.graded()), order, out);
        Golden.compare("workbook_" + language, lines(out.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void formToBeFilledIn(String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerWorkbook.write(new AnswerForm(Samples.graded(), texts(language), SHEET, ""), out);
        Golden.compare("answers_" + language, lines(out.toByteArray()));
    }

    /** The questionnaire's own texts, as if they were in another language. */
    private static Texts texts(String language) {
        return new Texts(
                language, Samples.gradedTexts().values(), Samples.gradedTexts().lists());
    }

    private static List<String> lines(byte[] file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.getAllNames()
                    .forEach(name -> lines.add("name " + name.getNameName() + " " + name.getRefersToFormula()));
            for (Sheet sheet : workbook) {
                lines.add("sheet " + sheet.getSheetName() + " "
                        + workbook.getSheetVisibility(workbook.getSheetIndex(sheet)));
                for (Row row : sheet) {
                    row.forEach(cell -> add(lines, cell));
                }
            }
        }
        return lines;
    }

    private static void add(List<String> lines, Cell cell) {
        if (cell.getCellType() != CellType.BLANK) {
            lines.add(cell.getAddress() + " " + cell.toString().replace("\n", "⏎"));
        }
    }
}
