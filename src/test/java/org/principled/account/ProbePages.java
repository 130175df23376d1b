package org.principled.account;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Pages of the tests. */
@Path("probe")
@Produces("text/html;charset=UTF-8")
public final class ProbePages {

    private final SignedIn signedIn;

    ProbePages(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @GET
    @Path("token")
    @PermitAll
    public String token() {
        return signedIn.formToken();
    }

    @GET
    @Path("page")
    @Authenticated
    public String page() {
        return signedIn.person().name();
    }

    @POST
    @Path("page")
    @Authenticated
    public String post() {
        return "posted";
    }
}
