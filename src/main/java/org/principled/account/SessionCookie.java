package org.principled.account;

import jakarta.ws.rs.core.NewCookie;

/** The cookie that holds the secret of a session. It ends with the browser; the server ends it earlier. */
final class SessionCookie {

    private SessionCookie() {}

    /** Its name: with TLS the prefix binds it to this very host (RFC 6265bis). */
    static String name(boolean tls) {
        return tls ? "__Host-sid" : "sid";
    }

    static NewCookie of(SecretToken token, boolean tls) {
        return cookie(token.text(), tls).build();
    }

    static NewCookie none(boolean tls) {
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
