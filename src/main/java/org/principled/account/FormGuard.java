package org.principled.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import org.principled.account.secret.SecretToken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/**
 * Refuses what another site makes a browser send. Whatever can change something has to come from a page of ours and, where a session
 * signs it, carry the session's own secret. A script that brings a token of its own is not a browser's doing and needs neither.
 */
final class FormGuard {

    /** The field of a form, and what a script sends instead. */
    static final String FIELD = "csrf";

    static final String HEADER = "X-CSRF-Token";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final SecurityIdentity identity;
    private final SignedIn signedIn;
    private final Visitor visitor;

    FormGuard(SecurityIdentity identity, SignedIn signedIn, Visitor visitor) {
        this.identity = identity;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    @WithFormRead
    @ServerRequestFilter
    public void guard(ResteasyReactiveContainerRequestContext context, RoutingContext routing) {
        Optional<SecretToken> session = signedIn.session();
        if (READING.contains(context.getMethod()) || (session.isEmpty() && !identity.isAnonymous())) {
            return;
        }
        HttpServerRequest request = routing.request();
        if (isForeign(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.authority() == null ? "" : request.authority().toString())) {
            throw ProblemException.of(ProblemType.FORM_REFUSED);
        }
        Optional<SecretToken> secret = session.or(visitor::find);
        boolean script = session.isEmpty() && isJson(context.getMediaType());
        if (!script && !fits(secret, sent(context, request))) {
            throw ProblemException.of(ProblemType.FORM_REFUSED);
        }
    }

    /**
     * Whether a request comes from a page that is not ours. A browser says so in {@code Sec-Fetch-Site} where the connection can be
     * trusted, and in {@code Origin} everywhere; because our pages tell nobody where they are, that can be {@code null}, which tells
     * nothing.
     *
     * @param authority host and port the request was sent to
     */
    static boolean isForeign(@Nullable String site, @Nullable String origin, String authority) {
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        return origin != null
                && !origin.equals("null")
                && !origin.equalsIgnoreCase("http://" + authority)
                && !origin.equalsIgnoreCase("https://" + authority);
    }

    /** No form can send JSON, and a foreign script may not: a browser asks first, and is told no. */
    private static boolean isJson(@Nullable MediaType type) {
        return type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }

    private static @Nullable String sent(ResteasyReactiveContainerRequestContext context, HttpServerRequest request) {
        String header = request.getHeader(HEADER);
        if (header != null) {
            return header;
        }
        ResteasyReactiveRequestContext form = (ResteasyReactiveRequestContext) context.getServerRequestContext();
        return form.getFormParameter(FIELD, true, false) instanceof String field ? field : null;
    }

    private static boolean fits(Optional<SecretToken> secret, @Nullable String sent) {
        return sent != null && secret.isPresent() && secret.get().fits(sent);
    }
}
