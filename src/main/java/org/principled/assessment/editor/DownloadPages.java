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
import org.principled.report.Report;
import org.principled.report.pdf.PdfRenderer;
import org.principled.report.xlsx.ReportWorkbook;
import org.principled.report.ReportOrder;
import org.principled.report.ReportRenderer;
import org.principled.report.pdf.PdfRenderer;
import org.principled.report.xlsx.XlsxRenderer;
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
        Work work = desks.open(id).work;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(report(work), out);
        return download(work, out, "pdf", PDF);
    }

    /** The same as a workbook that computes the score itself. */
    @GET
    @Path("report.xlsx")
    @Produces(ReportWorkbook.MEDIA_TYPE)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Response workbook(@PathParam("id") UUID id) throws IOException {
        Work work = desks.open(id).work;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWorkbook.write(
                work.edition().plan(),
                work.texts(),
                work.sheet(),
                work.scorecard(),
                report(work).facts(),
                out);
        return download(work, out, ReportWorkbook.FILE_ENDING, ReportWorkbook.MEDIA_TYPE);
    }

    private static Report report(Work work) {
        return CompanyReport.of(
                work.edition().questionnaire(),
                work.texts(),
                work.sheet(),
                work.scorecard(),
                work.texts().language(),
                SheetJson.answersHash(work.edition().questionnaire().edition(), work.sheet()));
    }

    private static Response download(Work work, ByteArrayOutputStream out, String ending, String mediaType) {
        String name = plain(work.assessment().company().name()) + "." + ending;
        return Response.ok(out.toByteArray(), mediaType)
    private Response download(UUID id, ReportRenderer renderer) throws IOException {
        Desk desk = desks.open(id);
        Work work = desk.work;
        Report report = CompanyDocument.report(
                order(desk, sheets.current(desks.person(), id).sheet()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(report, out);
        String name = plain(work.assessment().company().name()) + "." + renderer.fileEnding();
        return Response.ok(out.toByteArray(), renderer.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** Those within the company get their own report, a draft until it is submitted; all others the coalition's. */
    private static ReportOrder order(Desk desk, AnswerSheet sheet) {
        Work work = desk.work;
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
