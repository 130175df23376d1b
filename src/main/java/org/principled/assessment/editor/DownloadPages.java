package org.principled.assessment.editor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.principled.account.Role;
import org.principled.account.SignedIn;
import org.principled.assessment.document.DocumentKind;
import org.principled.assessment.document.Documents;
import org.principled.assessment.document.Wanted;
import org.principled.report.xlsx.ReportWorkbook;

/** The documents on an assessment as it stands, made by the same code as on the command line. */
@Path("/assessments/{id}")
public final class DownloadPages {

    private static final String PDF = "application/pdf";

    private final Documents documents;
    private final SignedIn signedIn;

    DownloadPages(Documents documents, SignedIn signedIn) {
        this.documents = documents;
        this.signedIn = signedIn;
    }

    /** The report to read. */
    @GET
    @Path("report.pdf")
    @Produces(PDF)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Response report(
            @PathParam("id") UUID id,
            @RestQuery("language") @DefaultValue("") String language,
            @RestQuery("audience") @DefaultValue("") String audience)
            throws IOException {
        return documents.make(signedIn.person(), id, new Wanted(DocumentKind.REPORT, language, audience));
    }

    /** The scorecard on one page. */
    @GET
    @Path("scorecard.pdf")
    @Produces(PDF)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Response scorecard(
            @PathParam("id") UUID id,
            @RestQuery("language") @DefaultValue("") String language,
            @RestQuery("audience") @DefaultValue("") String audience)
            throws IOException {
        return documents.make(signedIn.person(), id, new Wanted(DocumentKind.SCORECARD, language, audience));
    }

    /** The report as a workbook that computes the score itself. */
    @GET
    @Path("report.xlsx")
    @Produces(ReportWorkbook.MEDIA_TYPE)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Response workbook(
            @PathParam("id") UUID id,
            @RestQuery("language") @DefaultValue("") String language,
            @RestQuery("audience") @DefaultValue("") String audience)
            throws IOException {
        return documents.make(signedIn.person(), id, new Wanted(DocumentKind.WORKBOOK, language, audience));
    }
}
