package org.principled.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.principled.problem.ProblemType;

/** Problems as pages: what happened, in a sentence, and where to go on. */
@ApplicationScoped
class ErrorPages {

    private static final String HOME = "/";

    private final SiteMessages words;

    ErrorPages(SiteMessages words) {
        this.words = words;
    }

    record error(ErrorView view) implements TemplateInstance {}

    /**
     * What an error page shows.
     *
     * @param status HTTP status
     * @param wayBack path of a page from which to go on
     */
    record ErrorView(int status, String title, String detail, String wayBack) {}

    private record Text(String title, String detail) {}

    /** The page for a problem that is about nothing in particular. */
    TemplateInstance page(ProblemType type) {
        return page(type, type.status(), "", HOME);
    }

    /**
     * The page for a problem.
     *
     * @param status HTTP status, where it can differ from the usual one of the type
     * @param about what was asked for
     * @param wayBack path of a page from which to go on
     */
    TemplateInstance page(ProblemType type, int status, String about, String wayBack) {
        Text text = text(type, about);
        return new error(new ErrorView(status, text.title(), text.detail(), wayBack));
    }

    private Text text(ProblemType type, String about) {
        return switch (type) {
            case PAGE_NOT_FOUND -> new Text(words.pageNotFound(), words.pageNotFoundDetail());
            case EDITION_NOT_FOUND -> new Text(words.editionNotFound(), words.editionNotFoundDetail(about));
            case AREA_NOT_FOUND -> new Text(words.areaNotFound(), words.areaNotFoundDetail(about));
            case PROFILE_UNKNOWN -> new Text(words.profileUnknown(), words.profileUnknownDetail(about));
            case LANGUAGE_MISSING -> new Text(words.languageMissing(), words.languageMissingDetail(about));
            case ADDRESS_REFUSED -> new Text(words.addressRefused(), words.addressRefusedDetail());
            case REQUEST_NOT_UNDERSTOOD -> new Text(words.notUnderstood(), words.notUnderstoodDetail());
            case METHOD_NOT_ALLOWED -> new Text(words.methodNotAllowed(), words.methodNotAllowedDetail());
            case FORBIDDEN, CONFLICT, UNPROCESSABLE -> new Text(words.refused(), about);
            case REQUEST_REFUSED -> new Text(words.refused(), words.refusedDetail());
            case FAILED -> new Text(words.failed(), words.failedDetail());
        };
    }
}
