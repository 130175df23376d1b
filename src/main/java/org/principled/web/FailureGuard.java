package org.principled.web;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.principled.problem.ProblemType;

/**
 * Answers what fails before any endpoint is reached, such as signing in by a provider that does not answer, in our words; the server's own
 * would show what is for nobody to see. Who may not get in is answered by the security of the server, as everywhere.
 */
final class FailureGuard {

    private static final Logger LOG = Logger.getLogger(FailureGuard.class);

    /** Before the server's own handler, which comes last. */
    private static final int ORDER = 0;

    private final ErrorPages pages;

    FailureGuard(ErrorPages pages) {
        this.pages = pages;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        Throwable failure = request.failure();
        boolean security = failure instanceof AuthenticationException
                || failure instanceof UnauthorizedException
                || failure instanceof ForbiddenException;
        if (failure == null
                || security
                || request.response().ended()
                || request.response().headWritten()) {
            request.next();
            return;
        }
        LOG.error("A request failed before it reached anything of ours.", failure);
        ErrorPages.Body body = pages.body(
                ProblemType.FAILED, Objects.requireNonNullElse(request.request().path(), ""));
        request.response()
                .setStatusCode(ProblemType.FAILED.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, body.type())
                .end(body.text());
    }
}
