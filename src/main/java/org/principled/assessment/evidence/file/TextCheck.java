package org.principled.assessment.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import org.principled.archive.FileView;
import org.principled.archive.Magic;
import org.principled.archive.UnicodeText;

/**
 * Checks a text or a table in CSV: Unicode throughout, no control characters that text does not need, and not the start of a web page. What
 * stands in the cells of a table is not looked at; nothing here is ever opened, and what is downloaded is what was sent.
 */
final class TextCheck {

    private static final String ALLOWED_CONTROLS = "\t\n\f\r\u0085";

    private TextCheck() {}

    static void check(FileView file, FileType type) throws IOException {
        try (InputStream in = file.stream()) {
            read(UnicodeText.plain(in), type);
        } catch (CharacterCodingException otherEncoding) {
            throw new RefusedException(Refusal.Kind.NOT_UNICODE);
        }
    }

    private static void read(Reader text, FileType type) throws IOException {
        StringBuilder head = new StringBuilder();
        char[] block = new char[8_192];
        for (int count = text.read(block); count >= 0; count = text.read(block)) {
            for (int i = 0; i < count; i++) {
                requireNoControl(block[i]);
            }
            head.append(block, 0, Math.min(count, Magic.LOOKED_AT - head.length()));
        }
        if (head.indexOf(Magic.PDF) == 0) {
            throw new RefusedException(
                    Refusal.Kind.NOT_ITS_TYPE, type.extensions().get(0));
        }
        if (Magic.looksLikeWebPage(head.toString())) {
            throw new RefusedException(Refusal.Kind.WEB_PAGE);
        }
    }

    private static void requireNoControl(char c) throws RefusedException {
        if (Character.isISOControl(c) && ALLOWED_CONTROLS.indexOf(c) < 0) {
            throw new RefusedException(Refusal.Kind.CONTROL_CHARACTER, String.format(Locale.ROOT, "U+%04X", (int) c));
        }
    }
}
