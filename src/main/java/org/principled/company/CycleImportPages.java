package org.principled.company;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.principled.account.Role;
import org.principled.language.Spoken;

/** Importing cycles and whom they invite from CSV. A class of its own, as its address is more particular than that of the list. */
@Path("cycles/import")
@Produces("text/html;charset=UTF-8")
public final class CycleImportPages {

    private final ImportPages pages;
    private final CycleImporter importer;
    private final ImportMessages words;

    CycleImportPages(ImportPages pages, CycleImporter importer, Spoken spoken) {
        this.pages = pages;
        this.importer = importer;
        this.words = spoken.words(ImportMessages.class);
    }

    /** Where a file is chosen. */
    @GET
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    public TemplateInstance choose() {
        return new ImportPages.choose(view());
    }

    /** What a file would do. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    public Response preview(@RestForm @Nullable FileUpload file, @RestForm @Nullable String text) {
        return pages.preview(importer, view(), file, text);
    }

    /** Stores what was shown, or shows what has changed since. */
    @POST
    @Path("confirm")
    @RolesAllowed({Role.IS_ANALYST, Role.IS_ADMINISTRATOR})
    public Response store(@RestForm @Nullable String csv, @RestForm @Nullable String shown) {
        return pages.store(importer, view(), csv, shown);
    }

    private ImportView view() {
        return ImportView.of(words.cycles(), "/cycles", words.listOfCycles(), importer, words::cycleColumn);
    }
}
