package org.principled.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.principled.answer.AnswerSheet;
import org.principled.questionnaire.Texts;
import org.principled.report.CompanyReport;
import org.principled.report.DocumentFacts;
import org.principled.report.xlsx.live.LiveWorkbook;
import org.principled.report.xlsx.live.Wording;
import org.principled.scoring.Scorecard;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;
import org.principled.wording.Words;

/** A sheet with its scorecard, as a workbook. */
record Scored(ScoringPlan plan, Texts texts, AnswerSheet sheet, Scorecard card) {

    static Scored of(ScoringPlan plan, Texts texts, AnswerSheet sheet) {
        return new Scored(plan, texts, sheet, Scorer.score(plan, sheet));
    }

    byte[] workbook() {
        DocumentFacts facts =
                CompanyReport.of(plan.questionnaire(), texts, sheet, card, "en").facts();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ReportWorkbook.write(plan, texts, sheet, card, facts, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Wording wording() {
        return new Wording(texts, Words.in("report", "en"));
    }

    LiveWorkbook live() {
        return LiveWorkbook.of(plan, sheet, card, wording());
    }
}
