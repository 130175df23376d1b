package org.principled.report;

/** Text from outside, made harmless for any format: one line, no invisible characters that turn or hide what stands beside them. */
final class Plain {

    private Plain() {}

    /** The text without control characters, directional overrides and half characters, its spaces joined. */
    static String text(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(Plain::harmless).filter(c -> c >= 0).forEach(clean::appendCodePoint);
        return clean.toString().replaceAll(" {2,}", " ").strip();
    }

    private static int harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> 0xFFFD;
            case Character.FORMAT -> isJoiner(c) ? c : -1;
            default -> c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c;
        };
    }

    /** Persian and Indian scripts can not be written without these two. */
    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }
}
