package org.principled.assessment.editor;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.principled.account.Role;
import org.principled.assessment.Act;
import org.principled.assessment.discussion.Assignments;
import org.principled.assessment.discussion.Remark;
import org.principled.assessment.discussion.Remarks;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** What colleagues say to each other about an assessment, and who is to answer what. */
@Path("/assessments/{id}")
@Produces("text/html;charset=UTF-8")
public final class DiscussionPages {

    private final Desks desks;
    private final Remarks remarks;
    private final Assignments assignments;

    DiscussionPages(Desks desks, Remarks remarks, Assignments assignments) {
        this.desks = desks;
        this.remarks = remarks;
        this.assignments = assignments;
    }

    record remarks(RemarksView view) implements TemplateInstance {}

    record thread(RemarksView view) implements TemplateInstance {}

    /** What was remarked on a question; only the remarks where a page asks for them to show them within itself. */
    @GET
    @Path("remarks/{code}")
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance read(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @HeaderParam("HX-Request") @DefaultValue("false") boolean within) {
        RemarksView view = view(id, code);
        return within ? new thread(view) : new remarks(view);
    }

    /** Adds a remark. */
    @POST
    @Path("remarks/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Object write(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @RestForm @DefaultValue("") String text,
            @HeaderParam("HX-Request") @DefaultValue("false") boolean within) {
        remarks.write(desks.person(), id, code, text);
        return done(id, code, within);
    }

    /** Says that a remark is settled, or that it is not. */
    @POST
    @Path("remarks/{code}/{remark}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Object settle(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @PathParam("remark") UUID remark,
            @RestForm int version,
            @RestForm boolean resolved,
            @HeaderParam("HX-Request") @DefaultValue("false") boolean within) {
        if (remarks.setResolved(desks.person(), id, remark, resolved, version).isEmpty() && !within) {
            throw desks.open(id).stale(code);
        }
        return done(id, code, within);
    }

    /** Says who is to answer an indicator. */
    @POST
    @Path("assignments/{indicator}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Response assign(
            @PathParam("id") UUID id,
            @PathParam("indicator") String indicator,
            @RestForm @Nullable UUID person,
            @RestForm @DefaultValue("") String before) {
        Set<UUID> people = person == null ? Set.of() : Set.of(person);
        boolean done = assignments.set(desks.person(), id, indicator, people, before);
        Desk desk = desks.open(id);
        String place = desk.placeOfIndicator(indicator);
        if (!done) {
            throw ProblemException.of(ProblemType.CONFLICT, desk.words.changedMeanwhile(indicator))
                    .backTo(place);
        }
        return Response.seeOther(URI.create(place)).build();
    }

    private Object done(UUID id, String code, boolean within) {
        return within
                ? new thread(view(id, code))
                : Response.seeOther(URI.create(new Addresses(id).remarks(code))).build();
    }

    private RemarksView view(UUID id, String code) {
        Desk desk = desks.open(id);
        return new RemarksView(
                desk.frame(desk.labelOf(code), desk.placeOf(code), ""),
                code,
                desk.placeOf(code),
                desks.may(desk, Act.DISCUSS),
                remarks.all(desks.person(), id).stream()
                        .filter(remark -> remark.code().equals(code))
                        .map(DiscussionPages::shown)
                        .toList());
    }

    private static RemarksView.Shown shown(Remark remark) {
        return new RemarksView.Shown(
                remark.id().toString(),
                remark.authorName(),
                AnswerForms.when(remark.at()),
                remark.text(),
                remark.resolved(),
                remark.version());
    }
}
