package org.principled.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.util.List;

/** The OpenAPI document as a page that can be read. */
@Path("/api")
@Produces("text/html;charset=UTF-8")
public final class ApiPages {

    /** Quarkus holds several documents by name; ours is the first. */
    private static final String DOCUMENT = "<default>";

    private final OpenApiDocumentService document;
    private final ObjectMapper json;

    ApiPages(OpenApiDocumentService document, ObjectMapper json) {
        this.document = document;
        this.json = json;
    }

    record api(List<ApiOutline.Group> groups) implements TemplateInstance {}

    /** Everything a script can call. */
    @GET
    @PermitAll
    public TemplateInstance api() throws IOException {
        return new api(ApiOutline.of(json.readTree(document.getDocument(DOCUMENT, Format.JSON))));
    }
}
