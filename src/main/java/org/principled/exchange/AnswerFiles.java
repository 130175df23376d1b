package org.principled.exchange;

import java.util.List;
import java.util.Locale;
import org.principled.answer.AnswerSheet;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;
import org.principled.wording.Message;

/**
 * Reads answer files: tidy CSV ({@code .csv}), answer workbooks ({@code .xlsx}) and answer sheets as JSON ({@code .json}), any number together. What several files say of one
 * company is one sheet, unless one element and unit is answered twice.
 */
public final class AnswerFiles {

    /** More than all answers of a hundred companies; beyond it somebody chose the wrong file. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private AnswerFiles() {}

    /**
     * A file that has been read into memory.
     *
     * @param name as it is named in messages; its ending tells the format
     * @param content its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and 64 MB need no copy
    public record Source(String name, byte[] content) {}

    /**
     * What holds for all companies, whatever the files say.
     *
     * @param mode key of the assessment mode; empty where the files say it
     * @param periodStart first day of the period, ISO 8601; empty where the files say it
     * @param periodEnd last day of the period, ISO 8601; empty where the files say it
     */
    public record Defaults(String mode, String periodStart, String periodEnd) {
        public static Defaults none() {
            return new Defaults("", "", "");
        }
    }

    /**
     * Reads files together.
     *
     * @param texts the questionnaire's texts in every language whose labels may stand in a CSV
     * @return one checked sheet for each company, or every reason why there is none
     */
    public static AnswersRead read(
            Questionnaire questionnaire, List<Texts> texts, List<Source> sources, Defaults defaults) {
        Problems problems = new Problems();
        Drafts drafts = new Drafts(problems);
        Vocabulary words = new Vocabulary(questionnaire, texts);
        RowReader rows = new RowReader(words, drafts, problems);
        WorkbookAnswers workbooks = new WorkbookAnswers(questionnaire, texts, words, drafts, problems);
        for (Source source : sources) {
            read(source, rows, workbooks, drafts, problems);
        }
        List<AnswerSheet> sheets = drafts.sheets(questionnaire, defaults);
        return problems.any() ? problems.refused() : new AnswersRead.Read(sheets, problems.notes());
    }

    private static void read(
            Source source, RowReader rows, WorkbookAnswers workbooks, Drafts drafts, Problems problems) {
        String name = source.name().toLowerCase(Locale.ROOT);
        if (source.content().length > LARGEST) {
            problems.refuse(source.name(), Message.of("file.too-large"));
        } else if (name.endsWith(".csv")) {
            rows.read(TidyCsv.read(source, problems));
        } else if (name.endsWith(".xlsx")) {
            workbooks.read(source, rows);
        } else if (name.endsWith(".json")) {
            new SheetJsonReader(source, problems).read(drafts);
        } else {
            problems.refuse(source.name(), Message.of("file.ending"));
        }
    }
}
