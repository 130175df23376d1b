package org.principled.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Set;
import org.jboss.logging.Logger;
import org.principled.account.setup.SetUp;
import org.principled.problem.ProblemType;

/** Until there is an account, nothing answers but the page that makes the first one, and the first page, which says so. */
final class SetUpGuard {

    private static final Logger LOG = Logger.getLogger(SetUpGuard.class);

    /** After what is refused whatever the state, and before anything else. */
    private static final int PRIORITY = 9_980;

    /** The page and what it is drawn with. */
    private static final Set<String> OPEN = Set.of("/setup", "/style.css", "/favicon.svg");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final SetUp setUp;
    private final ErrorPages pages;

    SetUpGuard(SetUp setUp, ErrorPages pages) {
        this.setUp = setUp;
        this.pages = pages;
    }

    record waiting(String file) implements TemplateInstance {}

    void register(@Observes Filters filters) {
        filters.register(this::guard, PRIORITY);
    }

    private void guard(RoutingContext request) {
        String path = Objects.requireNonNullElse(request.request().path(), "");
        if (setUp.isDone() || OPEN.contains(path)) {
            request.next();
            return;
        }
        request.vertx()
                .executeBlocking(setUp::isOutstanding, false)
                .onSuccess(outstanding -> {
                    if (outstanding) {
                        answer(request, path);
                    } else {
                        request.next();
                    }
                })
                .onFailure(failure -> {
                    LOG.error("A request failed.", failure);
                    send(request, path, ProblemType.FAILED);
                });
    }

    private void answer(RoutingContext request, String path) {
        if (!path.equals("/") || !READING.contains(request.request().method())) {
            send(request, path, ProblemType.SETUP_OUTSTANDING);
            return;
        }
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, ErrorPages.HTML)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(new waiting(setUp.tokenFile()).render());
    }

    private void send(RoutingContext request, String path, ProblemType problem) {
        ErrorPages.Body body = pages.body(problem, path);
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, body.type())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body.text());
    }
}
