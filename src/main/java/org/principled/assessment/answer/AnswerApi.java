package org.principled.assessment.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.principled.account.Role;
import org.principled.account.SignedIn;
import org.principled.assessment.AssessmentApi;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.Line;
import org.principled.problem.IfMatch;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/**
 * Single answers, for scripts. Every change sends the version it is based on as {@code If-Match}, {@code "0"} where nothing was said before;
 * if somebody else was faster, nothing is written and the answer has both versions, {@code yours} and {@code theirs}.
 */
@Path(AssessmentApi.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public final class AnswerApi {

    private final Answers answers;
    private final AssessmentProblems problems;
    private final SignedIn signedIn;

    AnswerApi(Answers answers, AssessmentProblems problems, SignedIn signedIn) {
        this.answers = answers;
        this.problems = problems;
        this.signedIn = signedIn;
    }

    /** Every answer with its notes, those that do not count among them. */
    @GET
    @Path("{id}/answer-rows")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public List<AnswerJson> all(@PathParam("id") UUID id) {
        return answers.all(signedIn.person(), id).stream().map(AnswerJson::of).toList();
    }

    /** One answer; open and with the tag {@code "0"} where nothing was ever said. */
    @GET
    @Path("{id}/answers/{code}")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AnswerJson.class)))
    public Response get(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @RestQuery("line") @DefaultValue("") String line) {
        return tagged(answers.find(signedIn.person(), id, code, line)
                .map(AnswerJson::of)
                .orElseGet(() -> AnswerJson.open(code, line)));
    }

    /** Says something. */
    @PUT
    @Path("{id}/answers/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AnswerJson.class)))
    public Response put(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @RestQuery("line") @DefaultValue("") String line,
            @HeaderParam("If-Match") @Nullable String tag,
            AnswerJson.@Nullable Draft draft) {
        int version = IfMatch.version(tag);
        if (draft == null) {
            throw problems.fieldMissing("said");
        }
        return answered(answers.save(signedIn.person(), id, code, line, draft.content(problems, code), version));
    }

    /** Every state an answer had, the newest first. */
    @GET
    @Path("{id}/answers/{code}/history")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public List<AnswerJson> history(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @RestQuery("line") @DefaultValue("") String line) {
        return answers.history(signedIn.person(), id, code, line).stream()
                .map(AnswerJson::of)
                .toList();
    }

    /** Says again what an earlier version said, as a new version. */
    @POST
    @Path("{id}/answers/{code}/history/{version}/restore")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AnswerJson.class)))
    public Response restore(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @PathParam("version") int version,
            @RestQuery("line") @DefaultValue("") String line,
            @HeaderParam("If-Match") @Nullable String tag) {
        return answered(answers.restore(signedIn.person(), id, code, line, version, IfMatch.version(tag)));
    }

    /** Confirms what was carried over; from then on it counts. */
    @POST
    @Path("{id}/answers/{code}/confirm")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AnswerJson.class)))
    public Response confirm(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @RestQuery("line") @DefaultValue("") String line,
            @HeaderParam("If-Match") @Nullable String tag) {
        return answered(answers.confirm(signedIn.person(), id, code, line, IfMatch.version(tag)));
    }

    /** Opens an element into one answer for each line; the version sent is that of the company's own answer. */
    @POST
    @Path("{id}/answers/{code}/open-lines")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public List<AnswerJson> openLines(
            @PathParam("id") UUID id, @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String tag) {
        return rows(id, code, answers.openLines(signedIn.person(), id, code, IfMatch.version(tag)));
    }

    /** Lets the company answer again; what its lines said is kept. */
    @POST
    @Path("{id}/answers/{code}/fold-lines")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public List<AnswerJson> foldLines(
            @PathParam("id") UUID id, @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String tag) {
        return rows(id, code, answers.foldLines(signedIn.person(), id, code, IfMatch.version(tag)));
    }

    private List<AnswerJson> rows(UUID id, String code, Optional<List<AnswerState>> changed) {
        List<AnswerState> rows = changed.orElseThrow(() -> {
            ProblemException stale = ProblemException.of(ProblemType.PRECONDITION_FAILED);
            return answers.find(signedIn.person(), id, code, Line.COMPANY)
                    .map(theirs -> stale.with("theirs", AnswerJson.of(theirs)))
                    .orElse(stale);
        });
        return rows.stream().map(AnswerJson::of).toList();
    }

    private static Response answered(Saved saved) {
        if (saved instanceof Saved.Conflict conflict) {
            ProblemException stale = ProblemException.of(ProblemType.PRECONDITION_FAILED)
                    .with("yours", AnswerJson.draft(conflict.yours()));
            throw conflict.theirs().isEmpty()
                    ? stale
                    : stale.with("theirs", AnswerJson.of(conflict.theirs().get()));
        }
        return tagged(AnswerJson.of(((Saved.Done) saved).state()));
    }

    private static Response tagged(AnswerJson answer) {
        return Response.ok(answer).tag(String.valueOf(answer.version())).build();
    }
}
