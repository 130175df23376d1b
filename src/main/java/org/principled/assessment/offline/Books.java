package org.principled.assessment.offline;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.answer.SheetProblem;
import org.principled.assessment.Act;
import org.principled.assessment.document.Documents;
import org.principled.assessment.sheet.Sheets;
import org.principled.exchange.AnswerChanges.Change;
import org.principled.exchange.AnswerFields;
import org.principled.exchange.AnswerFiles;
import org.principled.exchange.WorkbookUpload;
import org.principled.exchange.offline.AnswerForm;
import org.principled.exchange.offline.AnswerWorkbook;
import org.principled.exchange.workbook.WorkbookMeta;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;
import org.principled.questionnaire.Texts;
import org.principled.report.xlsx.ProvisionalScore;

/** An assessment as a workbook: written for people who answer offline, and read when they come back. */
@Singleton
public class Books {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Sheets sheets;
    private final Documents documents;
    private final Spoken spoken;
    private final OfflineMessages words;

    Books(Sheets sheets, Documents documents, Spoken spoken) {
        this.sheets = sheets;
        this.documents = documents;
        this.spoken = spoken;
        this.words = spoken.words(OfflineMessages.class);
    }

    /**
     * What a workbook would change.
     *
     * @param changes one for each field that it holds, and for each cell that is not understood
     * @param refused why it cannot be read at all; empty where it can
     * @param texts of the questionnaire, in which the reasons are said
     */
    public record Upload(List<Change> changes, List<SheetProblem> refused, List<Texts> texts) {
        public Upload {
            changes = List.copyOf(changes);
            refused = List.copyOf(refused);
            texts = List.copyOf(texts);
        }
    }

    /**
     * The questions that apply, with what has been said.
     *
     * @param language BCP 47 tag; where the questionnaire has no texts in it, its own language is taken
     * @throws ProblemException if the person does not work on the assessment
     */
    public byte[] write(Person person, UUID assessment, String language) throws IOException {
        Sheets.Current current = sheets.current(person, assessment, Act.READ);
        Texts texts = Texts.in(
                language.isEmpty() ? spoken.getLanguage() : language,
                current.edition().texts());
        AnswerForm form =
                new AnswerForm(current.edition().questionnaire(), texts, current.sheet(), assessment.toString());
        return documents.inTurn(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            AnswerWorkbook.write(
                    form, new ProvisionalScore(form, current.edition().texts()), out);
            return out.toByteArray();
        });
    }

    /**
     * What a workbook would change if all of it were taken over. Nothing is changed.
     *
     * @param name under which the file was uploaded
     * @throws ProblemException if the person may not answer
     */
    public Upload read(Person person, UUID assessment, String name, byte[] file) {
        Sheets.Current current = sheets.current(person, assessment, Act.ANSWER);
        WorkbookUpload.Read read = WorkbookUpload.read(
                current.edition().questionnaire(), current.edition().texts(), new AnswerFiles.Source(name, file));
        if (read.refused().isEmpty() && !read.meta().at(WorkbookMeta.ASSESSMENT).equals(assessment.toString())) {
            throw ProblemException.of(ProblemType.UNPROCESSABLE, words.otherAssessment());
        }
        return new Upload(
                read.changes(AnswerFields.of(current.edition().questionnaire(), current.sheet())),
                read.refused(),
                current.edition().texts());
    }
}
