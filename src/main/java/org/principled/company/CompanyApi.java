package org.principled.company;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.principled.account.Role;
import org.principled.account.SignedIn;
import org.principled.database.Idempotency;
import org.principled.problem.IfMatch;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Companies, for scripts. */
@Path("api/v1/companies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Companies")
public final class CompanyApi {

    private static final String PATH = "/api/v1/companies";

    private final Companies companies;
    private final CompanySearch search;
    private final CompanyEdits edits;
    private final Refusals refusals;
    private final Idempotency idempotency;
    private final SignedIn signedIn;

    CompanyApi(
            Companies companies,
            CompanySearch search,
            CompanyEdits edits,
            Refusals refusals,
            Idempotency idempotency,
            SignedIn signedIn) {
        this.companies = companies;
        this.search = search;
        this.edits = edits;
        this.refusals = refusals;
        this.idempotency = idempotency;
        this.signedIn = signedIn;
    }

    /** One page of the companies somebody may see. */
    record Page(List<CompanyJson> companies, long total, int page, int pages) {}

    /** The companies that the caller may see, by name. */
    @GET
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public Page list(
            @RestQuery("q") @DefaultValue("") String text,
            @RestQuery("country") @DefaultValue("") String country,
            @RestQuery("profile") @DefaultValue("") String profile,
            @RestQuery("page") @DefaultValue("1") int page) {
        CompanySearch.Found found =
                search.find(new CompanySearch.Filter(text, country, profile, page), signedIn.person());
        return new Page(
                found.companies().stream().map(CompanyJson::of).toList(), found.total(), found.page(), found.pages());
    }

    /** A company; its entity tag is what a change has to send as {@code If-Match}. */
    @GET
    @Path("{id}")
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompanyJson.class)))
    public Response get(@PathParam("id") UUID id) {
        CompanyView company =
                companies.find(id, signedIn.person()).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        return tagged(company);
    }

    /** Creates a company. Sent again with the same {@code Idempotency-Key}, it answers as the first time and creates nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CompanyJson.class)))
    public Response create(@HeaderParam(Idempotency.HEADER) @Nullable String key, CompanyJson.@Nullable Draft sent) {
        CompanyJson.Draft company = Refusals.sent(sent);
        Idempotency.Request request = new Idempotency.Request(signedIn.person().id(), key, "POST " + PATH, company);
        Idempotency.Answer answer = idempotency.answer(request, () -> created(company));
        return Response.status(answer.status())
                .location(URI.create(answer.location()))
                .entity(answer.body())
                .build();
    }

    private Idempotency.Result created(CompanyJson.Draft company) {
        return edits.create(company.draft(), signedIn.person())
                .then(
                        view -> new Idempotency.Result(201, PATH + "/" + view.id(), CompanyJson.of(view)),
                        complaints -> {
                            throw refusals.of(complaints);
                        },
                        now -> {
                            throw Refusals.stale(CompanyJson.of(now));
                        });
    }

    /** Changes a company: what is left out is not stated any more. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompanyJson.class)))
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String tag, CompanyJson.@Nullable Draft sent) {
        CompanyDraft draft = Refusals.sent(sent).draft();
        return edits.change(id, IfMatch.version(tag), draft, signedIn.person())
                .then(
                        CompanyApi::tagged,
                        complaints -> {
                            throw refusals.of(complaints);
                        },
                        now -> {
                            throw Refusals.stale(CompanyJson.of(now));
                        });
    }

    private static Response tagged(CompanyView company) {
        return Response.ok(CompanyJson.of(company))
                .tag(String.valueOf(company.version()))
                .build();
    }
}
