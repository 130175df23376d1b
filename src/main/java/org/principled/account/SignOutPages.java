package org.principled.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Signing out. */
@Path("sign-out")
public final class SignOutPages {

    /** Everything but cookies: the one that knows this browser again stays, and the session's is taken away by itself. */
    private static final String CLEARED = "\"cache\", \"storage\"";

    private final SignedIn signedIn;
    private final Sessions sessions;

    SignOutPages(SignedIn signedIn, Sessions sessions) {
        this.signedIn = signedIn;
        this.sessions = sessions;
    }

    /** Ends the session and leads to the first page; where there is no session any more, just that. */
    @POST
    @PermitAll
    public Response signOut(RoutingContext request) {
        signedIn.session().ifPresent(sessions::end);
        return Response.seeOther(URI.create("/"))
                .cookie(SessionCookie.none(request.request().isSSL()))
                .header("Clear-Site-Data", CLEARED)
                .build();
    }
}
