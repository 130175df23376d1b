package org.principled.assessment.evidence.file;

import java.io.IOException;

/**
 * Splits bytes into the names and keywords of PDF (ISO 32000-1, 7.2 and 7.3.5), without understanding anything else: what stands in
 * strings, comments and data is split as well. Only the address of a web page at the start of a string is left out, since its steps look like names.
 */
final class PdfTokens {

    /** Takes what is found. Both without delimiters, a name with its escapes resolved. */
    interface Sink {

        void name(String name) throws IOException;

        void keyword(String keyword) throws IOException;
    }

    /** Longer than anything that is looked for; what is longer is cut. */
    private static final int LONGEST = 40;

    private static final String DELIMITERS = "\0\t\n\f\r ()<>[]{}/%";
    private static final boolean[] ENDS_TOKEN = new boolean[256];

    static {
        DELIMITERS.chars().forEach(c -> ENDS_TOKEN[c] = true);
    }

    private final Sink sink;
    private final char[] token = new char[LONGEST];
    private int length;
    private boolean isName;
    private boolean isAtStringStart;
    private boolean isAddress;

    PdfTokens(Sink sink) {
        this.sink = sink;
    }

    /** Takes the next byte, 0 to 255. */
    void accept(int next) throws IOException {
        if (!ENDS_TOKEN[next]) {
            if (length < LONGEST) {
                token[length++] = (char) next;
            }
            return;
        }
        end();
        isName = next == '/';
        isAddress &= isName;
        isAtStringStart = next == '(';
    }

    /** Ends the token that no further byte has ended. */
    void end() throws IOException {
        if (isName) {
            isName = false;
            if (!isAddress) {
                sink.name(unescaped());
            }
        } else if (length > 0) {
            String keyword = new String(token, 0, length);
            isAddress = isAtStringStart && (keyword.equals("https:") || keyword.equals("http:"));
            sink.keyword(keyword);
        }
        length = 0;
    }

    /** White space other than the zero byte, with which data could start. */
    static boolean isSpace(byte each) {
        return each == ' ' || each == '\n' || each == '\r' || each == '\t' || each == '\f';
    }

    /** A byte of a name may be written as # and two hexadecimal digits, which would hide it from a plain search. */
    private String unescaped() {
        StringBuilder name = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int high = token[i] == '#' && i + 2 < length ? Character.digit(token[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(token[i + 2], 16) : -1;
            if (low >= 0) {
                name.append((char) (16 * high + low));
                i += 2;
            } else {
                name.append(token[i]);
            }
        }
        return name.toString();
    }
}
