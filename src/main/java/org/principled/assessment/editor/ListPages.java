package org.principled.assessment.editor;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.account.SignedIn;
import org.principled.assessment.Access;
import org.principled.assessment.Assessment;
import org.principled.assessment.Assessments;
import org.principled.company.Companies;
import org.principled.company.CompanyView;
import org.principled.company.CycleView;
import org.principled.company.Cycles;
import org.principled.edition.Editions;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;
import org.principled.questionnaire.Texts;

/** The assessments somebody may see, and starting another. */
@Path("/assessments")
@Produces("text/html;charset=UTF-8")
public final class ListPages {

    private final Assessments assessments;
    private final Companies companies;
    private final Cycles cycles;
    private final Editions editions;
    private final SignedIn signedIn;
    private final EditorMessages words;
    private final Spoken spoken;

    ListPages(
            Assessments assessments,
            Companies companies,
            Cycles cycles,
            Editions editions,
            SignedIn signedIn,
            Spoken spoken) {
        this.assessments = assessments;
        this.companies = companies;
        this.cycles = cycles;
        this.editions = editions;
        this.signedIn = signedIn;
        this.words = spoken.words(EditorMessages.class);
        this.spoken = spoken;
    }

    record list(ListView view) implements TemplateInstance {}

    /** All assessments of the reader. */
    @GET
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance list() {
        Person person = signedIn.person();
        List<Assessment> visible = assessments.visible(person);
        List<ListView.Openable> openable = openable(person, visible);
        return new list(new ListView(
                visible.stream().map(this::entry).toList(),
                openable,
                desk(person),
                emptyHint(person, openable),
                signedIn.formToken()));
    }

    /** Starts an assessment. */
    @POST
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Response open(
            @RestForm @Nullable UUID company, @RestForm @Nullable UUID cycle, @RestForm @Nullable String mode) {
        if (company == null || cycle == null || mode == null) {
            throw new ProblemException(ProblemType.REQUEST_NOT_UNDERSTOOD, "", Addresses.LIST);
        }
        Assessment opened = assessments.open(signedIn.person(), company, cycle, mode);
        return Response.seeOther(URI.create(new Addresses(opened.id()).scope())).build();
    }

    private String emptyHint(Person person, List<ListView.Openable> openable) {
        if (person.isOfCoalition()) {
            return words.nothingYetCoalition();
        }
        return openable.isEmpty() ? words.notInvited() : words.nothingYet();
    }

    private ListView.Entry entry(Assessment assessment) {
        return new ListView.Entry(
                assessment.company().name(),
                assessment.cycle().title(),
                modeLabel(assessment.edition(), assessment.mode()),
                words.intervalOf(
                        assessment.cycle().periodStart().toString(),
                        assessment.cycle().periodEnd().toString()),
                assessment.edition(),
                assessment.submitted() ? words.submittedState() : words.draftState(),
                new Addresses(assessment.id()).home());
    }

    private List<ListView.Openable> openable(Person person, List<Assessment> visible) {
        List<ListView.Openable> openable = new ArrayList<>();
        for (CompanyView company : companies.visibleTo(person)) {
            if (person.isFor(company.id(), Set.of(Role.LEAD))) {
                cycles.of(company.id()).stream()
                        .filter(cycle -> visible.stream()
                                .noneMatch(each -> isOf(each, company, cycle, Assessments.SELF_REPORTED)))
                        .forEach(cycle -> openable.add(openable(company, cycle, Assessments.SELF_REPORTED)));
            }
        }
        return openable;
    }

    /** An analyst may research any company in any cycle; the newest cycle comes first. */
    private ListView.@Nullable Desk desk(Person person) {
        return person.is(Role.ANALYST)
                ? new ListView.Desk(
                        Access.DESK,
                        companies.visibleTo(person).stream()
                                .map(company -> new Option(company.id().toString(), company.name(), false))
                                .toList(),
                        cycles.all().stream()
                                .map(cycle -> new Option(cycle.id().toString(), cycle.title(), false))
                                .toList())
                : null;
    }

    private static boolean isOf(Assessment assessment, CompanyView company, CycleView cycle, String mode) {
        return assessment.company().id().equals(company.id())
                && assessment.cycle().id().equals(cycle.id())
                && assessment.mode().equals(mode);
    }

    private ListView.Openable openable(CompanyView company, CycleView cycle, String mode) {
        return new ListView.Openable(
                company.id().toString(),
                cycle.id().toString(),
                mode,
                company.name(),
                cycle.title(),
                modeLabel(cycle.questionnaire(), mode),
                "/questionnaires/" + cycle.questionnaire().replace('@', '/'));
    }

    private String modeLabel(String edition, String mode) {
        return editions.all().stream()
                .filter(held -> held.questionnaire().edition().name().equals(edition))
                .findFirst()
                .flatMap(held -> Optional.ofNullable(
                        Texts.in(spoken.getLanguage(), held.texts()).values().get("modes." + mode + ".label")))
                .orElse(mode);
    }
}
