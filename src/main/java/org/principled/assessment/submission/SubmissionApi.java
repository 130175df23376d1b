package org.principled.assessment.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.account.SignedIn;
import org.principled.answer.CheckWords;
import org.principled.answer.Unit;
import org.principled.assessment.AssessmentApi;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.SpokenChecks;
import org.principled.canonical.Fraction;
import org.principled.database.Idempotency;

/** Submitting, for scripts. */
@Path(AssessmentApi.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submission")
public final class SubmissionApi {

    private final Submissions submissions;
    private final AssessmentProblems problems;
    private final Idempotency idempotency;
    private final SpokenChecks checks;
    private final SignedIn signedIn;

    SubmissionApi(
            Submissions submissions,
            AssessmentProblems problems,
            Idempotency idempotency,
            SpokenChecks checks,
            SignedIn signedIn) {
        this.checks = checks;
        this.submissions = submissions;
        this.problems = problems;
        this.idempotency = idempotency;
        this.signedIn = signedIn;
    }

    /**
     * What submitting now would mean.
     *
     * @param sha256 to be sent back with the signature
     * @param statement what the signatory states
     * @param ready whether it can be submitted as it is
     * @param unconfirmed codes of what was carried over and would not be submitted
     * @param stated codes of answers whose grades an imported sheet states, without evidence here from which they follow
     */
    @Schema(name = "SubmissionOutlook")
    record OutlookJson(
            String sha256,
            String statement,
            boolean ready,
            List<OpenJson> open,
            List<String> unconfirmed,
            List<String> stated,
            List<String> problems) {}

    /** What is open, and what it costs: exact fractions of points. */
    @Schema(name = "OpenAnswer")
    record OpenJson(
            String code,
            List<String> lines,
            String area,
            String total,
            @Nullable String inArea) {}

    /** A signature: name and office, that the statement is made, and hash of what is signed. */
    @Schema(name = "Signature")
    record Signature(
            @Nullable String signedAs,
            @Nullable Boolean confirmed,
            @Nullable String sha256) {}

    /** What submitting now would mean. What would leave the company is {@code GET …/answers}. */
    @GET
    @Path("{id}/submission/outlook")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public OutlookJson outlook(@PathParam("id") UUID id) {
        Submissions.Outlook outlook = submissions.outlook(signedIn.person(), id);
        CheckWords said = checks.forFiles(outlook.current().edition().texts());
        return new OutlookJson(
                outlook.sha256(),
                outlook.statement(),
                outlook.isReady(),
                outlook.open().stream()
                        .map(open -> new OpenJson(
                                open.code(),
                                open.units().stream().map(Unit.Id::path).toList(),
                                open.area(),
                                open.total().toString(),
                                open.inArea().map(Fraction::toString).orElse(null)))
                        .toList(),
                outlook.unconfirmed(),
                outlook.stated(),
                outlook.problems().stream().map(said::say).toList());
    }

    /** Submits. Sent again with the same {@code Idempotency-Key}, it answers as the first time. */
    @POST
    @Path("{id}/submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @Nullable Signature signature) {
        if (signature == null || signature.signedAs() == null || signature.sha256() == null) {
            throw problems.signatureMissing();
        }
        Person person = signedIn.person();
        String path = AssessmentApi.PATH + "/" + id + "/submission";
        String signedAs = signature.signedAs();
        String sha256 = signature.sha256();
        boolean confirmed = Boolean.TRUE.equals(signature.confirmed());
        Idempotency.Answer answer = idempotency.answer(
                new Idempotency.Request(person.id(), key, "POST " + path, signature),
                () -> new Idempotency.Result(201, path, submissions.submit(person, id, signedAs, confirmed, sha256)));
        return Response.status(answer.status())
                .header(HttpHeaders.LOCATION, answer.location())
                .entity(answer.body())
                .build();
    }

    /** What was submitted, by whom and when. */
    @GET
    @Path("{id}/submission")
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public Submission submission(@PathParam("id") UUID id) {
        return submissions.find(signedIn.person(), id).orElseThrow(problems::notFound);
    }

    /** The document that was attested; for the coalition without what is sealed. */
    @GET
    @Path("{id}/submission/document")
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public Response document(@PathParam("id") UUID id) {
        return Response.ok(submissions.document(signedIn.person(), id).orElseThrow(problems::notFound))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"answers.json\"")
                .build();
    }
}
