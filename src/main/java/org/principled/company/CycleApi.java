package org.principled.company;

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
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.principled.account.Role;
import org.principled.account.SignedIn;
import org.principled.database.Idempotency;
import org.principled.problem.IfMatch;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Cycles and whom they invite, for scripts. */
@Path("api/v1/cycles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cycles")
public final class CycleApi {

    private static final String PATH = "/api/v1/cycles";

    private final Cycles cycles;
    private final CycleEdits edits;
    private final Refusals refusals;
    private final Idempotency idempotency;
    private final SignedIn signedIn;

    CycleApi(Cycles cycles, CycleEdits edits, Refusals refusals, Idempotency idempotency, SignedIn signedIn) {
        this.cycles = cycles;
        this.edits = edits;
        this.refusals = refusals;
        this.idempotency = idempotency;
        this.signedIn = signedIn;
    }

    /** The cycles that the caller may see, the newest first. */
    @GET
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public List<CycleJson> list() {
        return cycles.visibleTo(signedIn.person()).stream().map(CycleJson::of).toList();
    }

    /** A cycle; its entity tag is what a change has to send as {@code If-Match}. */
    @GET
    @Path("{id}")
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CycleJson.class)))
    public Response get(@PathParam("id") UUID id) {
        return tagged(demand(id));
    }

    /** Creates a cycle. Sent again with the same {@code Idempotency-Key}, it answers as the first time and creates nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CycleJson.class)))
    public Response create(@HeaderParam(Idempotency.HEADER) @Nullable String key, CycleJson.@Nullable Draft sent) {
        CycleJson.Draft cycle = Refusals.sent(sent);
        Idempotency.Request request = new Idempotency.Request(signedIn.person().id(), key, "POST " + PATH, cycle);
        Idempotency.Answer answer = idempotency.answer(
                request,
                () -> outcome(
                        edits.create(cycle.draft(), signedIn.person()),
                        view -> new Idempotency.Result(201, PATH + "/" + view.id(), CycleJson.of(view))));
        return Response.status(answer.status())
                .location(URI.create(answer.location()))
                .entity(answer.body())
                .build();
    }

    /** Changes a cycle. The edition stays once an assessment has been opened. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CycleJson.class)))
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String tag, CycleJson.@Nullable Draft sent) {
        CycleJson.Draft cycle = Refusals.sent(sent);
        return outcome(edits.change(id, IfMatch.version(tag), cycle.draft(), signedIn.person()), CycleApi::tagged);
    }

    /** The companies that the cycle invites: all for the coalition's people, their own for a company's. */
    @GET
    @Path("{id}/companies")
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CycleJson.Invited.class)))
    public Response invited(@PathParam("id") UUID id) {
        return invited(demand(id));
    }

    /** Says which companies the cycle invites: these and no others. One that has opened an assessment stays invited. */
    @PUT
    @Path("{id}/companies")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CycleJson.Invited.class)))
    public Response invite(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String tag,
            CycleJson.@Nullable Invitations sent) {
        Set<UUID> companies = Set.copyOf(Refusals.sent(sent).ids());
        return outcome(edits.setInvited(id, IfMatch.version(tag), companies, signedIn.person()), this::invited);
    }

    private Response invited(CycleView cycle) {
        List<CycleJson.Invited> invited = cycles.invited(cycle.id(), signedIn.person()).stream()
                .map(company -> new CycleJson.Invited(company.id(), company.name()))
                .toList();
        return Response.ok(invited).tag(String.valueOf(cycle.version())).build();
    }

    private <R> R outcome(Outcome<CycleView> outcome, Function<CycleView, R> done) {
        return outcome.then(
                done,
                complaints -> {
                    throw refusals.of(complaints);
                },
                now -> {
                    throw Refusals.stale(CycleJson.of(now));
                });
    }

    private CycleView demand(UUID id) {
        return cycles.find(id, signedIn.person()).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static Response tagged(CycleView cycle) {
        return Response.ok(CycleJson.of(cycle))
                .tag(String.valueOf(cycle.version()))
                .build();
    }
}
