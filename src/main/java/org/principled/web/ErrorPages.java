package org.principled.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/**
 * Problems as they are told: to a person as a page with a sentence and a way on, to a script under {@code /api/} as problem details (RFC
 * 9457).
 */
@ApplicationScoped
class ErrorPages {

    static final String HTML = "text/html;charset=UTF-8";
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String API = "/api/";

    private final ProblemWords words;
    private final ObjectMapper json;

    ErrorPages(ProblemWords words, ObjectMapper json) {
        this.words = words;
        this.json = json;
    }

    record error(ErrorView view) implements TemplateInstance {}

    /**
     * What an error page shows.
     *
     * @param status HTTP status
     * @param wayBack path of a page from which to go on
     */
    record ErrorView(int status, String title, String detail, String wayBack) {}

    /** What is sent: media type and text. */
    record Body(String type, String text) {}

    /** Whether whoever asks for a path is a script. */
    static boolean isForScripts(String path) {
        return path.startsWith(API);
    }

    /**
     * What is sent for a problem.
     *
     * @param status HTTP status, where it can differ from the usual one of the type
     * @param path what was asked for
     */
    Body body(ProblemException problem, int status, String path) {
        ProblemWords.Text text = words.of(problem.type(), problem.about());
        String detail = problem.sentence().orElse(text.detail());
        if (isForScripts(path)) {
            return new Body(PROBLEM_JSON, json(problem, status, text.title(), detail, path));
        }
        // Rendered here and now: a response that is a template would be negotiated once more and could fail a second
        // time.
        return new Body(HTML, new error(new ErrorView(status, text.title(), detail, problem.wayBack())).render());
    }

    /** What is sent for a problem that is about nothing in particular. */
    Body body(ProblemType type, String path) {
        return body(ProblemException.of(type), type.status(), path);
    }

    private String json(ProblemException problem, int status, String title, String detail, String path) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", ProblemPages.path(problem.type()));
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        members.put("instance", path);
        problem.members().forEach(members::putIfAbsent);
        try {
            return json.writeValueAsString(members);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A problem cannot be written as JSON.", broken);
        }
    }
}
