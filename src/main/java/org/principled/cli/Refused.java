package org.principled.cli;

import java.util.List;

/** Input that is refused: what is said to the user, one sentence a line. Ends the command with exit code 1. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> sentences;

    Refused(List<String> sentences) {
        super(String.join(System.lineSeparator(), sentences));
        this.sentences = List.copyOf(sentences);
    }

    Refused(String sentence) {
        this(List.of(sentence));
    }

    List<String> sentences() {
        return sentences;
    }
}
