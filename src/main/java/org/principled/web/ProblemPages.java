package org.principled.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** What each kind of problem means: the addresses by which problem details name their type. */
@Path("problems")
@Produces("text/html;charset=UTF-8")
public final class ProblemPages {

    private final ProblemWords words;

    ProblemPages(ProblemWords words) {
        this.words = words;
    }

    record type(int status, ProblemWords.Text text) implements TemplateInstance {}

    /** The address that stands for a kind of problem. */
    static String path(ProblemType type) {
        return "/problems/" + type.slug();
    }

    /** What a kind of problem is called and what can be done about it. */
    @GET
    @Path("{slug}")
    @PermitAll
    public TemplateInstance type(@PathParam("slug") String slug) {
        ProblemType type = ProblemType.ofSlug(slug).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        return new type(type.status(), words.of(type, "…"));
    }
}
