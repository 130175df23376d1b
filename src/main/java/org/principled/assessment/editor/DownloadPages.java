package org.principled.assessment.editor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.principled.account.Role;
import org.principled.answer.AnswerSheet;
import org.principled.assessment.sheet.Sheets;
import org.principled.document.CompanyDocument;
import org.principled.report.Audience;
import org.principled.report.ReportOrder;
import org.principled.report.pdf.PdfRenderer;
import org.principled.report.xlsx.ReportWorkbook;
import org.principled.scoring.NextSteps;

/** The report on an assessment as it stands, made by the same code as on the command line. */
@Path("/assessments/{id}")
public final class DownloadPages {

    private static final String PDF = "application/pdf";

    private final Desks desks;
    private final Sheets sheets;

    DownloadPages(Desks desks, Sheets sheets) {
        this.desks = desks;
        this.sheets = sheets;
    }

    /** The report to read. */
    @GET
    @Path("report.pdf")
    @Produces(PDF)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Response pdf(@PathParam("id") UUID id) throws IOException {
        Desk desk = desks.open(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(CompanyDocument.report(order(desk)), out);
        return download(desk, out, "pdf", PDF);
    }

    /** The same as a workbook that computes the score itself. */
    @GET
    @Path("report.xlsx")
    @Produces(ReportWorkbook.MEDIA_TYPE)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Response workbook(@PathParam("id") UUID id) throws IOException {
        Desk desk = desks.open(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompanyDocument.workbook(desk.work.edition().plan(), order(desk), out);
        return download(desk, out, ReportWorkbook.FILE_ENDING, ReportWorkbook.MEDIA_TYPE);
    }

    private static Response download(Desk desk, ByteArrayOutputStream out, String ending, String mediaType) {
        String name = plain(desk.work.assessment().company().name()) + "." + ending;
        return Response.ok(out.toByteArray(), mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** Those within the company get their own report, a draft until it is submitted; all others the coalition's. */
    private ReportOrder order(Desk desk) {
        Work work = desk.work;
        AnswerSheet sheet =
                sheets.current(desks.person(), work.assessment().id()).sheet();
        return new ReportOrder(
                work.edition().questionnaire(),
                work.texts(),
                work.texts().language(),
                sheet,
                work.scorecard(),
                "",
                desk.isWithin() ? Audience.COMPANY : Audience.COALITION,
                !work.assessment().submitted(),
                Optional.of(NextSteps.of(work.edition().plan(), sheet)),
                Optional.empty());
    }

    /** A name of plain letters and digits, which means the same to every file system. */
    private static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
        return letters.isEmpty() ? "assessment" : letters;
    }
}
