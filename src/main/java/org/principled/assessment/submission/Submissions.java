package org.principled.assessment.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.principled.account.Person;
import org.principled.answer.AnswerSheet;
import org.principled.answer.SheetProblem;
import org.principled.assessment.Access;
import org.principled.assessment.Act;
import org.principled.assessment.AssessmentHead;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.SpokenChecks;
import org.principled.assessment.answer.AnswerRows;
import org.principled.assessment.answer.AnswerState;
import org.principled.assessment.evidence.EvidenceRows;
import org.principled.assessment.sheet.AttestedSheets;
import org.principled.assessment.sheet.Sheets;
import org.principled.audit.AuditTrail;
import org.principled.canonical.Sha256;
import org.principled.database.Writes;
import org.principled.exchange.SheetJson;
import org.principled.language.Spoken;
import org.principled.questionnaire.Edition;
import org.principled.scoring.OpenElement;

/** Submitting an assessment. */
@Singleton
public class Submissions implements PanacheRepositoryBase<StoredSubmission, UUID> {

    private static final int LONGEST_SIGNATURE = 200;

    private final Access access;
    private final Sheets sheets;
    private final AttestedSheets attested;
    private final AnswerRows answers;
    private final EvidenceRows evidence;
    private final AssessmentProblems problems;
    private final SpokenChecks checks;
    private final AuditTrail audit;
    private final SubmissionMessages words;
    private final Clock clock;

    Submissions(
            Access access,
            Sheets sheets,
            AttestedSheets attested,
            AnswerRows answers,
            EvidenceRows evidence,
            AssessmentProblems problems,
            SpokenChecks checks,
            AuditTrail audit,
            Spoken spoken,
            Clock clock) {
        this.access = access;
        this.sheets = sheets;
        this.attested = attested;
        this.answers = answers;
        this.evidence = evidence;
        this.problems = problems;
        this.checks = checks;
        this.audit = audit;
        this.words = spoken.words(SubmissionMessages.class);
        this.clock = clock;
    }

    /**
     * What submitting now would mean.
     *
     * @param current exactly what would leave the company
     * @param sha256 hash of that document, which whoever submits has to send back
     * @param statement what whoever submits states
     * @param open what is still open, with what it costs
     * @param unconfirmed codes of answers that were carried over and would not be submitted, as nobody has confirmed them
     * @param stated codes of answers whose grades an imported sheet states, without evidence here from which they follow
     * @param problems what is wrong, for which it would be refused, or worth a look
     */
    public record Outlook(
            Sheets.Current current,
            String sha256,
            String statement,
            List<OpenElement> open,
            List<String> unconfirmed,
            List<String> stated,
            List<SheetProblem> problems) {

        public Outlook {
            open = List.copyOf(open);
            unconfirmed = List.copyOf(unconfirmed);
            stated = List.copyOf(stated);
            problems = List.copyOf(problems);
        }

        /** Whether it can be submitted as it is. */
        public boolean isReady() {
            return problems.stream().noneMatch(SheetProblem::isRefused);
        }
    }

    /** What submitting now would mean, for everybody who works on the assessment. */
    @Transactional
    public Outlook outlook(Person person, UUID assessment) {
        return outlook(access.demand(person, assessment, Act.READ));
    }

    private Outlook outlook(AssessmentHead head) {
        Sheets.Current current = sheets.of(head);
        List<AnswerRows.Row> given = answers.all(head.id());
        return new Outlook(
                current,
                Sha256.hex(current.json()),
                statement(head),
                OpenElement.of(current.edition().plan(), current.sheet()),
                given.stream()
                        .filter(row -> row.state().carried())
                        .map(row -> row.state().code())
                        .toList(),
                stated(head, given),
                current.problems());
    }

    private List<String> stated(AssessmentHead head, List<AnswerRows.Row> given) {
        Set<EvidenceRows.Answered> shown = evidence.all(head.id(), given).stream()
                .filter(item -> !item.removed())
                .flatMap(item -> item.answers().stream())
                .map(rests -> new EvidenceRows.Answered(rests.code(), rests.line()))
                .collect(Collectors.toSet());
        return given.stream()
                .map(AnswerRows.Row::state)
                .filter(state -> !state.carried() && !state.folded())
                .filter(state -> !state.statedGrades().isEmpty())
                .filter(state -> !shown.contains(new EvidenceRows.Answered(state.code(), state.line())))
                .map(AnswerState::code)
                .distinct()
                .toList();
    }

    /** What whoever submits states: a signatory for the company, an analyst for the research. */
    private String statement(AssessmentHead head) {
        return head.mode().equals(Access.DESK) ? words.deskStatement() : words.statement();
    }

    /**
     * Submits: freezes the answer sheet. Once this returns it is on the disk, and nothing in the assessment changes any more.
     *
     * @param signedAs name and office of the signatory
     * @param confirmed whether the signatory makes the {@link Outlook#statement}
     * @param sha256 {@link Outlook#sha256} of what the signatory has seen
     * @throws org.principled.problem.ProblemException if the person may not, nobody signed, the sheet is not such as the questionnaire
     *     demands, or it is no longer what was seen
     */
    @Writes(durable = true)
    public Submission submit(Person person, UUID assessment, String signedAs, boolean confirmed, String sha256) {
        AssessmentHead draft = access.demand(person, assessment, Act.SUBMIT);
        if (signedAs.isBlank() || !confirmed) {
            throw problems.signatureMissing();
        }
        AssessmentHead head = access.change(draft);
        Outlook outlook = outlook(head);
        if (!outlook.sha256().equals(sha256)) {
            throw problems.sheetChanged();
        }
        if (!outlook.isReady()) {
            throw problems.sheetRefused(
                    outlook.problems().stream().filter(SheetProblem::isRefused).toList(),
                    checks.forPeople(outlook.current().edition().texts()));
        }
        AnswerSheet sheet = outlook.current().sheet();
        Edition edition = outlook.current().edition().questionnaire().edition();
        Submission submission = new Submission(
                SheetJson.answersHash(edition, sheet),
                sheet.annex().hash(),
                sha256,
                outlook.statement(),
                person.id(),
                problems.require(signedAs.strip(), LONGEST_SIGNATURE),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        attested.keep(assessment, outlook.current().json());
        persist(new StoredSubmission(assessment, submission));
        access.submit(head);
        audit.note(person.id(), "assessment-submitted", assessment.toString(), sha256);
        return submission;
    }

    /**
     * What was submitted; empty where nothing was yet.
     *
     * @throws org.principled.problem.ProblemException as {@link Access#demand}
     */
    @Transactional
    public Optional<Submission> find(Person person, UUID assessment) {
        access.demand(person, assessment, Act.READ_SUBMITTED);
        return findByIdOptional(assessment).map(StoredSubmission::view);
    }

    /** The document that was attested, byte for byte for the company; for the coalition without what is sealed, with the same hashes. */
    @Transactional
    public Optional<byte[]> document(Person person, UUID assessment) {
        AssessmentHead head = access.demand(person, assessment, Act.READ_SUBMITTED);
        return access.isFor(person, head, Act.READ)
                ? attested.json(assessment)
                : attested.json(assessment)
                        .map(whole -> sheets.current(person, assessment).json());
    }
}
