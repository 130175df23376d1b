package org.principled.assessment;

import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Which texts a database and an answer sheet can hold. */
public final class Storable {

    private Storable() {}

    /** Whether every character can be written and read again: no NUL, no half of a surrogate pair. */
    public static boolean is(String text) {
        if (text.indexOf('\0') >= 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean isPair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!isPair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * A text of bounded length.
     *
     * @param most how many characters it may have, as Java counts them
     * @throws ProblemException if it is longer or cannot be stored
     */
    public static String require(String text, int most) {
        if (text.length() > most) {
            throw new ProblemException(ProblemType.TEXT_TOO_LONG, String.valueOf(most), "/");
        }
        if (!is(text)) {
            throw new ProblemException(ProblemType.TEXT_NOT_STORABLE, "", "/");
        }
        return text;
    }
}
