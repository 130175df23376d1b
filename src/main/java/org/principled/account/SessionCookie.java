package org.principled.account;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.principled.account.secret.SecretToken;

/** The cookie that holds the secret of a session. It ends with the browser; the server ends it earlier. */
public final class SessionCookie {

    private SessionCookie() {}

    /** Its name: with TLS the prefix binds it to this very host (RFC 6265bis). */
    public static String name(boolean tls) {
        return tls ? "__Host-sid" : "sid";
    }

    /** The secret that a request brings, whether it is still worth anything or not. */
    public static Optional<SecretToken> in(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name(request.isSSL())))
                .map(Cookie::getValue)
                .map(SecretToken::new);
    }

    public static NewCookie of(SecretToken token, boolean tls) {
        return cookie(token.text(), tls).build();
    }

    public static NewCookie none(boolean tls) {
        return cookie("", tls).maxAge(0).build();
    }

    private static NewCookie.Builder cookie(String value, boolean tls) {
        return new NewCookie.Builder(name(tls))
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(tls)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
