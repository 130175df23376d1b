package org.principled.exchange.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Unit;
import org.principled.archive.FixedZip;
import org.principled.exchange.AnswerFields;
import org.principled.exchange.AnswerKey;
import org.principled.exchange.workbook.WorkbookMeta;
import org.principled.exchange.workbook.WorkbookWords;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Table;
import org.principled.wording.Script;

/** Writes the questionnaire, with what has been said so far, as a workbook to be filled in. The same form gives the same bytes. */
public final class AnswerWorkbook {

    private static final int LONGEST_SHEET_NAME = 31;

    /** A workbook cannot go without a date, and today would change its bytes. */
    private static final Instant DATE = Instant.parse("1980-02-01T00:00:00Z");

    /**
     * Where a question stands.
     *
     * @param code code of the element, scoping question or red flag
     * @param unit the unit it is asked of; null for the company
     * @param sheet name of its sheet
     * @param row from 0
     */
    public record Place(String code, Unit.@Nullable Id unit, String sheet, int row) {}

    /** Adds to a workbook before it is written, such as formulas that score what is answered. */
    public interface Addition {

        /**
         * Adds.
         *
         * @param workbook with all its sheets; what is added comes behind or beside them
         * @param places where each question stands
         * @param answerColumn column of the answers, from 0, on every sheet that a place names
         */
        void to(XSSFWorkbook workbook, List<Place> places, int answerColumn);
    }

    private final AnswerForm form;
    private final WorkbookWords words;
    private final XSSFWorkbook workbook;
    private final Look look;
    private final Set<String> names = new HashSet<>();

    private AnswerWorkbook(AnswerForm form, WorkbookWords words, XSSFWorkbook workbook) {
        this.form = form;
        this.words = words;
        this.workbook = workbook;
        this.look = new Look(workbook);
    }

    /**
     * Writes a workbook.
     *
     * @throws IllegalArgumentException if there are no words for workbooks in the language of the form's texts
     */
    public static void write(AnswerForm form, OutputStream out) throws IOException {
        write(form, (workbook, places, answerColumn) -> {}, out);
    }

    /** Writes a workbook with something added; as {@link #write(AnswerForm, OutputStream)}. */
    public static void write(AnswerForm form, Addition addition, OutputStream out) throws IOException {
        WorkbookWords words = WorkbookWords.in(form.texts().language())
                .orElseThrow(() -> new IllegalArgumentException(
                        "no words for workbooks in " + form.texts().language()));
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new AnswerWorkbook(form, words, workbook).make(addition);
            workbook.write(raw);
        }
        out.write(FixedZip.of(raw.toByteArray()));
    }

    private void make(Addition addition) {
        Map<AnswerKey, String> said = AnswerFields.of(form.questionnaire(), form.sheet());
        new ReadMe(form, words, look).write(sheet(words.say("sheet.readme")));
        Choices choices = new Choices(workbook, words);
        AnswerSheets answers = new AnswerSheets(form, words, said, choices);
        if (!form.questionnaire().scoping().isEmpty()) {
            answers.scope(formSheet(words.say("sheet.scope"), answers.columns()));
        }
        for (Area area : form.questionnaire().areas()) {
            String title = form.texts().values().getOrDefault("areas." + area.code() + ".title", "");
            answers.area(formSheet(words.say("number", area.code(), title), answers.columns()), area);
        }
        if (!form.questionnaire().flags().isEmpty()) {
            answers.flags(formSheet(words.say("sheet.flags"), answers.columns()));
        }
        List<String> codes =
                answers.places().stream().map(Place::code).distinct().toList();
        EvidenceSheet evidence = new EvidenceSheet(form, words, said, choices);
        evidence.write(formSheet(words.say("sheet.evidence"), evidence.columns()), codes);
        for (Table table : form.tables()) {
            String title = form.texts().values().getOrDefault("tables." + table.code() + ".title", "");
            new TableSheet(form, table, words, look, choices).write(sheet(words.say("number", table.code(), title)));
        }
        choices.apply();
        hide(Meta.of(form, codes, said));
        addition.to(workbook, answers.places(), answerColumn(answers.columns()));
        describe();
    }

    private static int answerColumn(List<FormSheet.Column> columns) {
        return columns.stream().map(FormSheet.Column::key).toList().indexOf("answer");
    }

    private FormSheet formSheet(String title, List<FormSheet.Column> columns) {
        return new FormSheet(sheet(title), look, columns);
    }

    private XSSFSheet sheet(String title) {
        String safe = WorkbookUtil.createSafeSheetName(title).strip();
        String name = safe;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_SHEET_NAME - number.length())) + number;
        }
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setRightToLeft(
                Script.isFromRightToLeft(Locale.forLanguageTag(form.texts().language())));
        return sheet;
    }

    /** What the program needs to know when the workbook comes back, in a sheet that Excel does not offer to show. */
    private void hide(WorkbookMeta meta) {
        XSSFSheet sheet = workbook.createSheet(WorkbookMeta.SHEET);
        List<List<String>> rows = meta.rows();
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < rows.get(i).size(); column++) {
                look.write(
                        column == 0
                                ? sheet.createRow(i).createCell(0)
                                : sheet.getRow(i).createCell(column),
                        Look.Role.TEXT,
                        rows.get(i).get(column));
            }
        }
        sheet.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        workbook.setSheetVisibility(workbook.getSheetIndex(Choices.SHEET), SheetVisibility.VERY_HIDDEN);
        POIXMLProperties.CustomProperties properties = workbook.getProperties().getCustomProperties();
        meta.values().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(value -> properties.addProperty(WorkbookMeta.PROPERTY + value.getKey(), value.getValue()));
    }

    private void describe() {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(
                words.say("title", form.texts().title(), form.sheet().company().name()));
        core.setSubjectProperty(form.questionnaire().edition().name());
        core.setCreator("Principled");
        core.setLastModifiedByUser("Principled");
        core.setCreated(Optional.of(Date.from(DATE)));
        core.setModified(Optional.of(Date.from(DATE)));
        workbook.lockStructure();
        workbook.setActiveSheet(0);
    }
}
