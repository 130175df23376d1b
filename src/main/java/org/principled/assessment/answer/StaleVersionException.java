package org.principled.assessment.answer;

/** Ends a transaction whose change is based on a version that is no longer the newest. */
final class StaleVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleVersionException() {
        super("based on an older version", null, false, false);
    }
}
