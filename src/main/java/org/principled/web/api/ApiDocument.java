package org.principled.web.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;

/** Leaves in the OpenAPI document what is for scripts, and says what holds for all of it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ApiDocument implements OASFilter {

    static final String PREFIX = "/api/";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setInfo(
                OASFactory.createInfo()
                        .title("Principled")
                        .version("1")
                        .description(
                                "Everything that can be done on the pages of an assessment, for scripts. Send an API token as"
                                        + " \"Authorization: Bearer …\". What changes something that others may change as well asks for"
                                        + " If-Match with the entity tag that was read; errors are problem details (RFC 9457)."));
        if (document.getPaths() == null) {
            return;
        }
        Paths kept = OASFactory.createPaths();
        new TreeMap<>(document.getPaths().getPathItems()).forEach((path, item) -> {
            if (path.startsWith(PREFIX)) {
                item.getOperations().values().forEach(ApiDocument::describe);
                kept.addPathItem(path, item);
            }
        });
        document.setPaths(kept);
    }

    /** Every error looks alike. */
    private static void describe(Operation operation) {
        if (operation.getResponses() != null && operation.getResponses().getAPIResponse("default") == null) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "default",
                            OASFactory.createAPIResponse()
                                    .description("A problem, in one sentence")
                                    .content(OASFactory.createContent()
                                            .addMediaType("application/problem+json", OASFactory.createMediaType())));
        }
    }
}
