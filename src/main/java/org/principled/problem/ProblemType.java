package org.principled.problem;

/** A kind of problem, with the HTTP status (RFC 9110) that goes with it. */
public enum ProblemType {
    /** There is nothing at the address. */
    PAGE_NOT_FOUND(404),
    /** No such questionnaire or no such edition of it; about the id and the edition. */
    EDITION_NOT_FOUND(404),
    /** The edition has no such area; about the code of the area. */
    AREA_NOT_FOUND(404),
    /** The edition knows no such company profile; about the key of the profile. */
    PROFILE_UNKNOWN(400),
    /** The edition has no texts in the language asked for; about the language. */
    LANGUAGE_MISSING(400),
    /** The address is written in a way that no link of ours is. */
    ADDRESS_REFUSED(400),
    /** The request cannot be understood. */
    REQUEST_NOT_UNDERSTOOD(400),
    /** The address exists, but not for this method. */
    METHOD_NOT_ALLOWED(405),
    /** There is no such assessment, or none that this person may see. */
    ASSESSMENT_NOT_FOUND(404),
    /** The person may see the assessment, but their role does not let them do this. */
    ROLE_MISSING(403),
    /** The assessment was submitted and does not change any more. */
    ASSESSMENT_SUBMITTED(409),
    /** The company has an assessment in this cycle and mode already. */
    ASSESSMENT_EXISTS(409),
    /** This program holds another text under the name of the edition that was answered; about the name. */
    EDITION_CHANGED(409),
    /** The questionnaire has no such mode; about the key of the mode. */
    MODE_UNKNOWN(422),
    /** More business lines than can be assessed at once; about the number. */
    TOO_MANY_LINES(422),
    /** A business line that is not such as the questionnaire knows, or that the assessment does not have; about its key. */
    LINE_REFUSED(422),
    /** The questionnaire asks nothing under this code; about the code. */
    CODE_UNKNOWN(404),
    /** Nothing of the kind can be said here; about what was said. */
    ANSWER_REFUSED(422),
    /** That something does not apply needs a reason in words; about the code. */
    REASON_MISSING(422),
    /** A text is longer than can be kept; about how long it may be. */
    TEXT_TOO_LONG(422),
    /** A text holds a character that is none. */
    TEXT_NOT_STORABLE(422),
    /** The answer never had this version; about the version. */
    VERSION_UNKNOWN(404),
    /** Refused for any other reason that lies with the request. */
    REQUEST_REFUSED(400),
    /** Our fault or the machine's. */
    FAILED(500);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status, from 400 to 599. */
    public int status() {
        return status;
    }
}
