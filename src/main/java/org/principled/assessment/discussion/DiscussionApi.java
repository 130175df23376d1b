package org.principled.assessment.discussion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.principled.account.Colleagues;
import org.principled.account.Role;
import org.principled.account.SignedIn;
import org.principled.assessment.AssessmentApi;
import org.principled.assessment.AssessmentProblems;
import org.principled.problem.IfMatch;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Remarks and assignments, for scripts. */
@Path(AssessmentApi.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Remarks and assignments")
public final class DiscussionApi {

    private final Remarks remarks;
    private final Assignments assignments;
    private final AssessmentProblems problems;
    private final SignedIn signedIn;

    DiscussionApi(Remarks remarks, Assignments assignments, AssessmentProblems problems, SignedIn signedIn) {
        this.remarks = remarks;
        this.assignments = assignments;
        this.problems = problems;
        this.signedIn = signedIn;
    }

    /** What is to be remarked, and about what. */
    @Schema(name = "RemarkDraft")
    record Draft(@Nullable String code, @Nullable String text) {}

    /** Whether a remark is resolved. */
    @Schema(name = "RemarkState")
    record State(@Nullable Boolean resolved) {}

    /** Who is to answer; ids of accounts. */
    @Schema(name = "AssigneesDraft")
    record Wanted(@Nullable List<UUID> people) {}

    /** Every remark, the oldest first. */
    @GET
    @Path("{id}/remarks")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public List<Remark> remarks(@PathParam("id") UUID id) {
        return remarks.all(signedIn.person(), id);
    }

    /** Writes a remark. */
    @POST
    @Path("{id}/remarks")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public Remark write(@PathParam("id") UUID id, @Nullable Draft draft) {
        if (draft == null || draft.code() == null || draft.text() == null) {
            throw problems.fieldMissing(draft == null || draft.code() == null ? "code" : "text");
        }
        return remarks.write(signedIn.person(), id, draft.code(), draft.text());
    }

    /** One remark. */
    @GET
    @Path("{id}/remarks/{remark}")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Remark.class)))
    public Response remark(@PathParam("id") UUID id, @PathParam("remark") UUID remark) {
        return tagged(remarks.get(signedIn.person(), id, remark));
    }

    /** Resolves a remark, or opens it again. If somebody else was faster, nothing is written and the answer has the remark as it is. */
    @PUT
    @Path("{id}/remarks/{remark}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Remark.class)))
    public Response resolve(
            @PathParam("id") UUID id,
            @PathParam("remark") UUID remark,
            @HeaderParam("If-Match") @Nullable String tag,
            @Nullable State state) {
        int version = IfMatch.version(tag);
        if (state == null || state.resolved() == null) {
            throw problems.fieldMissing("resolved");
        }
        return tagged(remarks.setResolved(signedIn.person(), id, remark, state.resolved(), version)
                .orElseThrow(() -> ProblemException.of(ProblemType.PRECONDITION_FAILED)
                        .with("theirs", remarks.get(signedIn.person(), id, remark))));
    }

    private static Response tagged(Remark remark) {
        return Response.ok(remark).tag(String.valueOf(remark.version())).build();
    }

    /** Ids of the accounts by code of the indicator. */
    @GET
    @Path("{id}/assignments")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public Map<String, Set<UUID>> assignments(@PathParam("id") UUID id) {
        return assignments.all(signedIn.person(), id);
    }

    /** Everybody who can be asked to answer. */
    @GET
    @Path("{id}/assignees")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public List<Colleagues.Colleague> assignees(@PathParam("id") UUID id) {
        return assignments.candidates(signedIn.person(), id);
    }

    /** Who is to answer an indicator. */
    @GET
    @Path("{id}/assignments/{indicator}")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Assignees.class)))
    public Response assignees(@PathParam("id") UUID id, @PathParam("indicator") String indicator) {
        return tagged(assignments.of(signedIn.person(), id, indicator));
    }

    private static Response tagged(Assignees assignees) {
        return Response.ok(assignees).tag(assignees.tag()).build();
    }

    /** Says who is to answer an indicator. If others were assigned in the meantime, nothing is written and the answer has them. */
    @PUT
    @Path("{id}/assignments/{indicator}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Assignees.class)))
    public Response assign(
            @PathParam("id") UUID id,
            @PathParam("indicator") String indicator,
            @HeaderParam("If-Match") @Nullable String tag,
            @Nullable Wanted wanted) {
        String expected = IfMatch.state(tag);
        if (wanted == null
                || wanted.people() == null
                || wanted.people().stream().anyMatch(Objects::isNull)) {
            throw problems.fieldMissing("people");
        }
        if (!assignments.set(signedIn.person(), id, indicator, new HashSet<>(wanted.people()), expected)) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED)
                    .with("theirs", assignments.of(signedIn.person(), id, indicator));
        }
        return assignees(id, indicator);
    }
}
