package org.principled.assessment;

/** Which texts a database and an answer sheet can hold. */
final class Storable {

    private Storable() {}

    /** Whether every character can be written and read again: no NUL, no half of a surrogate pair. */
    static boolean is(String text) {
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
}
