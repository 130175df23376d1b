package org.principled.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.principled.answer.AnswerSheet;
import org.principled.exchange.ScorecardJson;
import org.principled.exchange.ScoresCsv;
import org.principled.exchange.SheetJson;
import org.principled.questionnaire.Questionnaire;
import org.principled.report.Attachment;
import org.principled.report.CompanyReport;
import org.principled.report.Report;
import org.principled.report.ReportOrder;
import org.principled.report.xlsx.ReportWorkbook;
import org.principled.scoring.ScoringPlan;
import org.principled.wording.Words;

/** Reports on a company with the answers and scores within them, so that anybody who holds one can compute it anew. */
public final class CompanyDocument {

    private CompanyDocument() {}

    /** The full report. */
    public static Report report(ReportOrder order) {
        ReportOrder named = named(order);
        return CompanyReport.of(named).with(data(named));
    }

    /** The scorecard on one page. */
    public static Report scorecard(ReportOrder order) {
        ReportOrder named = named(order);
        return CompanyReport.onePage(named).with(data(named));
    }

    /** The full report as a workbook that computes the score itself. */
    public static void workbook(ScoringPlan plan, ReportOrder order, OutputStream out) throws IOException {
        ReportOrder named = named(order);
        ReportWorkbook.write(
                plan,
                named.texts(),
                named.sheet(),
                named.scorecard(),
                CompanyReport.of(named).facts(),
                out);
    }

    /** The hash is that of the sheet in the document: where something is held back, of what is left. */
    private static ReportOrder named(ReportOrder order) {
        ReportOrder seen = order.seen();
        ReportOrder named = seen.withAnswersSha256(hash(seen, seen.sheet()));
        return seen.earlier()
                .map(before -> named.withEarlier(before.withAnswersSha256(hash(seen, before.sheet()))))
                .orElse(named);
    }

    private static String hash(ReportOrder order, AnswerSheet sheet) {
        return SheetJson.answersHash(order.questionnaire().edition(), sheet);
    }

    private static List<Attachment> data(ReportOrder order) {
        Questionnaire questionnaire = order.questionnaire();
        AnswerSheet sheet = order.sheet();
        Words words = Words.in("report", order.language());
        return List.of(
                new Attachment(
                        "answers.json",
                        "application/json",
                        words.say("data.answers"),
                        Attachment.Kind.SOURCE,
                        SheetJson.bytes(questionnaire.edition(), sheet)),
                new Attachment(
                        "scorecard.json",
                        "application/json",
                        words.say("data.scorecard"),
                        Attachment.Kind.DATA,
                        ScorecardJson.bytes(questionnaire, sheet, order.scorecard())),
                new Attachment(
                        "scores.csv",
                        "text/csv",
                        words.say("data.scores"),
                        Attachment.Kind.DATA,
                        ScoresCsv.bytes(questionnaire, List.of(order.scorecard()))));
    }
}
