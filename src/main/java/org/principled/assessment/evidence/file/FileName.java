package org.principled.assessment.evidence.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of an evidence file, as it is shown and handed out again. Never a path: files are kept under their hash.
 *
 * @param value in NFC, at most {@link FileLimits#NAME_BYTES} bytes as UTF-8, without folders, control characters, characters that turn the
 *     direction of writing, characters that some system forbids in names, and not the name of a device
 */
public record FileName(String value) {

    private static final int MAX_SENT = 4_096;

    private static final Pattern FORBIDDEN_SOMEWHERE = Pattern.compile("[<>:\"|?*]");

    /** Names that mean a device on Windows, with any extension. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])[ ]*(\\..*)?");

    /** Bytes that need no escape in an extended parameter (RFC 8187, attr-char). */
    private static final String PLAIN_IN_HEADER = "!#$&+-.^_`|~";

    /**
     * The name under which a file is kept that was sent under another.
     *
     * @param sent as a browser sent it: possibly with folders, and anything else
     * @throws RefusedException where nothing usable is left
     */
    static FileName of(String sent) throws RefusedException {
        if (sent.length() > MAX_SENT) {
            throw new RefusedException(Refusal.Kind.NAME_TOO_LONG);
        }
        String base = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String name = trimmed(Normalizer.normalize(visible(base), Normalizer.Form.NFC));
        boolean isOnlyExtension = name.startsWith(".") && name.indexOf('.', 1) < 0;
        if (name.isEmpty() || isOnlyExtension || DEVICE.matcher(name).matches()) {
            throw new RefusedException(Refusal.Kind.NAME_UNUSABLE);
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > FileLimits.NAME_BYTES) {
            throw new RefusedException(Refusal.Kind.NAME_TOO_LONG);
        }
        return new FileName(FORBIDDEN_SOMEWHERE.matcher(name).replaceAll("_"));
    }

    /** What follows the last dot, as it is written; empty where there is none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1);
    }

    /**
     * The value of a {@code Content-Disposition} header that makes every browser save the file under this name and never show it
     * (RFC 6266): a form in ASCII for old ones, the true one as RFC 8187 has it.
     */
    public String asAttachment() {
        return "attachment; filename=\"" + ascii() + "\"; filename*=UTF-8''" + percentEncoded();
    }

    /** The text without what is not seen or makes the rest be seen in another order. */
    static String visible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(FileName::isVisible).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            // Persian and the languages of India spell with the two joiners; every other format character only hides or
            // turns.
            case Character.FORMAT -> point == 0x200C || point == 0x200D;
            default -> true;
        };
    }

    /** Without spaces around, and without the dots at the end that Windows drops. */
    private static String trimmed(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '.' || isSpace(name.charAt(end - 1)))) {
            end--;
        }
        int start = 0;
        while (start < end && isSpace(name.charAt(start))) {
            start++;
        }
        return name.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c);
    }

    private String ascii() {
        StringBuilder plain = new StringBuilder();
        value.codePoints()
                .map(point -> point < ' ' || point > '~' || point == '%' ? '_' : point)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private String percentEncoded() {
        StringBuilder encoded = new StringBuilder();
        for (byte each : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) Byte.toUnsignedInt(each);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN_IN_HEADER.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
