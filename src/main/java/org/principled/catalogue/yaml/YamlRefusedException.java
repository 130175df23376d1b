package org.principled.catalogue.yaml;

/** A file that is not plain YAML. Nothing behind the place it names was looked at. */
public final class YamlRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String problem;

    YamlRefusedException(int line, int column, String message) {
        super(message);
        this.line = line;
        this.column = column;
        this.problem = message;
    }

    /** The line of the offending place, from 1. */
    public int line() {
        return line;
    }

    /** The character of the line, from 1. */
    public int column() {
        return column;
    }

    /** What is wrong and what to do, without the place. */
    public String problem() {
        return problem;
    }
}
