package org.principled.assessment.editor;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.principled.account.Role;
import org.principled.assessment.ScopeChanges;
import org.principled.assessment.answer.AnswerState;
import org.principled.assessment.answer.Answers;
import org.principled.assessment.answer.Content;
import org.principled.assessment.answer.Said;
import org.principled.assessment.answer.Saved;
import org.principled.assessment.sheet.CarryForward;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** What is sent from the pages of an assessment where no script saves by itself. Each answer leads back to where it came from. */
@Path("/assessments/{id}")
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
@Produces("text/html;charset=UTF-8")
public final class EditorForms {

    private final Desks desks;
    private final Answers answers;
    private final ScopeChanges scopes;
    private final CarryForward carry;
    private final ConflictPages conflicts;

    EditorForms(Desks desks, Answers answers, ScopeChanges scopes, CarryForward carry, ConflictPages conflicts) {
        this.desks = desks;
        this.answers = answers;
        this.scopes = scopes;
        this.carry = carry;
        this.conflicts = conflicts;
    }

    record scope(ScopeView view) implements TemplateInstance {}

    record carried(CarriedView view) implements TemplateInstance {}

    /**
     * What came of carrying over.
     *
     * @param count how many answers were taken over, in a sentence
     * @param left what was not, and why
     */
    record CarriedView(Frame frame, String count, List<String> left) {}

    /** Says something, or confirms what was carried over. */
    @POST
    @Path("answers/{code}")
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @RestForm @DefaultValue("") String line,
            @RestForm int version,
            @RestForm @DefaultValue("open") String said,
            @RestForm @DefaultValue("") String na,
            @RestForm @DefaultValue("") String reason,
            @RestForm @DefaultValue("coalition") String audience,
            @RestForm @DefaultValue("") String privileged,
            @RestForm @DefaultValue("false") boolean confirm) {
        if (confirm) {
            return took(id, code, answers.confirm(desks.person(), id, code, line, version));
        }
        Content content = content(said, na, reason, audience, privileged);
        Saved saved = answers.save(desks.person(), id, code, line, content, version);
        if (saved instanceof Saved.Conflict conflict) {
            return conflicts.page(desks.open(id), code, line, conflict);
        }
        return backTo(id, code);
    }

    /** Brings an earlier version back, as a new one. */
    @POST
    @Path("history/{code}")
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Response restore(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @RestForm @DefaultValue("") String line,
            @RestForm int version,
            @RestForm int restore) {
        return took(id, code, answers.restore(desks.person(), id, code, line, restore, version));
    }

    /** Lets the lines answer apart, or the company for all of them. */
    @POST
    @Path("lines/{code}")
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Response lines(
            @PathParam("id") UUID id, @PathParam("code") String code, @RestForm int version, @RestForm boolean open) {
        Optional<List<AnswerState>> changed = open
                ? answers.openLines(desks.person(), id, code, version)
                : answers.foldLines(desks.person(), id, code, version);
        if (changed.isEmpty()) {
            throw desks.open(id).stale(code);
        }
        return backTo(id, code);
    }

    /** Sets what the assessment covers. */
    @POST
    @Path("scope")
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Object scope(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Desk desk = desks.open(id);
        ScopeForms form =
                new ScopeForms(fields, desk.work.edition().questionnaire().units());
        try {
            Optional<Integer> changed =
                    scopes.change(desks.person(), id, form.profiles(), form.lines(), form.version());
            return changed.isPresent()
                    ? Response.seeOther(URI.create(desk.addresses.scope())).build()
                    : new scope(new ScopeViews(desk).refused(form, desk.words.scopeConflict(), forms(desk)));
        } catch (ProblemException refused) {
            if (refused.type() != ProblemType.UNPROCESSABLE) {
                throw refused;
            }
            String why = refused.sentence().orElse(desk.words.scopeRefused());
            return new scope(new ScopeViews(desk).refused(form, why, forms(desk)));
        }
    }

    private static AnswerForms forms(Desk desk) {
        return new AnswerForms(desk.work, desk.words, desk.evidence());
    }

    /** Takes over the answers of another assessment; each waits to be confirmed. */
    @POST
    @Path("carry-over")
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance carryOver(@PathParam("id") UUID id, @RestForm @Nullable UUID from) {
        if (from == null) {
            throw new ProblemException(ProblemType.REQUEST_NOT_UNDERSTOOD, "", new Addresses(id).home());
        }
        CarryForward.Carried carried = carry.carry(desks.person(), id, from);
        Desk desk = desks.open(id);
        return new carried(new CarriedView(
                desk.frame(desk.words.carryTitle(), desk.addresses.home(), ""),
                desk.words.carriedCount(carried.answers()),
                carried.left().stream().map(desk.checks::say).toList()));
    }

    /** Somebody else was faster, so there is nothing of the reader's to be kept: they are told, and look again. */
    private Response took(UUID id, String code, Saved saved) {
        if (saved instanceof Saved.Conflict) {
            throw desks.open(id).stale(code);
        }
        return backTo(id, code);
    }

    private Response backTo(UUID id, String code) {
        return Response.seeOther(URI.create(desks.open(id).placeOf(code))).build();
    }

    private static Content content(String said, String na, String reason, String audience, String privileged) {
        Said kind = kind(said);
        String choice = kind == Said.NA ? na : kind == Said.CHOSEN ? said : "";
        return new Content(kind, choice, List.of(), reason, FormWords.audience(audience), privileged);
    }

    /** The form sends the key of an answer where one was chosen, and otherwise what kind of thing was said. */
    private static Said kind(String said) {
        for (Said kind : Said.values()) {
            if (kind != Said.CHOSEN && kind.key().equals(said)) {
                return kind;
            }
        }
        return Said.CHOSEN;
    }
}
