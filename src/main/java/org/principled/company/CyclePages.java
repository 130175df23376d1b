package org.principled.company;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.principled.account.Role;
import org.principled.account.SignedIn;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** The pages on which cycles are found, read, created and changed, and companies invited. */
@Path("cycles")
@Produces("text/html;charset=UTF-8")
public final class CyclePages {

    private static final int UNPROCESSABLE = 422;
    private static final int STALE = ProblemType.PRECONDITION_FAILED.status();

    private final Cycles cycles;
    private final CycleEdits edits;
    private final CycleViews views;
    private final Invitations invitations;
    private final SignedIn signedIn;

    CyclePages(Cycles cycles, CycleEdits edits, CycleViews views, Invitations invitations, SignedIn signedIn) {
        this.cycles = cycles;
        this.edits = edits;
        this.views = views;
        this.invitations = invitations;
        this.signedIn = signedIn;
    }

    record list(CycleListView view) implements TemplateInstance {}

    record cycle(CyclePageView view) implements TemplateInstance {}

    record form(CycleFormView view) implements TemplateInstance {}

    static String path(UUID cycle) {
        return "/cycles/" + cycle;
    }

    /** The cycles the person may see, the newest first. */
    @GET
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public TemplateInstance list() {
        return new list(views.list(signedIn.person()));
    }

    /** A cycle, the companies it invites, and where each stands. */
    @GET
    @Path("{id}")
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public TemplateInstance cycle(@PathParam("id") UUID id) {
        CycleView cycle = cycles.find(id, signedIn.person()).orElseThrow(CyclePages::notFound);
        return new cycle(views.page(cycle, signedIn.person(), "", FormErrors.none(), false));
    }

    /** The empty form. */
    @GET
    @Path("new")
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    public TemplateInstance newForm() {
        return new form(views.form(null, 0, CycleDraft.empty(), List.of(), Optional.empty()));
    }

    /** Creates a cycle, or shows the form again. */
    @POST
    @Path("new")
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    public Response create(@BeanParam CycleForm sent) {
        CycleDraft draft = sent.draft();
        return edits.create(draft, signedIn.person())
                .then(
                        CyclePages::toPage,
                        wrong -> page(UNPROCESSABLE, new form(views.form(null, 0, draft, wrong, Optional.empty()))),
                        now -> {
                            throw new IllegalStateException("a new cycle has no other version");
                        });
    }

    /** The form with what is stored. */
    @GET
    @Path("{id}/edit")
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    public TemplateInstance editForm(@PathParam("id") UUID id) {
        CycleView cycle = cycles.find(id).orElseThrow(CyclePages::notFound);
        return new form(views.form(cycle, cycle.version(), CycleDraft.of(cycle.facts()), List.of(), Optional.empty()));
    }

    /** Changes a cycle, or shows the form again: also with what somebody else has stored in the meantime. */
    @POST
    @Path("{id}/edit")
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    public Response change(@PathParam("id") UUID id, @BeanParam CycleForm sent) {
        CycleView before = cycles.find(id).orElseThrow(CyclePages::notFound);
        CycleDraft draft = sent.draft();
        return edits.change(id, sent.version(), draft, signedIn.person())
                .then(
                        CyclePages::toPage,
                        wrong -> page(
                                UNPROCESSABLE,
                                new form(views.form(before, sent.version(), draft, wrong, Optional.empty()))),
                        now -> page(
                                STALE,
                                new form(views.form(
                                        now,
                                        now.version(),
                                        draft,
                                        List.of(),
                                        Optional.of(views.differences(draft, CycleDraft.of(now.facts())))))));
    }

    /** Invites companies, named one a line by name, LEI or id. */
    @POST
    @Path("{id}/invite")
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    public Response invite(
            @PathParam("id") UUID id,
            @RestForm @DefaultValue("") String companies,
            @RestForm @DefaultValue("0") int version) {
        CycleView before = cycles.find(id).orElseThrow(CyclePages::notFound);
        return invitations
                .add(id, version, companies.lines().toList(), signedIn.person())
                .then(
                        CyclePages::toPage,
                        wrong -> page(UNPROCESSABLE, again(before, companies, wrong, false)),
                        now -> page(STALE, again(now, companies, List.of(), true)));
    }

    /** Takes back the invitation of companies. */
    @POST
    @Path("{id}/withdraw")
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    public Response withdraw(
            @PathParam("id") UUID id, @RestForm List<UUID> company, @RestForm @DefaultValue("0") int version) {
        CycleView before = cycles.find(id).orElseThrow(CyclePages::notFound);
        return invitations
                .takeBack(id, version, Set.copyOf(company), signedIn.person())
                .then(
                        CyclePages::toPage,
                        wrong -> page(UNPROCESSABLE, again(before, "", wrong, false)),
                        now -> page(STALE, again(now, "", List.of(), true)));
    }

    private TemplateInstance again(CycleView cycle, String typed, List<Complaint> wrong, boolean stale) {
        return new cycle(views.page(cycle, signedIn.person(), typed, views.errors(wrong), stale));
    }

    private static Response toPage(CycleView cycle) {
        return Response.seeOther(URI.create(path(cycle.id()))).build();
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).build();
    }

    private static ProblemException notFound() {
        return ProblemException.of(ProblemType.NOT_FOUND);
    }
}
