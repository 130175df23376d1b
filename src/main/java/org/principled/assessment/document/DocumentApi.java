package org.principled.assessment.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.principled.account.Role;
import org.principled.account.SignedIn;
import org.principled.assessment.AssessmentApi;
import org.principled.report.xlsx.ReportWorkbook;

/**
 * Documents on an assessment, for scripts. Two are made at a time; a 503 says when to come back. {@code language} is one of the
 * questionnaire's, {@code audience} one of {@code company} (for the company's own people only), {@code coalition} and {@code public}.
 */
@Path(AssessmentApi.PATH)
@Tag(name = "Documents")
public final class DocumentApi {

    private final Documents documents;
    private final SignedIn signedIn;

    DocumentApi(Documents documents, SignedIn signedIn) {
        this.documents = documents;
        this.signedIn = signedIn;
    }

    /** The report to read, with answers and scores as files within it. */
    @GET
    @Path("{id}/report.pdf")
    @Produces(DocumentKind.PDF)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Response report(
            @PathParam("id") UUID id,
            @RestQuery("language") @DefaultValue("") String language,
            @RestQuery("audience") @DefaultValue("") String audience)
            throws IOException {
        return documents.make(signedIn.person(), id, new Wanted(DocumentKind.REPORT, language, audience));
    }

    /** The scorecard on one page, with the same files. */
    @GET
    @Path("{id}/scorecard.pdf")
    @Produces(DocumentKind.PDF)
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
    @Path("{id}/report.xlsx")
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
