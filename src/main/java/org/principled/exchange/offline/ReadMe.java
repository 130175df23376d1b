package org.principled.exchange.offline;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.principled.answer.Company;
import org.principled.exchange.offline.Look.Role;
import org.principled.exchange.workbook.WorkbookWords;
import org.principled.questionnaire.Table;

/** The sheet that says what the workbook is and how to fill it in. */
final class ReadMe {

    private static final int DIGIT = 256;
    private static final int WIDTH = 100;
    private static final float TITLE_HEIGHT = 24;

    private final AnswerForm form;
    private final WorkbookWords words;
    private final Look look;

    ReadMe(AnswerForm form, WorkbookWords words, Look look) {
        this.form = form;
        this.words = words;
        this.look = look;
    }

    void write(XSSFSheet sheet) {
        Company company = form.sheet().company();
        sheet.setColumnWidth(0, 22 * DIGIT);
        sheet.setColumnWidth(1, WIDTH * DIGIT);
        add(sheet, Role.TITLE, words.say("title", form.texts().title(), company.name()), "");
        add(sheet, Role.TEXT, words.say("readme.company"), company.name());
        add(
                sheet,
                Role.TEXT,
                words.say("readme.period"),
                words.say("period", company.periodStart(), company.periodEnd()));
        add(
                sheet,
                Role.TEXT,
                words.say("readme.edition"),
                form.questionnaire().edition().name());
        add(sheet, Role.TITLE, words.say("readme.fill"), "");
        List<String> lines = List.of(
                words.say("readme.1"),
                words.say("readme.2", words.unknown(), words.notApplicable()),
                words.say("readme.3", words.say("sheet.evidence")),
                words.say("readme.4"),
                words.say("readme.5"),
                words.say("readme.6"),
                words.say("readme.7", words.say("sheet.scope")));
        for (int i = 0; i < lines.size(); i++) {
            add(sheet, Role.TEXT, String.valueOf(i + 1), lines.get(i));
        }
        tables(sheet);
        FormSheet.print(sheet);
        sheet.enableLocking();
    }

    /** What belongs into each table; its sheet has room for columns alone. */
    private void tables(XSSFSheet sheet) {
        List<Table> tables = form.tables();
        if (form.questionnaire().tables().isEmpty()) {
            return;
        }
        add(sheet, Role.TITLE, words.say("readme.tables"), "");
        add(sheet, Role.TEXT, "", words.say("readme.tables.lead"));
        for (Table table : form.questionnaire().tables()) {
            String path = "tables." + table.code();
            String title = form.texts().values().getOrDefault(path + ".title", "");
            String intro =
                    form.texts().values().getOrDefault(path + ".intro", "").strip();
            add(
                    sheet,
                    Role.TEXT,
                    table.code(),
                    title + "\n" + (tables.contains(table) ? intro : words.say("readme.tables.large")));
        }
    }

    private void add(XSSFSheet sheet, Role role, String first, String second) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        look.write(row.createCell(0), role, first);
        look.write(row.createCell(1), role, second);
        row.setHeightInPoints(role == Role.TITLE ? TITLE_HEIGHT : Look.height(second, WIDTH));
    }
}
