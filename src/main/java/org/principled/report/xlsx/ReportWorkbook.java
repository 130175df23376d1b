package org.principled.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.principled.answer.AnswerSheet;
import org.principled.archive.FixedZip;
import org.principled.questionnaire.Texts;
import org.principled.report.DocumentFacts;
import org.principled.report.xlsx.live.Grid;
import org.principled.report.xlsx.live.LiveWorkbook;
import org.principled.report.xlsx.live.NamedRange;
import org.principled.report.xlsx.live.Wording;
import org.principled.scoring.Scorecard;
import org.principled.scoring.ScoringPlan;
import org.principled.wording.Script;
import org.principled.wording.Words;

/**
 * The report on one company as a workbook that computes the score itself: summary, a sheet for each area, red flags, units, tables,
 * evidence, method and data.
 *
 * <p>Every score is a formula down to the answers, with the value of our engine beside it for programs that do not compute.
 */
public final class ReportWorkbook {

    /** The ending of file names, without the dot. */
    public static final String FILE_ENDING = "xlsx";

    /** The Internet media type. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private ReportWorkbook() {}

    /**
     * Writes the workbook. The same arguments give the same bytes, in any locale, time zone and thread. The stream is left open.
     *
     * @param plan the questionnaire, ready for scoring
     * @param texts its words, in the language of the report where there are such, else in its own
     * @param sheet the answers; what its annex holds back is not written
     * @param card what they count for by this plan
     * @param facts what the document is about, with the language of our own words
     * @throws IOException if the stream can not be written
     * @throws IllegalArgumentException if there are no report texts in that language
     */
    public static void write(
            ScoringPlan plan, Texts texts, AnswerSheet sheet, Scorecard card, DocumentFacts facts, OutputStream out)
            throws IOException {
        Words words = Words.in("report", facts.language());
        Wording wording = new Wording(texts, words);
        LiveWorkbook live = LiveWorkbook.of(plan, sheet, card, wording);
        // Never closed: it holds nothing but memory, and POI would write all of it once more.
        XSSFWorkbook workbook = new XSSFWorkbook();
        Look look = new Look(workbook, Script.isFromRightToLeft(words.locale()));
        Values values = new Values(workbook);
        for (Grid grid : grids(plan, sheet, facts, wording, live)) {
            XSSFSheet written = workbook.createSheet(grid.name());
            new GridWriter(grid, written, look, values).write();
            Choices.add(written, grid, words);
            Page.set(written, grid, facts, words);
            grid.charts().forEach(chart -> BarChart.add(written, grid, chart, words.locale()));
        }
        live.names().forEach(name -> name(workbook, name));
        workbook.setForceFormulaRecalculation(true);
        Properties.set(workbook, facts.title(), facts.edition() + " " + facts.sha256(), facts.date());
        out.write(FixedZip.of(archive(workbook)));
    }

    /** The workbook as POI writes it, hardly compressed: that is done when it is packed anew. */
    private static byte[] archive(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(raw)) {
            zip.setLevel(Deflater.BEST_SPEED);
            workbook.write(zip);
        }
        return raw.toByteArray();
    }

    private static List<Grid> grids(
            ScoringPlan plan, AnswerSheet sheet, DocumentFacts facts, Wording wording, LiveWorkbook live) {
        List<Grid> shown = new ArrayList<>();
        shown.add(live.summary());
        shown.addAll(live.areas());
        shown.addAll(live.others());
        QuantitySheet.of(plan.questionnaire(), sheet, wording).ifPresent(shown::add);
        EvidenceSheet.of(sheet, wording).ifPresent(shown::add);
        shown.add(live.method());
        shown.add(live.data());
        List<Grid> all = new ArrayList<>();
        all.add(ReadMeSheet.of(facts, wording, shown));
        all.addAll(shown);
        return all;
    }

    private static void name(XSSFWorkbook workbook, NamedRange range) {
        XSSFName name = workbook.createName();
        name.setNameName(range.name());
        name.setRefersToFormula(range.refersTo());
    }
}
