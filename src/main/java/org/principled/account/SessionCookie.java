package org.principled.account;

import jakarta.ws.rs.core.NewCookie;
import org.principled.account.secret.SecretToken;

/** The cookie that holds the secret of a session. It ends with the browser; the server ends it earlier. */
public final class SessionCookie {

    private SessionCookie() {}

    /** Its name: with TLS the prefix binds it to this very host (RFC 6265bis). */
    public static String name(boolean tls) {
        return tls ? "__Host-sid" : "sid";
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
