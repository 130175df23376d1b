package org.principled.demo;

/** The demonstration is not loaded. The message is one sentence for whoever starts the program: why, and what to do. */
public final class DemoRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoRefusedException(String sentence) {
        super(sentence);
    }
}
