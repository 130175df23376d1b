package org.principled.account;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.principled.account.secret.SecretToken;

/**
 * A browser in which nobody is signed in. It is given a secret with the first form it sees, so that no other site can send that form: to
 * sign somebody in to a foreign account, say.
 */
@Singleton
class Visitor {

    private static final String KEY = Visitor.class.getName();

    private final RoutingContext request;

    Visitor(RoutingContext request) {
        this.request = request;
    }

    /** The browser's secret; a new one is sent along with the response. */
    SecretToken token() {
        Optional<SecretToken> known = find();
        if (known.isPresent()) {
            return known.get();
        }
        SecretToken token = SecretToken.random();
        request.put(KEY, token);
        request.response()
                .addCookie(Cookie.cookie(name(), token.text())
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(request.request().isSSL())
                        .setSameSite(CookieSameSite.STRICT));
        return token;
    }

    /** The secret that came with the request, or that was made for it. */
    Optional<SecretToken> find() {
        SecretToken made = request.get(KEY);
        if (made != null) {
            return Optional.of(made);
        }
        return Optional.ofNullable(request.request().getCookie(name()))
                .map(cookie -> new SecretToken(cookie.getValue()));
    }

    private String name() {
        return request.request().isSSL() ? "__Host-visitor" : "visitor";
    }
}
