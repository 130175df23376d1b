package org.principled.account;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Endpoints of the tests, one of each kind. */
@Path("api/probe")
public final class ProbeApi {

    public record Item(String name, int number) {}

    public record Sent(String text, List<Item> items) {}

    @POST
    @Path("form")
    @Consumes("application/x-www-form-urlencoded")
    @Authenticated
    public String form(@RestForm String text) {
        return text;
    }

    @POST
    @Path("upload")
    @Consumes("multipart/form-data")
    @Authenticated
    public String upload(@RestForm FileUpload file) {
        return file.fileName() + " " + file.size();
    }

    @POST
    @Path("json")
    @Consumes("application/json")
    @Authenticated
    public String json(Sent sent) {
        return sent.text();
    }

    @POST
    @Path("open")
    @Consumes({"application/json", "application/x-www-form-urlencoded", "multipart/form-data"})
    @PermitAll
    public String open() {
        return "done";
    }

    @DELETE
    @Path("item")
    @Authenticated
    public void delete() {}

    @GET
    @Path("item")
    @PermitAll
    public String item() {
        return "item";
    }

    @GET
    @Path("administrator")
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public String administrator() {
        return "administrator";
    }

    @GET
    @Path("conflict")
    @PermitAll
    public String conflict() {
        throw ProblemException.of(ProblemType.PRECONDITION_FAILED, "Somebody was faster.")
                .with("current", Map.of("value", "yes", "version", 7))
                .retryAfter(Duration.ofMillis(1_200));
    }
}
