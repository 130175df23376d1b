package org.principled.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes as text: UTF-8, or UTF-16 where it says so, and nothing that a reader would have to guess. */
public final class UnicodeText {

    private static final int LOOKED_AT = 512;

    private static final Pattern DECLARATION =
            Pattern.compile("\uFEFF?<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"'<>]*)[\"']");

    private static final Set<String> NARROW = Set.of("utf-8", "us-ascii", "ascii");
    private static final Set<String> WIDE = Set.of("utf-16", "utf-16le", "utf-16be");

    private UnicodeText() {}

    /**
     * A text file. Reading it throws a {@link java.nio.charset.CharacterCodingException} at the first byte that is no Unicode text.
     *
     * @param in read from its start; not closed
     */
    public static Reader plain(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        return reader(bytes, isMarkedWide(head(bytes)) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    /**
     * A part of a document in XML, which must be UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4) and declare nothing else: a part in an encoding
     * that only some readers know could hide from this one what it says to them.
     *
     * @param where name of the part, for refusals
     * @param in read from its start; not closed
     */
    public static Reader xml(String where, InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        byte[] head = head(bytes);
        Charset charset = xmlCharset(head);
        String start = new String(head, charset);
        boolean isCut = start.contains("<?xml") && !start.contains("?>");
        Matcher declared = DECLARATION.matcher(start);
        if (isCut || (declared.lookingAt() && !isNameOf(charset, declared.group(1)))) {
            throw ArchiveException.damaged(where);
        }
        return reader(bytes, charset);
    }

    private static boolean isNameOf(Charset charset, String name) {
        Set<String> names = charset.equals(StandardCharsets.UTF_8) ? NARROW : WIDE;
        return names.contains(name.toLowerCase(Locale.ROOT));
    }

    private static byte[] head(BufferedInputStream bytes) throws IOException {
        bytes.mark(LOOKED_AT + 1);
        byte[] head = bytes.readNBytes(LOOKED_AT);
        bytes.reset();
        return head;
    }

    private static Charset xmlCharset(byte[] head) {
        if (isMarkedWide(head)) {
            return StandardCharsets.UTF_16;
        }
        if (Magic.startsWith(head, "\0<")) {
            return StandardCharsets.UTF_16BE;
        }
        return Magic.startsWith(head, "<\0") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static boolean isMarkedWide(byte[] head) {
        return Magic.startsWith(head, "\u00fe\u00ff") || Magic.startsWith(head, "\u00ff\u00fe");
    }

    private static Reader reader(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
