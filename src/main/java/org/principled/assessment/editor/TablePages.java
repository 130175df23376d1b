package org.principled.assessment.editor;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.principled.account.Role;
import org.principled.assessment.table.Row;
import org.principled.assessment.table.RowDraft;
import org.principled.assessment.table.Tables;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;
import org.principled.questionnaire.Table;

/** The quantitative tables as grids: to type in, to paste into, to fill from a CSV. */
@Path("/assessments/{id}/tables")
@Produces("text/html;charset=UTF-8")
public final class TablePages {

    private final Desks desks;
    private final Tables tables;

    TablePages(Desks desks, Tables tables) {
        this.desks = desks;
        this.tables = tables;
    }

    record table(TableView view) implements TemplateInstance {}

    /** A table. */
    @GET
    @Path("{code}")
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance read(@PathParam("id") UUID id, @PathParam("code") String code) {
        Desk desk = desks.open(id);
        return kept(desk, demandTable(desk, code), tables.rows(desks.person(), id, code));
    }

    /** The same as CSV, to be filled in with a spreadsheet and sent back. */
    @GET
    @Path("{code}.csv")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Response csv(@PathParam("id") UUID id, @PathParam("code") String code) {
        Desk desk = desks.open(id);
        List<Row> rows = tables.rows(desks.person(), id, code);
        String text = GridText.write(
                new TableViews(desk, demandTable(desk, code)).fields(),
                rows.stream()
                        .map(row -> new TableViews.Written(row.cells(), row.note()))
                        .toList());
        return Response.ok(text)
                .header("Content-Disposition", "attachment; filename=\"" + code + ".csv\"")
                .build();
    }

    /** Saves the whole grid, or nothing where a cell has to be put right first. */
    @POST
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Object save(
            @PathParam("id") UUID id, @PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Desk desk = desks.open(id);
        Table asked = demandTable(desk, code);
        String version = fields.getFirst("version");
        return put(
                desk,
                asked,
                GridText.of(fields, new TableViews(desk, asked).fields()),
                version == null ? "" : version,
                Optional::of);
    }

    /** Fills the table from cells that were pasted, or from a file. */
    @POST
    @Path("{code}/csv")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public Object fill(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @RestForm @DefaultValue("") String version,
            @RestForm @DefaultValue("") String text,
            @RestForm FileUpload file)
            throws IOException {
        Desk desk = desks.open(id);
        Table asked = demandTable(desk, code);
        List<String> fields = new TableViews(desk, asked).fields();
        // Whoever may not fill the table is refused before the file is looked at.
        tables.columns(desks.person(), id, code);
        boolean isFile = file != null && file.size() > 0;
        GridText.Read read = isFile
                ? GridText.readCsv(file.fileName(), Files.readAllBytes(file.uploadedFile()), fields)
                : GridText.readPasted(text, fields);
        if (!read.problems().isEmpty()) {
            return new table(new TableViews(desk, asked).refused(read.rows(), version, read.problems()));
        }
        // A file need not have a column of notes; rows without one keep theirs.
        return put(desk, asked, read.rows(), version, note -> Optional.of(note).filter(given -> !given.isEmpty()));
    }

    private Object put(
            Desk desk,
            Table asked,
            List<TableViews.Written> rows,
            String version,
            Function<String, Optional<String>> note) {
        UUID id = desk.work.assessment().id();
        Tables.Put put = tables.replace(
                desks.person(),
                id,
                asked.code(),
                rows.stream()
                        .map(row -> new RowDraft(row.cells(), note.apply(row.note())))
                        .toList(),
                version);
        if (put instanceof Tables.Put.Refused refused) {
            return new table(new TableViews(desk, asked).refused(rows, version, refused.reasons()));
        }
        if (put instanceof Tables.Put.Conflict conflict) {
            return new table(new TableViews(desk, asked).conflict(rows, conflict.theirs()));
        }
        return Response.seeOther(URI.create(desk.addresses.table(asked.code()))).build();
    }

    private table kept(Desk desk, Table asked, List<Row> rows) {
        return new table(new TableViews(desk, asked)
                .view(
                        rows,
                        tables.proposals(desks.person(), desk.work.assessment().id()).stream()
                                .filter(proposal -> asked.proposal()
                                        .filter(bound -> bound.element().equals(proposal.element()))
                                        .isPresent())
                                .findFirst()));
    }

    private static Table demandTable(Desk desk, String code) {
        return desk.work
                .edition()
                .table(code)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, code, desk.addresses.home()));
    }
}
