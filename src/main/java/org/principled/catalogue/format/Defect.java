package org.principled.catalogue.format;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something in a questionnaire file that has to be mended before the file can be used.
 *
 * @param file the file, as its reader was told to call it
 * @param line from 1
 * @param column the character of the line, from 1
 * @param value the offending value, as written; empty where something is missing
 * @param problem what is wrong, with the value in it
 * @param expected what should stand there instead
 * @param suggestion a near match among what is expected
 */
public record Defect(
        String file, int line, int column, String value, String problem, String expected, Optional<String> suggestion) {

    /** Orders the defects of one file by place. */
    public static final Comparator<Defect> IN_FILE_ORDER = Comparator.comparingInt(Defect::line)
            .thenComparingInt(Defect::column)
            .thenComparing(Defect::problem);

    /** What is wrong and what was expected, such as {@code unknown element `EXP-3.l`, did you mean `EXP-3.1`?}. */
    public String message() {
        String asked = suggestion
                .map(match -> problem + ", did you mean `" + match + "`?")
                .orElse(problem);
        if (expected.isEmpty()) {
            return asked;
        }
        return asked + (suggestion.isPresent() ? " Expected " : "; expected ") + expected;
    }

    /** {@code file:line:column: message}, which editors and terminals turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message();
    }
}
