package org.principled.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.principled.report.Block;
import org.principled.report.DocumentFacts;
import org.principled.report.Report;
import org.principled.report.ReportRenderer;
import org.principled.report.Section;
import org.principled.report.Words;

/** Writes a report as an Excel workbook: sheets to read, and sheets of rows to sort, filter and count. */
public final class XlsxRenderer implements ReportRenderer {

    /** Excel's limit for the name of a sheet. */
    private static final int LONGEST_SHEET_NAME = 31;

    /** Room for a running header; Excel allows 255 characters with its own codes. */
    private static final int LONGEST_HEADER = 80;

    /** The date of a workbook whose data name none: a workbook can not go without, and today would change its bytes. */
    private static final LocalDate NO_DATE = LocalDate.of(1980, 2, 1);

    @Override
    public String fileEnding() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void render(Report report, OutputStream out) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Words words = Words.in(report.facts().language());
            Writer writer = new Writer(new Look(workbook));
            Set<String> names = new HashSet<>();
            for (Section section : report.onSheets()) {
                XSSFSheet sheet = workbook.createSheet(name(section.title(), names));
                page(sheet, report.facts(), words);
                write(section, sheet, writer, words);
            }
            describe(workbook, report.facts());
            workbook.write(raw);
        }
        out.write(FixedZip.of(raw.toByteArray()));
    }

    private static String name(String title, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(title);
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_SHEET_NAME - number.length())) + number;
        }
        return name;
    }

    private static void write(Section section, XSSFSheet sheet, Writer writer, Words words) {
        List<Block> blocks = section.blocks();
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Table table) {
            new DataSheet(sheet, writer).write(table);
        } else {
            new ReadingSheet(sheet, writer, words, section).write(section);
        }
    }

    private static void page(XSSFSheet sheet, DocumentFacts facts, Words words) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setDisplayGridlines(false);
        sheet.getHeader().setLeft(header(facts.company()));
        sheet.getHeader().setRight(header(facts.edition()));
        sheet.getFooter().setRight(words.say("page.number", "&P", "&N"));
    }

    /** Text in a header, where an ampersand begins a code. */
    private static String header(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_HEADER, text.codePointCount(0, text.length())));
        return text.substring(0, end).replace("&", "&&");
    }

    private static void describe(XSSFWorkbook workbook, DocumentFacts facts) {
        CoreProperties core = workbook.getProperties().getCoreProperties();
        Optional<Date> date =
                Optional.of(Date.from(date(facts).atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(facts.title());
        core.setSubjectProperty(facts.edition() + " " + facts.sha256());
        core.setCreator("Principled");
        core.setLastModifiedByUser("Principled");
        core.setCreated(date);
        core.setModified(date);
    }

    private static LocalDate date(DocumentFacts facts) {
        try {
            return facts.date().isEmpty() ? NO_DATE : LocalDate.parse(facts.date());
        } catch (DateTimeParseException e) {
            return NO_DATE;
        }
    }
}
