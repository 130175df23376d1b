package org.principled.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.principled.problem.ProblemType;

/**
 * Refuses addresses that different parts of a server, or a proxy in front of it, could read differently: encoded slashes and dots, path
 * parameters, doubled slashes, control characters. None of our links has them, so they are refused before anything looks at them.
 */
final class AddressGuard {

    /** Runs after the security headers are set and before every route. */
    private static final int PRIORITY = 10_000;

    /** Segments of unreserved characters (RFC 3986) and percent-encoded bytes. */
    private static final Pattern PLAIN = Pattern.compile("/|(?:/(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})+)+/?");

    /** Encoded control characters, {@code % . / ; \}; or a segment of dots. */
    private static final Pattern TRICK =
            Pattern.compile("%[01][0-9A-Fa-f]|%7[Ff]|%25|%2[EeFf]|%3[Bb]|%5[Cc]|/\\.{1,2}(?:/|$)");

    private final ErrorPages pages;

    AddressGuard(ErrorPages pages) {
        this.pages = pages;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, PRIORITY);
    }

    private void guard(RoutingContext request) {
        if (isPlain(request.request().path()) && !hasNul(request.request().query())) {
            request.next();
            return;
        }
        String path = request.request().path();
        ErrorPages.Body body = pages.body(ProblemType.ADDRESS_REFUSED, path == null ? "" : path);
        request.response()
                .setStatusCode(ProblemType.ADDRESS_REFUSED.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, body.type())
                .end(body.text());
    }

    /** No text of ours has such a character, and PostgreSQL takes none. */
    static boolean hasNul(@Nullable String query) {
        return query != null && query.contains("%00");
    }

    /**
     * Whether a path is written the way those of our links are.
     *
     * @param path the path as it came, neither decoded nor normalised; null where the request has none
     */
    static boolean isPlain(@Nullable String path) {
        return path != null
                && PLAIN.matcher(path).matches()
                && !TRICK.matcher(path).find();
    }
}
