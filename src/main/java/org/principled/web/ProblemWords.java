package org.principled.web;

import jakarta.inject.Singleton;
import org.principled.language.Spoken;
import org.principled.problem.ProblemType;

/** What a kind of problem is called, and the sentence that tells it. */
@Singleton
final class ProblemWords {

    private final SiteMessages words;

    ProblemWords(Spoken spoken) {
        this.words = spoken.words(SiteMessages.class);
    }

    /**
     * Words for a problem.
     *
     * @param title what happened, the same for every problem of its type
     * @param detail a sentence: what, where, what to do
     */
    record Text(String title, String detail) {}

    /** The words for a kind of problem; about what was asked for, as {@link ProblemType} says. */
    Text of(ProblemType type, String about) {
        return switch (type) {
            case NOT_FOUND -> new Text(words.pageNotFound(), words.pageNotFoundDetail());
            case EDITION_NOT_FOUND -> new Text(words.editionNotFound(), words.editionNotFoundDetail(about));
            case AREA_NOT_FOUND -> new Text(words.areaNotFound(), words.areaNotFoundDetail(about));
            case PROFILE_UNKNOWN -> new Text(words.profileUnknown(), words.profileUnknownDetail(about));
            case LANGUAGE_MISSING -> new Text(words.languageMissing(), words.languageMissingDetail(about));
            case ADDRESS_REFUSED -> new Text(words.addressRefused(), words.addressRefusedDetail());
            case REQUEST_NOT_UNDERSTOOD -> new Text(words.notUnderstood(), words.notUnderstoodDetail());
            case SIGN_IN_NEEDED -> new Text(words.signInNeeded(), words.signInNeededDetail());
            case FORBIDDEN -> new Text(words.forbidden(), words.forbiddenDetail());
            case FORM_REFUSED -> new Text(words.formRefused(), words.formRefusedDetail());
            case METHOD_NOT_ALLOWED -> new Text(words.methodNotAllowed(), words.methodNotAllowedDetail());
            default -> ofState(type);
        };
    }

    private Text ofState(ProblemType type) {
        return switch (type) {
            case CONFLICT -> new Text(words.conflict(), words.conflictDetail());
            case PRECONDITION_FAILED -> new Text(words.changedMeanwhile(), words.changedMeanwhileDetail());
            case PRECONDITION_REQUIRED -> new Text(words.versionMissing(), words.versionMissingDetail());
            case TOO_LARGE -> new Text(words.tooLarge(), words.tooLargeDetail());
            case MEDIA_TYPE_UNSUPPORTED -> new Text(words.mediaType(), words.mediaTypeDetail());
            case UNPROCESSABLE -> new Text(words.unprocessable(), words.unprocessableDetail());
            case TOO_MANY_REQUESTS -> new Text(words.tooMany(), words.tooManyDetail());
            case REQUEST_REFUSED -> new Text(words.refused(), words.refusedDetail());
            case BUSY -> new Text(words.busy(), words.busyDetail());
            case SETUP_OUTSTANDING -> new Text(words.setupOutstanding(), words.setupOutstandingDetail());
            default -> new Text(words.failed(), words.failedDetail());
        };
    }
}
