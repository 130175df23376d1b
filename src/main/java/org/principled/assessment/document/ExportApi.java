package org.principled.assessment.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.principled.account.Role;
import org.principled.account.SignedIn;

/** Everything one may see, for scripts. */
@Path("/api/v1/export.zip")
@Tag(name = "Documents")
public final class ExportApi {

    private final Exports exports;
    private final SignedIn signedIn;

    ExportApi(Exports exports, SignedIn signedIn) {
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /**
     * An archive of every assessment that the caller may see: for each its answers and scorecard as JSON, its report as PDF and as a
     * workbook; and all scores as CSV and as a workbook. It is made while it is sent: an archive that breaks off is not complete, which
     * every program that opens it says. The header {@code Principled-Documents} says how many documents it will hold.
     */
    @GET
    @Produces(Exports.ZIP)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Response zip() {
        return exports.answer(signedIn.person());
    }
}
