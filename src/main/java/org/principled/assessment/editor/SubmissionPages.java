package org.principled.assessment.editor;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.principled.account.Role;
import org.principled.answer.Annex;
import org.principled.answer.AnswerSheet;
import org.principled.answer.SheetProblem;
import org.principled.assessment.Access;
import org.principled.assessment.Act;
import org.principled.assessment.submission.Submission;
import org.principled.assessment.submission.Submissions;
import org.principled.language.Spoken;
import org.principled.scoring.OpenElement;

/** What is still open, what leaves the company, and the attestation. */
@Path("/assessments/{id}/submission")
@Produces("text/html;charset=UTF-8")
public final class SubmissionPages {

    private final Desks desks;
    private final Submissions submissions;
    private final EditorMessages words;

    SubmissionPages(Desks desks, Submissions submissions, Spoken spoken) {
        this.desks = desks;
        this.submissions = submissions;
        this.words = spoken.words(EditorMessages.class);
    }

    record submission(SubmissionView view) implements TemplateInstance {}

    /** Everything to be seen before submitting, and what was submitted. */
    @GET
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance read(@PathParam("id") UUID id) {
        Desk desk = desks.open(id);
        Optional<Submission> frozen = submissions.find(desks.person(), id);
        return new submission(frozen.isPresent() ? after(desk, frozen.get()) : before(desk));
    }

    private SubmissionView before(Desk desk) {
        Submissions.Outlook outlook =
                submissions.outlook(desks.person(), desk.work.assessment().id());
        boolean maySubmit = desks.may(desk, Act.SUBMIT) && outlook.isReady();
        return new SubmissionView(
                frame(desk),
                isDesk(desk),
                isDesk(desk) ? words.standingDeskReady() : words.standingReady(),
                null,
                problems(desk, outlook),
                worthALook(desk, outlook),
                open(desk, outlook),
                leaves(outlook.current().sheet()),
                desk.addresses.sheet(),
                maySubmit,
                maySubmit ? "" : words.onlySignatory(),
                outlook.sha256(),
                outlook.statement());
    }

    private SubmissionView after(Desk desk, Submission submission) {
        return new SubmissionView(
                frame(desk),
                isDesk(desk),
                words.standingSubmitted(AnswerForms.when(submission.signedAt())),
                frozen(submission),
                List.of(),
                List.of(),
                List.of(),
                leaves(desk.work.sheet()),
                desk.addresses.sheet(),
                false,
                "",
                submission.sheetSha256(),
                submission.statement());
    }

    private static boolean isDesk(Desk desk) {
        return desk.work.assessment().mode().equals(Access.DESK);
    }

    private Frame frame(Desk desk) {
        return desk.frame(words.submitPart(), desk.addresses.submission(), "");
    }

    /** Submits. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ANALYST})
    public Response submit(
            @PathParam("id") UUID id,
            @RestForm @DefaultValue("") String signedAs,
            @RestForm @DefaultValue("false") boolean confirmed,
            @RestForm @DefaultValue("") String sha256) {
        // Sending it twice does no harm: the second is told that it was submitted already.
        submissions.submit(desks.person(), id, signedAs, confirmed, sha256);
        return Response.seeOther(URI.create(new Addresses(id).submission())).build();
    }

    private static SubmissionView.Frozen frozen(Submission submission) {
        return new SubmissionView.Frozen(
                submission.signedAs(),
                AnswerForms.when(submission.signedAt()),
                submission.statement(),
                submission.sheetSha256());
    }

    private static List<String> problems(Desk desk, Submissions.Outlook outlook) {
        return outlook.problems().stream()
                .filter(SheetProblem::isRefused)
                .map(desk.checks::say)
                .toList();
    }

    /** What does not keep anybody from submitting, but should not surprise whoever signs. */
    private List<String> worthALook(Desk desk, Submissions.Outlook outlook) {
        return Stream.concat(
                        outlook.unconfirmed().stream().map(code -> words.unconfirmed(code, desk.labelOf(code))),
                        outlook.stated().stream().map(code -> words.statedGrade(code, desk.labelOf(code))))
                .toList();
    }

    private List<SubmissionView.Open> open(Desk desk, Submissions.Outlook outlook) {
        return outlook.open().stream().map(element -> open(desk, element)).toList();
    }

    private SubmissionView.Open open(Desk desk, OpenElement element) {
        return new SubmissionView.Open(
                element.code(),
                desk.labelOf(element.code()),
                desk.placeOf(element.code()),
                words.stepGain(desk.numbers.fine(element.total())));
    }

    /** Counts of what stands in the sheet, read off the sheet itself. */
    private List<String> leaves(AnswerSheet sheet) {
        Map<Object, Annex.Audience> evidence = sheet.annex().items().stream()
                .filter(item -> item.kind().equals("evidence"))
                .collect(Collectors.toMap(
                        item -> List.of(item.audience(), item.content()), Annex.Item::audience, (one, same) -> one));
        int sealed = Collections.frequency(evidence.values(), Annex.Audience.SEALED);
        return List.of(
                words.leavesAnswers(sheet.answers().size()),
                words.leavesEvidence(evidence.size(), sealed),
                words.leavesTables(sheet.tables().size()),
                words.leavesNot());
    }
}
