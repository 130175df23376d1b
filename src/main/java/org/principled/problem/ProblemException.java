package org.principled.problem;

/** A problem that ends a request and is told to the person who made it. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final String about;
    private final String wayBack;

    /**
     * @param type what kind of problem it is
     * @param about what was asked for, as {@link ProblemType} says; shown to the person, so never anything secret
     * @param wayBack path of a page from which the person can go on
     */
    public ProblemException(ProblemType type, String about, String wayBack) {
        super(type + ": " + about);
        this.type = type;
        this.about = about;
        this.wayBack = wayBack;
    }

    public ProblemType type() {
        return type;
    }

    public String about() {
        return about;
    }

    public String wayBack() {
        return wayBack;
    }
}
