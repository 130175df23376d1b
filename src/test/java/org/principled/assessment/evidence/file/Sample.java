package org.principled.assessment.evidence.file;

import java.util.function.Supplier;

/**
 * A file for a test.
 *
 * @param about what is special about it
 * @param name under which it is sent
 * @param content made when it is asked for, since some are large
 * @param expected why it must be refused; {@code null} where it must be taken
 */
record Sample(String about, String name, Supplier<byte[]> content, Refusal.Kind expected) {

    static Sample good(String about, String name, Supplier<byte[]> content) {
        return new Sample(about, name, content, null);
    }

    @Override
    public String toString() {
        return name + ": " + about;
    }
}
