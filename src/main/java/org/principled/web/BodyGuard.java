package org.principled.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.principled.problem.ProblemType;

/**
 * Refuses what says that it is too large before any of it is looked at. What does not say how large it is meets the limits of whoever
 * reads it: the server's own, those of JSON, and that of a file of evidence.
 */
final class BodyGuard {

    /** After {@link AddressGuard} and before anything else. */
    private static final int PRIORITY = 9_990;

    private static final long MEGABYTE = 1024L * 1024;
    /** A file of evidence and the fields beside it. */
    private static final long LARGEST_UPLOAD = 26 * MEGABYTE;
    /** An answer sheet with every answer, note and table. */
    static final long LARGEST_OTHER = 5 * MEGABYTE;

    private final ErrorPages pages;

    BodyGuard(ErrorPages pages) {
        this.pages = pages;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, PRIORITY);
    }

    private void guard(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && isTooLarge(length, request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            refuse(request);
        } else {
            routing.next();
        }
    }

    /** Whether a body is larger than any of its kind may be; the server has made sure that the length is a number. */
    static boolean isTooLarge(String length, @Nullable String type) {
        boolean upload = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        return Long.parseLong(length) > (upload ? LARGEST_UPLOAD : LARGEST_OTHER);
    }

    /** Lets what is still coming in pass by, since a browser shows no answer before it has sent everything. */
    private void refuse(HttpServerRequest request) {
        String path = request.path();
        ErrorPages.Body body = pages.body(ProblemType.TOO_LARGE, path == null ? "" : path);
        request.response()
                .setStatusCode(ProblemType.TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, body.type())
                .putHeader(HttpHeaders.CONNECTION, "close");
        request.handler(passed -> {});
        request.endHandler(ended -> request.response().end(body.text()));
        request.resume();
    }
}
