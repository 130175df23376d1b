package org.principled.language;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;

/** By which a browser remembers the language that was chosen in it. It holds nothing else. */
public final class LanguageCookie {

    private static final String NAME = "language";
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    private LanguageCookie() {}

    /** The language that a browser remembers. */
    public static Optional<String> of(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(NAME)).map(Cookie::getValue);
    }

    /** Lets the browser remember a language. */
    public static NewCookie remembering(String tag, boolean tls) {
        return new NewCookie.Builder(NAME)
                .value(tag)
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .secure(tls)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
