package org.principled.assessment.table;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.principled.account.Role;
import org.principled.account.SignedIn;
import org.principled.assessment.AssessmentApi;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.SpokenChecks;
import org.principled.exchange.CsvTable;
import org.principled.problem.IfMatch;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Quantitative tables, for scripts. A table that breaks a hard check is refused as a whole, with every cell that is wrong. */
@Path(AssessmentApi.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tables")
public final class TableApi {

    private static final int LARGEST = 5 * 1024 * 1024;

    private final Tables tables;
    private final AssessmentProblems problems;
    private final SpokenChecks checks;
    private final SignedIn signedIn;

    TableApi(Tables tables, AssessmentProblems problems, SpokenChecks checks, SignedIn signedIn) {
        this.tables = tables;
        this.checks = checks;
        this.problems = problems;
        this.signedIn = signedIn;
    }

    /** The rows of a table; the entity tag is that of the table as a whole. */
    @GET
    @Path("{id}/tables/{table}")
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public Response rows(@PathParam("id") UUID id, @PathParam("table") String table) {
        return tagged(tables.rows(signedIn.person(), id, table));
    }

    /** Makes these rows the whole table. */
    @PUT
    @Path("{id}/tables/{table}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public Response replace(
            @PathParam("id") UUID id,
            @PathParam("table") String table,
            @HeaderParam("If-Match") @Nullable String tag,
            TableJson.@Nullable Whole whole) {
        if (tag == null || tag.isBlank()) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED);
        }
        if (whole == null || whole.rows() == null) {
            throw problems.fieldMissing("rows");
        }
        List<RowDraft> rows = whole.rows().stream()
                .map(row -> Objects.requireNonNullElse(row, new TableJson.Draft(null, null)))
                .map(row -> new RowDraft(row.texts(), Optional.ofNullable(row.note())))
                .toList();
        return answered(tables.replace(signedIn.person(), id, table, rows, tag.replace("\"", "")));
    }

    /** Makes the rows of a CSV, whose first line names the columns, the whole table. */
    @PUT
    @Path("{id}/tables/{table}")
    @Consumes("text/csv")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public Response replaceByCsv(
            @PathParam("id") UUID id,
            @PathParam("table") String table,
            @HeaderParam("If-Match") @Nullable String tag,
            InputStream body)
            throws IOException {
        if (tag == null || tag.isBlank()) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED);
        }
        byte[] csv = body.readNBytes(LARGEST + 1);
        if (csv.length > LARGEST) {
            throw ProblemException.of(ProblemType.TOO_LARGE);
        }
        List<String> columns = tables.columns(signedIn.person(), id, table);
        CsvTable.Read read = CsvTable.read(table + ".csv", csv, new CsvTable.Columns(columns, List.of()));
        if (!read.problems().isEmpty()) {
            return answered(new Tables.Put.Refused(read.problems()));
        }
        List<RowDraft> rows = read.rows().stream()
                .map(row -> new RowDraft(
                        columns.stream().collect(Collectors.toMap(column -> column, row::get)), Optional.empty()))
                .toList();
        return answered(tables.replace(signedIn.person(), id, table, rows, tag.replace("\"", "")));
    }

    /** Adds a row at the end of a table. */
    @POST
    @Path("{id}/tables/{table}/rows")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public Response add(@PathParam("id") UUID id, @PathParam("table") String table, TableJson.@Nullable Draft row) {
        TableJson.Draft given = Objects.requireNonNullElse(row, new TableJson.Draft(null, null));
        return answered(tables.add(signedIn.person(), id, table, given.texts(), given.noteText()));
    }

    /** Changes a row. */
    @PUT
    @Path("{id}/rows/{row}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("row") UUID row,
            @HeaderParam("If-Match") @Nullable String tag,
            TableJson.@Nullable Draft cells) {
        int version = IfMatch.version(tag);
        TableJson.Draft given = Objects.requireNonNullElse(cells, new TableJson.Draft(null, null));
        return answered(tables.change(signedIn.person(), id, row, given.texts(), given.noteText(), version));
    }

    /** Takes a row away. */
    @DELETE
    @Path("{id}/rows/{row}")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public Response remove(
            @PathParam("id") UUID id, @PathParam("row") UUID row, @HeaderParam("If-Match") @Nullable String tag) {
        return answered(tables.remove(signedIn.person(), id, row, IfMatch.version(tag)));
    }

    /** The answers that the tables propose by their completeness. */
    @GET
    @Path("{id}/table-proposals")
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public List<TableJson.Proposal> proposals(@PathParam("id") UUID id) {
        return tables.proposals(signedIn.person(), id).stream()
                .map(TableJson.Proposal::of)
                .toList();
    }

    private Response answered(Tables.Put put) {
        if (put instanceof Tables.Put.Refused refused) {
            throw problems.cellsRefused(refused.reasons(), checks.byKeys());
        }
        if (put instanceof Tables.Put.Conflict conflict) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED)
                    .with(
                            "theirs",
                            conflict.theirs().stream()
                                    .map(row -> TableJson.RowJson.of(row, checks.byKeys()))
                                    .toList());
        }
        return tagged(((Tables.Put.Done) put).rows());
    }

    private Response tagged(List<Row> rows) {
        return Response.ok(rows.stream()
                        .map(row -> TableJson.RowJson.of(row, checks.byKeys()))
                        .toList())
                .tag(Tables.version(rows))
                .build();
    }
}
