package org.principled.assessment.document;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.principled.account.Role;
import org.principled.account.SignedIn;

/** Everything one may see, as one archive. */
@Path("/")
public final class ExportPages {

    private final Exports exports;
    private final SignedIn signedIn;

    ExportPages(Exports exports, SignedIn signedIn) {
        this.exports = exports;
        this.signedIn = signedIn;
    }

    record export(ExportView view) implements TemplateInstance {}

    /** What the archive would hold. */
    @GET
    @Path("export")
    @Produces("text/html;charset=UTF-8")
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance page() {
        return new export(exports.view(signedIn.person()));
    }

    /** The archive. */
    @GET
    @Path("export.zip")
    @Produces(Exports.ZIP)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Response zip() {
        return exports.answer(signedIn.person());
    }
}
