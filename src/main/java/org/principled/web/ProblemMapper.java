package org.principled.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Turns whatever ends a request early into an error page. */
final class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String HTML = "text/html;charset=UTF-8";

    private final ErrorPages pages;

    ProblemMapper(ErrorPages pages) {
        this.pages = pages;
    }

    @ServerExceptionMapper
    Response problem(ProblemException problem) {
        ProblemType type = problem.type();
        return response(type.status(), pages.page(type, type.status(), problem.about(), problem.wayBack()))
                .build();
    }

    @ServerExceptionMapper
    Response refusal(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        if (status >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return failure(refusal);
        }
        Response.ResponseBuilder response = response(status, pages.page(type(status), status, "", "/"));
        // RFC 9110, 15.5.6: a 405 names what is allowed. So far every page can only be read.
        return (status == ProblemType.METHOD_NOT_ALLOWED.status() ? response.allow("GET", "HEAD", "OPTIONS") : response)
                .build();
    }

    @ServerExceptionMapper
    Response failure(Throwable failure) {
        LOG.error("A request failed.", failure);
        return response(ProblemType.FAILED.status(), pages.page(ProblemType.FAILED))
                .build();
    }

    private static ProblemType type(int status) {
        return switch (status) {
            case 400 -> ProblemType.REQUEST_NOT_UNDERSTOOD;
            case 404 -> ProblemType.PAGE_NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            default -> ProblemType.REQUEST_REFUSED;
        };
    }

    /** Rendered here and now: a response that is a template would be negotiated once more and could fail a second time. */
    private static Response.ResponseBuilder response(int status, TemplateInstance page) {
        return Response.status(status).type(HTML).entity(page.render());
    }
}
