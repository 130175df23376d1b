package org.principled.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Turns whatever ends a request early into a page or into problem details. */
final class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String SIGN_IN = "/sign-in";
    private static final int DEEPEST_CAUSE = 20;

    private final ErrorPages pages;
    private final JsonProblems json;
    private final AllowedMethods methods;

    ProblemMapper(ErrorPages pages, JsonProblems json, AllowedMethods methods) {
        this.pages = pages;
        this.json = json;
        this.methods = methods;
    }

    @ServerExceptionMapper
    Response problem(ProblemException problem, RoutingContext request) {
        return response(problem, problem.type().status(), request);
    }

    /** Nobody is signed in: a person is sent to where that can be mended, and from there back to what they wanted to read. */
    @ServerExceptionMapper
    Response signInNeeded(UnauthorizedException refusal, RoutingContext request) {
        boolean fetched = request.request().getHeader("HX-Request") != null;
        if (ErrorPages.isForScripts(path(request)) || fetched) {
            return problem(ProblemException.of(ProblemType.SIGN_IN_NEEDED).backTo(SIGN_IN), request);
        }
        return Response.seeOther(signIn(request)).build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refusal, RoutingContext request) {
        return problem(ProblemException.of(ProblemType.FORBIDDEN), request);
    }

    @ServerExceptionMapper
    Response wrongJson(MismatchedInputException wrong, RoutingContext request) {
        return problem(json.problem(wrong), request);
    }

    @ServerExceptionMapper
    Response refusal(WebApplicationException refusal, RoutingContext request) {
        int status = refusal.getResponse().getStatus();
        if (status >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return failure(refusal, request);
        }
        if (refusal.getCause() instanceof JsonProcessingException wrong) {
            return problem(json.problem(wrong), request);
        }
        Response response = response(ProblemException.of(type(status)), status, request);
        return status == ProblemType.METHOD_NOT_ALLOWED.status()
                ? Response.fromResponse(response)
                        .header(HttpHeaders.ALLOW, methods.of(path(request)))
                        .build()
                : response;
    }

    @ServerExceptionMapper
    Response failure(Throwable failure, RoutingContext request) {
        if (isCausedBy(ConstraintViolationException.class, failure)) {
            // Two people did the same at the same moment, and the database let one of them.
            return problem(ProblemException.of(ProblemType.CONFLICT), request);
        }
        LOG.error("A request failed.", failure);
        return problem(ProblemException.of(ProblemType.FAILED), request);
    }

    private static boolean isCausedBy(Class<? extends Throwable> kind, Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(kind::isInstance);
    }

    private static ProblemType type(int status) {
        return switch (status) {
            case 400 -> ProblemType.REQUEST_NOT_UNDERSTOOD;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.MEDIA_TYPE_UNSUPPORTED;
            default -> ProblemType.REQUEST_REFUSED;
        };
    }

    private Response response(ProblemException problem, int status, RoutingContext request) {
        ErrorPages.Body body = pages.body(problem, status, path(request));
        Response.ResponseBuilder response =
                Response.status(status).type(body.type()).entity(body.text());
        problem.retryAfter().ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, seconds(wait)));
        return response.build();
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    private static String path(RoutingContext request) {
        return Objects.requireNonNullElse(request.request().path(), "");
    }

    /** Only what was to be read can be gone back to; the address is our own, so it leads nowhere else. */
    private static URI signIn(RoutingContext request) {
        if (!request.request().method().name().equals("GET")) {
            return URI.create(SIGN_IN);
        }
        return URI.create(
                SIGN_IN + "?back=" + URLEncoder.encode(request.request().uri(), StandardCharsets.UTF_8));
    }
}
