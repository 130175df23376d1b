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
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.principled.account.Role;
import org.principled.assessment.evidence.EvidenceContent;
import org.principled.assessment.evidence.EvidenceFiles;
import org.principled.assessment.evidence.EvidenceItem;
import org.principled.assessment.evidence.EvidenceItems;
import org.principled.assessment.evidence.RefusalSentences;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** The evidence of an assessment: all of it, attaching it to an answer, and a piece by itself. */
@Path("/assessments/{id}/evidence")
@Produces("text/html;charset=UTF-8")
public final class EvidencePages {

    private static final Pattern SEEN =
            Pattern.compile("(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}) (\\d{1,9})");

    private final Desks desks;
    private final EvidenceItems evidence;
    private final EvidenceFiles files;
    private final RefusalSentences sentences;

    EvidencePages(Desks desks, EvidenceItems evidence, EvidenceFiles files, RefusalSentences sentences) {
        this.desks = desks;
        this.evidence = evidence;
        this.files = files;
        this.sentences = sentences;
    }

    record library(LibraryView view) implements TemplateInstance {}

    record attach(AttachView view) implements TemplateInstance {}

    record attaching(AttachView view) implements TemplateInstance {}

    /** All evidence, each piece once. */
    @GET
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance library(@PathParam("id") UUID id) {
        return new library(new EvidenceViews(desks.open(id)).library());
    }

    /** What can be attached to an answer; only the forms where a page asks for them to show them within itself. */
    @GET
    @Path("attach")
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance attach(
            @PathParam("id") UUID id,
            @RestQuery("code") @DefaultValue("") String code,
            @RestQuery("line") @DefaultValue("") String line,
            @HeaderParam("HX-Request") @DefaultValue("false") boolean within) {
        AttachView view = new EvidenceViews(desks.openWithin(id)).attach(code, line);
        return within ? new attaching(view) : new attach(view);
    }

    /** A piece by itself, to be changed. */
    @GET
    @Path("{piece}")
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance piece(@PathParam("id") UUID id, @PathParam("piece") UUID piece) {
        Desk desk = desks.openWithin(id);
        return new attach(new EvidenceViews(desk).piece(evidence.get(desks.person(), id, piece)));
    }

    /** Adds a piece, and attaches it where it was added from an answer. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Object add(
            @PathParam("id") UUID id,
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue("") String line,
            PieceFields fields,
            @RestForm FileUpload file)
            throws IOException {
        EvidenceContent content = fields.content();
        try {
            return file == null || file.size() == 0
                    ? attached(id, code, line, evidence.add(desks.person(), id, content))
                    : addWithFile(id, code, line, content, file);
        } catch (ProblemException refused) {
            return again(refused, why -> new EvidenceViews(desks.open(id)).refused(code, line, content, why));
        }
    }

    /** The form once more with everything that was typed, and why it was not saved. */
    private static Object again(ProblemException refused, Function<String, AttachView> form) {
        if (refused.type() != ProblemType.UNPROCESSABLE || refused.sentence().isEmpty()) {
            throw refused;
        }
        return new attach(form.apply(refused.sentence().get()));
    }

    private Object addWithFile(UUID id, String code, String line, EvidenceContent content, FileUpload file)
            throws IOException {
        try (InputStream bytes = Files.newInputStream(file.uploadedFile())) {
            EvidenceFiles.Attached attached = files.attach(desks.person(), id, content, file.fileName(), bytes);
            if (attached instanceof EvidenceFiles.Attached.Refused refused) {
                String why = sentences.of(refused.reason());
                return new attach(new EvidenceViews(desks.open(id)).refused(code, line, content, why));
            }
            return attached(id, code, line, ((EvidenceFiles.Attached.Done) attached).item());
        }
    }

    private Response attached(UUID id, String code, String line, EvidenceItem added) {
        return code.isEmpty() ? back(id, "") : rests(id, added.id(), added.version(), code, line, true);
    }

    /** Changes what is recorded about a piece. */
    @POST
    @Path("{piece}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Object change(
            @PathParam("id") UUID id, @PathParam("piece") UUID piece, @RestForm int version, PieceFields fields) {
        EvidenceContent content = fields.content();
        try {
            EvidenceItems.Changed changed = evidence.change(desks.person(), id, piece, content, version);
            return changed instanceof EvidenceItems.Changed.Conflict conflict
                    ? new attach(new EvidenceViews(desks.open(id)).conflict(conflict.theirs(), content))
                    : back(id, "");
        } catch (ProblemException refused) {
            EvidenceItem there = evidence.get(desks.person(), id, piece);
            return again(refused, why -> new EvidenceViews(desks.open(id)).piece(there, content, why));
        }
    }

    /**
     * Lets an answer rest on a piece that is there already, or no longer.
     *
     * @param piece its id; where it is chosen from a list, with its version behind a space
     */
    @POST
    @Path("links")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Response link(
            @PathParam("id") UUID id,
            @RestForm @DefaultValue("") String piece,
            @RestForm @DefaultValue("") String version,
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue("") String line,
            @RestForm boolean linked) {
        Matcher seen = SEEN.matcher((piece + " " + version).strip());
        if (!seen.matches()) {
            throw new ProblemException(ProblemType.REQUEST_NOT_UNDERSTOOD, "", new Addresses(id).evidence());
        }
        return rests(id, UUID.fromString(seen.group(1)), Integer.parseInt(seen.group(2)), code, line, linked);
    }

    private Response rests(UUID id, UUID piece, int version, String code, String line, boolean linked) {
        EvidenceItems.Changed changed = evidence.setRestsOn(desks.person(), id, piece, code, line, linked, version);
        if (changed instanceof EvidenceItems.Changed.Conflict conflict) {
            throw stale(id, conflict);
        }
        return back(id, code);
    }

    private ProblemException stale(UUID id, EvidenceItems.Changed.Conflict conflict) {
        Desk desk = desks.open(id);
        String title = desk.evidence().title(conflict.theirs());
        return ProblemException.of(ProblemType.CONFLICT, desk.words.changedMeanwhile(title))
                .backTo(desk.addresses.evidence());
    }

    /** Takes a piece away, or brings it back. */
    @POST
    @Path("{piece}/removed")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Response remove(
            @PathParam("id") UUID id,
            @PathParam("piece") UUID piece,
            @RestForm int version,
            @RestForm boolean removed) {
        EvidenceItems.Changed changed = removed
                ? evidence.remove(desks.person(), id, piece, version)
                : evidence.restore(desks.person(), id, piece, version);
        if (changed instanceof EvidenceItems.Changed.Conflict conflict) {
            throw stale(id, conflict);
        }
        return back(id, "");
    }

    private Response back(UUID id, String code) {
        Desk desk = desks.open(id);
        return Response.seeOther(URI.create(code.isEmpty() ? desk.addresses.evidence() : desk.placeOf(code)))
                .build();
    }
}
