package org.principled.assessment.evidence;

import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.principled.account.Role;
import org.principled.account.SignedIn;
import org.principled.assessment.AssessmentApi;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.evidence.file.FileName;
import org.principled.exchange.FlatJson;
import org.principled.problem.IfMatch;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Evidence, for scripts. */
@Path(AssessmentApi.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
public final class EvidenceApi {

    /** A file that came from outside runs nothing, loads nothing and is part of no page, whatever a browser takes it for. */
    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private static final String NOTHING = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final EvidenceItems items;
    private final EvidenceFiles files;
    private final RefusalWords refusals;
    private final AssessmentProblems problems;
    private final SignedIn signedIn;

    EvidenceApi(
            EvidenceItems items,
            EvidenceFiles files,
            RefusalWords refusals,
            AssessmentProblems problems,
            SignedIn signedIn) {
        this.items = items;
        this.files = files;
        this.refusals = refusals;
        this.problems = problems;
        this.signedIn = signedIn;
    }

    /** Every piece of evidence that the caller may see. */
    @GET
    @Path("{id}/evidence")
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public List<EvidenceJson> all(@PathParam("id") UUID id) {
        return items.all(signedIn.person(), id).stream().map(EvidenceJson::of).toList();
    }

    /** One piece of evidence. */
    @GET
    @Path("{id}/evidence/{evidence}")
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public Response get(@PathParam("id") UUID id, @PathParam("evidence") UUID evidence) {
        return tagged(items.get(signedIn.person(), id, evidence), 200);
    }

    /** Records a piece of evidence without a file. */
    @POST
    @Path("{id}/evidence")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public Response add(@PathParam("id") UUID id, EvidenceJson.@Nullable Draft draft) {
        return created(id, items.add(signedIn.person(), id, content(draft)));
    }

    private EvidenceContent content(EvidenceJson.@Nullable Draft draft) {
        if (draft == null) {
            throw problems.fieldMissing("fields");
        }
        return draft.content(problems);
    }

    /**
     * Records a piece of evidence with its file.
     *
     * @param fields what is recorded, as a JSON object of texts
     */
    @POST
    @Path("{id}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public Response attach(
            @PathParam("id") UUID id,
            @RestForm("audience") @Nullable String audience,
            @RestForm("fields") @Nullable String fields,
            @RestForm("file") @Nullable FileUpload file)
            throws IOException {
        if (file == null || file.fileName() == null) {
            throw problems.fieldMissing("file");
        }
        EvidenceContent content = EvidenceJson.content(problems, audience, read(fields));
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            EvidenceFiles.Attached attached = files.attach(signedIn.person(), id, content, file.fileName(), in);
            if (attached instanceof EvidenceFiles.Attached.Refused refused) {
                throw refusals.problem(refused.reason());
            }
            return created(id, ((EvidenceFiles.Attached.Done) attached).item());
        }
    }

    private static Map<String, String> read(@Nullable String fields) {
        try {
            return fields == null ? Map.of() : FlatJson.read(fields);
        } catch (IllegalArgumentException notTexts) {
            throw ProblemException.of(ProblemType.REQUEST_NOT_UNDERSTOOD);
        }
    }

    /** Changes what is recorded. */
    @PUT
    @Path("{id}/evidence/{evidence}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("evidence") UUID evidence,
            @HeaderParam("If-Match") @Nullable String tag,
            EvidenceJson.@Nullable Draft draft) {
        int version = IfMatch.version(tag);
        return answered(items.change(signedIn.person(), id, evidence, content(draft), version));
    }

    /** Takes a piece of evidence away; it can be restored. */
    @DELETE
    @Path("{id}/evidence/{evidence}")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public Response remove(
            @PathParam("id") UUID id,
            @PathParam("evidence") UUID evidence,
            @HeaderParam("If-Match") @Nullable String tag) {
        return answered(items.remove(signedIn.person(), id, evidence, IfMatch.version(tag)));
    }

    /** Brings a piece of evidence back. */
    @POST
    @Path("{id}/evidence/{evidence}/restore")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public Response restore(
            @PathParam("id") UUID id,
            @PathParam("evidence") UUID evidence,
            @HeaderParam("If-Match") @Nullable String tag) {
        return answered(items.restore(signedIn.person(), id, evidence, IfMatch.version(tag)));
    }

    /** Lets an answer rest on a piece of evidence. Done twice, it is done once. */
    @PUT
    @Path("{id}/evidence/{evidence}/answers/{code}")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public Response link(
            @PathParam("id") UUID id,
            @PathParam("evidence") UUID evidence,
            @PathParam("code") String code,
            @RestQuery("line") @DefaultValue("") String line,
            @HeaderParam("If-Match") @Nullable String tag) {
        return answered(items.setRestsOn(signedIn.person(), id, evidence, code, line, true, IfMatch.version(tag)));
    }

    /** Lets an answer rest on a piece of evidence no longer. */
    @DELETE
    @Path("{id}/evidence/{evidence}/answers/{code}")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public Response unlink(
            @PathParam("id") UUID id,
            @PathParam("evidence") UUID evidence,
            @PathParam("code") String code,
            @RestQuery("line") @DefaultValue("") String line,
            @HeaderParam("If-Match") @Nullable String tag) {
        return answered(items.setRestsOn(signedIn.person(), id, evidence, code, line, false, IfMatch.version(tag)));
    }

    /** Its file, always as an attachment. */
    @GET
    @Path("{id}/evidence/{evidence}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public Response file(@PathParam("id") UUID id, @PathParam("evidence") UUID evidence, HttpServerResponse response)
            throws IOException {
        EvidenceFiles.Download download = files.open(signedIn.person(), id, evidence);
        // Set here, not added below: the policy of our own pages stands there already.
        response.putHeader(CONTENT_SECURITY_POLICY, NOTHING);
        return Response.ok(download.content())
                .type(download.file().type())
                .header(HttpHeaders.CONTENT_LENGTH, download.file().size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        new FileName(download.file().name()).asAttachment())
                .build();
    }

    private static Response created(UUID assessment, EvidenceItem item) {
        return Response.fromResponse(tagged(item, 201))
                .location(URI.create(AssessmentApi.PATH + "/" + assessment + "/evidence/" + item.id()))
                .build();
    }

    private static Response answered(EvidenceItems.Changed changed) {
        if (changed instanceof EvidenceItems.Changed.Conflict conflict) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED)
                    .with("theirs", EvidenceJson.of(conflict.theirs()));
        }
        return tagged(((EvidenceItems.Changed.Done) changed).item(), 200);
    }

    private static Response tagged(EvidenceItem item, int status) {
        return Response.status(status)
                .entity(EvidenceJson.of(item))
                .tag(String.valueOf(item.version()))
                .build();
    }
}
