package org.principled.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.principled.wording.Message;

/** Reads bytes as UTF-8 and nothing else: a letter that was guessed wrong would become part of a name for ever. */
final class Utf8 {

    private Utf8() {}

    /** The text without a byte order mark; empty, and a problem reported, where the bytes are not UTF-8. */
    static Optional<String> text(AnswerFiles.Source source, Problems problems) {
        byte[] bytes = source.content();
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            problems.refuse(source.name(), Message.of("file.utf16"));
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            in.position(3);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int at = in.position();
            problems.refuse(
                    Message.of("place.line", source.name(), line(bytes, at)), Message.of("file.not-utf8", at + 1));
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
