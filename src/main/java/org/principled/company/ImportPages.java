package org.principled.company;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.principled.account.SignedIn;
import org.principled.language.Spoken;

/** The three pages of an import: choose or paste a file, see what it would do, see what it has done. */
@Singleton
class ImportPages {

    private static final int REFUSED = 422;
    private static final int CHANGED = 409;

    private final Imports imports;
    private final ImportMessages words;
    private final SignedIn signedIn;

    ImportPages(Imports imports, Spoken spoken, SignedIn signedIn) {
        this.imports = imports;
        this.words = spoken.words(ImportMessages.class);
        this.signedIn = signedIn;
    }

    record choose(ImportView view) implements TemplateInstance {}

    record preview(ImportView view, ImportPlan plan, String csv, boolean changed) implements TemplateInstance {}

    record done(ImportView view, ImportPlan plan) implements TemplateInstance {}

    /**
     * What a file would do.
     *
     * @param file what was uploaded, if anything was
     * @param text what was pasted instead
     */
    Response preview(Importer importer, ImportView view, @Nullable FileUpload file, @Nullable String text) {
        byte[] uploaded = file == null || file.size() == 0 ? null : bytes(file);
        byte[] csv = uploaded == null ? bytes(text) : uploaded;
        String name = uploaded == null ? words.pasted() : words.uploaded();
        ImportPlan plan = imports.preview(importer, name, csv, signedIn.person());
        String carried = plan.storable() ? Imports.text(csv) : "";
        return page(plan.troubles().isEmpty() ? 200 : REFUSED, new preview(view, plan, carried, false));
    }

    /**
     * Stores what was shown, or shows what has changed since.
     *
     * @param csv the file
     * @param shown hash of the plan that was shown
     */
    Response store(Importer importer, ImportView view, @Nullable String csv, @Nullable String shown) {
        byte[] bytes = bytes(csv);
        Imports.Stored stored =
                imports.store(importer, words.pasted(), bytes, shown == null ? "" : shown, signedIn.person());
        if (stored.isStored()) {
            return page(200, new done(view, stored.plan()));
        }
        String carried = stored.plan().storable() ? Imports.text(bytes) : "";
        return page(CHANGED, new preview(view, stored.plan(), carried, true));
    }

    private static byte[] bytes(@Nullable String text) {
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException broken) {
            throw new UncheckedIOException("An uploaded file cannot be read.", broken);
        }
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).build();
    }
}
