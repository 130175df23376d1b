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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.account.SignedIn;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** The pages on which companies are found, read, created and changed. */
@Path("companies")
@Produces("text/html;charset=UTF-8")
public final class CompanyPages {

    private static final int UNPROCESSABLE = 422;

    private final Companies companies;
    private final CompanySearch search;
    private final CompanyEdits edits;
    private final CompanyForms forms;
    private final Cycles cycles;
    private final StandingLines standings;
    private final KnownEditions editions;
    private final ComplaintWords complaints;
    private final Spoken spoken;
    private final CompanyMessages words;
    private final SignedIn signedIn;

    CompanyPages(
            Companies companies,
            CompanySearch search,
            CompanyEdits edits,
            CompanyForms forms,
            Cycles cycles,
            StandingLines standings,
            KnownEditions editions,
            ComplaintWords complaints,
            Spoken spoken,
            SignedIn signedIn) {
        this.companies = companies;
        this.search = search;
        this.edits = edits;
        this.forms = forms;
        this.cycles = cycles;
        this.standings = standings;
        this.editions = editions;
        this.complaints = complaints;
        this.spoken = spoken;
        this.words = spoken.words(CompanyMessages.class);
        this.signedIn = signedIn;
    }

    record list(CompanyListView view) implements TemplateInstance {}

    record company(CompanyPageView view) implements TemplateInstance {}

    record form(CompanyFormView view) implements TemplateInstance {}

    static String path(UUID company) {
        return "/companies/" + company;
    }

    /** The companies the person may see: searched, filtered, page by page. */
    @GET
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public TemplateInstance list(
            @RestQuery("q") @DefaultValue("") String text,
            @RestQuery("country") @DefaultValue("") String country,
            @RestQuery("profile") @DefaultValue("") String profile,
            @RestQuery("page") @DefaultValue("1") int page) {
        CompanySearch.Filter filter = new CompanySearch.Filter(text, country, profile, page);
        Person person = signedIn.person();
        return new list(CompanyListView.of(
                filter, search.find(filter, person), editions.profiles(), spoken.locale(), Staff.mayEdit(person)));
    }

    /** What is known about a company, its lines, and the cycles that invite it. */
    @GET
    @Path("{id}")
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public TemplateInstance company(@PathParam("id") UUID id) {
        Person person = signedIn.person();
        CompanyView company = companies.find(id, person).orElseThrow(CompanyPages::notFound);
        List<CompanyPageView.CycleLine> lines = cycles.of(id).stream()
                .map(cycle -> new CompanyPageView.CycleLine(
                        CyclePages.path(cycle.id()),
                        cycle.title(),
                        words.days(
                                cycle.facts().periodStart().toString(),
                                cycle.facts().periodEnd().toString()),
                        words.days(
                                cycle.facts().opensOn().toString(),
                                cycle.facts().closesOn().toString()),
                        standings.of(cycle, id, person)))
                .toList();
        return new company(
                CompanyPageView.of(company, lines, editions.profileLabels(), words, spoken.locale(), person));
    }

    /** The empty form. */
    @GET
    @Path("new")
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    public TemplateInstance newForm() {
        return new form(forms.view(newPlace(), 0, CompanyDraft.empty(), FormErrors.none(), Optional.empty()));
    }

    /** Creates a company, or shows the form again. */
    @POST
    @Path("new")
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    public Response create(@BeanParam CompanyForm sent) {
        CompanyDraft draft = sent.draft();
        if (sent.wantsMoreLines()) {
            return again(200, newPlace(), 0, draft, FormErrors.none(), Optional.empty());
        }
        return edits.create(draft, signedIn.person())
                .then(
                        view -> Response.seeOther(URI.create(path(view.id()))).build(),
                        wrong -> again(UNPROCESSABLE, newPlace(), 0, draft, errors(wrong), Optional.empty()),
                        now -> {
                            throw new IllegalStateException("a new company has no other version");
                        });
    }

    /** The form with what is stored. */
    @GET
    @Path("{id}/edit")
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    public TemplateInstance editForm(@PathParam("id") UUID id) {
        CompanyView company = companies.find(id).orElseThrow(CompanyPages::notFound);
        return new form(forms.view(
                place(id, company.name()),
                company.version(),
                CompanyDraft.of(company),
                FormErrors.none(),
                Optional.empty()));
    }

    /** Changes a company, or shows the form again: also with what somebody else has stored in the meantime. */
    @POST
    @Path("{id}/edit")
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    public Response change(@PathParam("id") UUID id, @BeanParam CompanyForm sent) {
        CompanyView before = companies.find(id).orElseThrow(CompanyPages::notFound);
        CompanyDraft draft = sent.draft();
        CompanyForms.Place place = place(id, before.name());
        if (sent.wantsMoreLines()) {
            return again(200, place, sent.version(), draft, FormErrors.none(), Optional.empty());
        }
        return edits.change(id, sent.version(), draft, signedIn.person())
                .then(
                        view -> Response.seeOther(URI.create(path(id))).build(),
                        wrong -> again(UNPROCESSABLE, place, sent.version(), draft, errors(wrong), Optional.empty()),
                        now -> again(
                                ProblemType.PRECONDITION_FAILED.status(),
                                place,
                                now.version(),
                                draft,
                                FormErrors.none(),
                                Optional.of(forms.differences(draft, CompanyDraft.of(now)))));
    }

    private Response again(
            int status,
            CompanyForms.Place place,
            int version,
            CompanyDraft draft,
            FormErrors errors,
            Optional<List<CompanyFormView.Difference>> newer) {
        return Response.status(status)
                .entity(new form(forms.view(place, version, draft, errors, newer)).render())
                .build();
    }

    private FormErrors errors(List<Complaint> wrong) {
        return new FormErrors(complaints.told(wrong));
    }

    private CompanyForms.Place newPlace() {
        return new CompanyForms.Place(words.newCompany(), "/companies/new", "/companies");
    }

    private CompanyForms.Place place(UUID id, String name) {
        return new CompanyForms.Place(words.changeCompany(name), path(id) + "/edit", path(id));
    }

    private static ProblemException notFound() {
        return ProblemException.of(ProblemType.NOT_FOUND);
    }
}
