package org.principled.database;

/** The program cannot start on its database. The message is one sentence for whoever starts it: what is wrong and what to do. */
public final class UnusableDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableDatabaseException(String sentence) {
        super(sentence);
    }

    UnusableDatabaseException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
