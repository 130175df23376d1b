package org.principled.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of problem, with the HTTP status (RFC 9110) that goes with it. */
public enum ProblemType {
    /** There is nothing at the address, or nothing that this person may see: the two look the same. */
    NOT_FOUND(404),
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
    /** Nobody is signed in, or not any more. */
    SIGN_IN_NEEDED(401),
    /** Whoever is signed in may not do this, with anything. */
    FORBIDDEN(403),
    /** What changes something was not sent from a page of this session. */
    FORM_REFUSED(403),
    /** The address exists, but not for this method. */
    METHOD_NOT_ALLOWED(405),
    /** What was asked for does not fit the present state, such as a second submission. */
    CONFLICT(409),
    /** Somebody else has changed it since it was read. */
    PRECONDITION_FAILED(412),
    /** More is sent than is taken. */
    TOO_LARGE(413),
    /** What is sent is of a kind that is not taken here. */
    MEDIA_TYPE_UNSUPPORTED(415),
    /** Understood, but it breaks a rule. */
    UNPROCESSABLE(422),
    /** The request must say which state it changes (RFC 6585, section 3). */
    PRECONDITION_REQUIRED(428),
    /** Too often; carries when to come back. */
    TOO_MANY_REQUESTS(429),
    /** Refused for any other reason that lies with the request. */
    REQUEST_REFUSED(400),
    /** Our fault or the machine's. */
    FAILED(500),
    /** Too much to do at the moment; carries when to come back. */
    BUSY(503),
    /** There is no account yet, so nobody can be served. */
    SETUP_OUTSTANDING(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status, from 400 to 599. */
    public int status() {
        return status;
    }

    /** Its name in addresses: {@code not-found}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type with this name in addresses. */
    public static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }
}
