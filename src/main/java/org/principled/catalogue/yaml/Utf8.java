package org.principled.catalogue.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes the bytes of a file, saying where they are not UTF-8. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    static String decode(byte[] bytes) throws YamlRefusedException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        // One byte never becomes more than one char.
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw Place.after(text)
                    .refused("these bytes are not UTF-8: save the file in the encoding UTF-8 (also called Unicode)");
        }
        boolean marked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
        return text.subSequence(marked ? 1 : 0, text.length()).toString();
    }

    /** A place in a file, counted from 1. */
    record Place(int line, int column) {

        /** The place behind a beginning of the file. */
        static Place after(CharSequence beginning) {
            int line = 1;
            int column = 1;
            for (int i = 0; i < beginning.length(); i++) {
                boolean lineEnds = beginning.charAt(i) == '\n';
                line += lineEnds ? 1 : 0;
                column = lineEnds ? 1 : column + 1;
            }
            return new Place(line, column);
        }

        YamlRefusedException refused(String why) {
            return new YamlRefusedException(line, column, why);
        }
    }
}
