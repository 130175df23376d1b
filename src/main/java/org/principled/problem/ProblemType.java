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
    /** Whoever is signed in may not do this; about a sentence that says so. */
    FORBIDDEN(403),
    /** What was asked for does not fit the present state; about a sentence that says why. */
    CONFLICT(409),
    /** Understood, but it breaks a rule; about a sentence that says which. */
    UNPROCESSABLE(422),
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
