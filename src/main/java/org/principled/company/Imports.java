package org.principled.company;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.principled.account.Person;
import org.principled.answer.CheckWords;
import org.principled.company.ImportPlan.Trouble;
import org.principled.database.Writes;
import org.principled.exchange.CsvTable;
import org.principled.language.Spoken;

/**
 * Imports CSV files in two steps: first it is shown exactly what a file would do, then it is done. To show it, the file is stored in a
 * transaction that is undone: the preview cannot differ from the deed.
 */
@Singleton
class Imports {

    /** As many rows as can be stored without keeping everybody else waiting. */
    private static final int MOST_ROWS = 1000;

    /** Less than a form field may hold (quarkus.http.limits.max-form-attribute-size), which carries the file to the second step. */
    private static final int LARGEST = 200_000;

    private final Attempt attempt;
    private final ComplaintWords complaints;
    private final ImportMessages words;
    private final Spoken spoken;

    Imports(Attempt attempt, ComplaintWords complaints, Spoken spoken) {
        this.attempt = attempt;
        this.complaints = complaints;
        this.words = spoken.words(ImportMessages.class);
        this.spoken = spoken;
    }

    /** What a file would do. */
    ImportPlan preview(Importer importer, String file, byte[] csv, Person by) {
        return run(importer, file, csv, by, "");
    }

    /**
     * What a file has done; nothing if what it would do is not what was shown.
     *
     * @param shown hash of the plan that was shown
     */
    Stored store(Importer importer, String file, byte[] csv, String shown, Person by) {
        ImportPlan plan = run(importer, file, csv, by, shown);
        return new Stored(plan, plan.storable() && plan.hash().equals(shown));
    }

    /**
     * What came of the second step.
     *
     * @param isStored whether the plan was carried out
     */
    record Stored(ImportPlan plan, boolean isStored) {}

    private ImportPlan run(Importer importer, String file, byte[] csv, Person by, String shown) {
        ImportReport report = new ImportReport(complaints, words);
        if (csv.length > LARGEST) {
            report.add(new Trouble(file, words.tooLarge(LARGEST / 1000)));
            return report.plan();
        }
        CsvTable.Read read = CsvTable.read(file, csv, importer.columns());
        CheckWords checks = CheckWords.in(spoken.getLanguage());
        read.problems()
                .forEach(
                        problem -> report.add(new Trouble(checks.say(problem.where()), checks.say(problem.message()))));
        if (!report.isRefused() && read.rows().size() > MOST_ROWS) {
            report.add(new Trouble(file, words.tooManyRows(MOST_ROWS)));
        }
        if (report.isRefused()) {
            return report.plan();
        }
        try {
            return attempt.store(importer, read.rows(), report, shown, by);
        } catch (Undone undone) {
            return undone.plan;
        }
    }

    /** The text of a file that was accepted, to be sent along to the second step. */
    static String text(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Undoes the transaction and carries out what it would have done. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ImportPlan plan;

        Undone(ImportPlan plan) {
            super("undone", null, false, false);
            this.plan = plan;
        }
    }

    /** The transaction. */
    @Singleton
    static class Attempt {

        Attempt() {}

        @Writes
        ImportPlan store(Importer importer, List<CsvTable.Row> rows, ImportReport report, String shown, Person by) {
            importer.store(rows, report, by);
            ImportPlan plan = report.plan();
            if (!plan.storable() || !plan.hash().equals(shown)) {
                throw new Undone(plan);
            }
            return plan;
        }
    }
}
