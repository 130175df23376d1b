package org.principled.assessment.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.archive.AnnouncedZip;
import org.principled.assessment.Assessment;
import org.principled.document.CompanyDocument;
import org.principled.report.Attachment;
import org.principled.report.Report;

/**
 * Everything about some assessments as one archive, written as a stream: a folder for each assessment, then the scores of all. One document
 * at a time is held in memory, and each waits for its turn among everybody's.
 */
final class Export {

    /** In the folder of an assessment: answers, scorecard, report, workbook. */
    private static final int OF_EACH = 4;
    /** Scores of all, as text and as a workbook. */
    private static final int OF_ALL = 2;

    /** What a report carries that is put beside it as well. The scores of one company go into those of all. */
    private static final List<String> BESIDE = List.of("answers.json", "scorecard.json");

    private static final int SHORT_ID = 24;

    private final Documents documents;
    private final Renderings renderings;
    private final Person person;
    private final String language;
    private final Client client;

    Export(Documents documents, Renderings renderings, Person person, String language, Client client) {
        this.documents = documents;
        this.renderings = renderings;
        this.person = person;
        this.language = language;
        this.client = client;
    }

    /** How many documents there are on so many assessments. */
    static int documents(int assessments) {
        return assessments * OF_EACH + OF_ALL;
    }

    /**
     * Writes the archive.
     *
     * @throws ClientGoneException as soon as nobody waits for it any more
     * @throws org.principled.problem.ProblemException if the person may no longer see one of the assessments
     */
    void write(List<Assessment> assessments, OutputStream out) throws IOException {
        try (AnnouncedZip zip = new AnnouncedZip(out);
                ScoreTable scores = ScoreTable.create(language)) {
            for (Assessment each : assessments) {
                add(each, zip, scores);
            }
            zip.add("scores.csv", scores::csv);
            renderings.renderNext(client, () -> scores.makeWorkbook(client::demand));
            zip.add("scores.xlsx", scores::workbook);
            zip.finish();
        }
    }

    private void add(Assessment assessment, AnnouncedZip zip, ScoreTable scores) throws IOException {
        client.demand();
        Subject subject = documents.subject(person, assessment.id(), language);
        String folder = folder(assessment) + "/";
        Report report = CompanyDocument.report(subject.order());
        for (Attachment each : report.attachments()) {
            if (BESIDE.contains(each.name())) {
                add(zip, folder + each.name(), each.bytes());
            }
        }
        add(zip, folder + DocumentKind.REPORT.file(), renderings.renderNext(client, () -> DocumentKind.pdf(report)));
        add(
                zip,
                folder + DocumentKind.WORKBOOK.file(),
                renderings.renderNext(client, () -> DocumentKind.WORKBOOK.make(subject)));
        scores.add(subject);
    }

    private static void add(AnnouncedZip zip, String name, byte[] content) throws IOException {
        zip.add(name, () -> new ByteArrayInputStream(content));
    }

    /** The name of its folder: the same in every export, and different for any two assessments. */
    static String folder(Assessment assessment) {
        return String.format(
                Locale.ROOT,
                "%s-%s-%s-%s",
                SafeName.of(assessment.company().name()),
                assessment.cycle().periodEnd(),
                SafeName.of(assessment.mode()),
                end(assessment.id()));
    }

    /** Enough of the id to tell apart what has the same name otherwise. */
    private static String end(UUID id) {
        return id.toString().substring(SHORT_ID);
    }
}
