package org.principled.assessment.editor;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.principled.account.Role;
import org.principled.answer.SheetProblem;
import org.principled.assessment.offline.Books;
import org.principled.assessment.offline.Merged;
import org.principled.assessment.offline.Merging;
import org.principled.assessment.offline.OfflineMessages;
import org.principled.assessment.offline.Wanted;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Answering offline: the workbook goes out, comes back, is looked at, and what is chosen is taken over. */
@Path("/assessments/{id}/offline")
@Produces("text/html;charset=UTF-8")
public final class OfflinePages {

    private final Desks desks;
    private final Books books;
    private final Merging merging;
    private final OfflineMessages words;

    OfflinePages(Desks desks, Books books, Merging merging, Spoken spoken) {
        this.desks = desks;
        this.books = books;
        this.merging = merging;
        this.words = spoken.words(OfflineMessages.class);
    }

    record offline(OfflineView.Start view) implements TemplateInstance {}

    record preview(OfflineView.Preview view) implements TemplateInstance {}

    record merged(OfflineView.Done view) implements TemplateInstance {}

    /** Where the workbook is downloaded and uploaded. */
    @GET
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance start(@PathParam("id") UUID id) {
        return start(id, "", List.of());
    }

    private TemplateInstance start(UUID id, String trouble, List<SheetProblem> refusals) {
        return new offline(new OfflineViews(desks.openWithin(id), words).start(trouble, refusals));
    }

    /** Shows what a workbook would change. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance preview(@PathParam("id") UUID id, @RestForm @Nullable FileUpload file) throws IOException {
        desks.openWithin(id);
        if (file == null || file.size() == 0) {
            return start(id, words.noFile(), List.of());
        }
        try {
            Books.Upload upload =
                    books.read(desks.person(), id, file.fileName(), Files.readAllBytes(file.uploadedFile()));
            return upload.refused().isEmpty()
                    ? new preview(new OfflineViews(desks.openWithin(id), words).preview(upload))
                    : start(id, "", upload.refused());
        } catch (ProblemException refused) {
            if (refused.type() != ProblemType.UNPROCESSABLE) {
                throw refused;
            }
            return start(id, refused.sentence().orElseThrow(() -> refused), List.of());
        }
    }

    /**
     * Takes over what was chosen.
     *
     * @param take the changes that were chosen; those that were not need no room in the request
     */
    @POST
    @Path("merged")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance merge(@PathParam("id") UUID id, @RestForm List<String> take) {
        List<Wanted> wanted;
        try {
            wanted = take.stream().map(OfflineViews::wanted).toList();
        } catch (IllegalArgumentException notOurs) {
            throw new ProblemException(ProblemType.REQUEST_NOT_UNDERSTOOD, "", new Addresses(id).offline());
        }
        desks.openWithin(id);
        Merged done = merging.merge(desks.person(), id, wanted);
        // Opened again, for the score beside the page is that of what was just taken over.
        return new merged(new OfflineViews(desks.openWithin(id), words).done(done));
    }
}
