package org.principled.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.account.SignedIn;
import org.principled.database.Idempotency;
import org.principled.problem.IfMatch;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Assessments and what they cover, for scripts. */
@Path(AssessmentApi.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public final class AssessmentApi {

    /** Where everything about assessments is. */
    public static final String PATH = "/api/v1/assessments";

    private final Assessments assessments;
    private final ScopeChanges scope;
    private final AssessmentProblems problems;
    private final Idempotency idempotency;
    private final SignedIn signedIn;

    AssessmentApi(
            Assessments assessments,
            ScopeChanges scope,
            AssessmentProblems problems,
            Idempotency idempotency,
            SignedIn signedIn) {
        this.assessments = assessments;
        this.scope = scope;
        this.problems = problems;
        this.idempotency = idempotency;
        this.signedIn = signedIn;
    }

    /** Every assessment that the caller may see: by company, the newest cycle first. */
    @GET
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public List<AssessmentJson> list() {
        return assessments.visible(signedIn.person()).stream()
                .map(AssessmentJson::of)
                .toList();
    }

    /** Opens an assessment. Sent again with the same {@code Idempotency-Key}, it answers as the first time and opens nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AssessmentJson.class)))
    public Response open(@HeaderParam(Idempotency.HEADER) @Nullable String key, AssessmentJson.Opening opening) {
        Person person = signedIn.person();
        AssessmentJson.Opening wanted = required(opening);
        Idempotency.Answer answer = idempotency.answer(
                new Idempotency.Request(person.id(), key, "POST " + PATH, wanted), () -> opened(person, wanted));
        return Response.status(answer.status())
                .header(HttpHeaders.LOCATION, answer.location())
                .entity(answer.body())
                .build();
    }

    private Idempotency.Result opened(Person person, AssessmentJson.Opening wanted) {
        if (wanted.company() == null || wanted.cycle() == null || wanted.mode() == null) {
            throw problems.fieldMissing(
                    wanted.company() == null ? "company" : wanted.cycle() == null ? "cycle" : "mode");
        }
        Assessment opened = assessments.open(person, wanted.company(), wanted.cycle(), wanted.mode());
        return new Idempotency.Result(201, PATH + "/" + opened.id(), AssessmentJson.of(opened));
    }

    /** An assessment; its entity tag is that of its scope. */
    @GET
    @Path("{id}")
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentJson.class)))
    public Response get(@PathParam("id") UUID id) {
        Assessment assessment = assessments.get(signedIn.person(), id);
        return Response.ok(AssessmentJson.of(assessment))
                .tag(String.valueOf(assessment.scope().version()))
                .build();
    }

    /** Sets lines and profiles. Answers are never touched: those out of scope are kept and do not count. */
    @PUT
    @Path("{id}/scope")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentJson.class)))
    public Response scope(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String tag, AssessmentJson.ScopeJson wanted) {
        AssessmentJson.ScopeJson given = required(wanted);
        Optional<Integer> version =
                scope.change(signedIn.person(), id, given.profileKeys(), given.lines(problems), IfMatch.version(tag));
        if (version.isEmpty()) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED)
                    .with("now", AssessmentJson.of(assessments.get(signedIn.person(), id)));
        }
        return get(id);
    }

    private static <T> T required(@Nullable T body) {
        if (body == null) {
            throw ProblemException.of(ProblemType.REQUEST_NOT_UNDERSTOOD);
        }
        return body;
    }
}
