package org.principled.catalogue.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON, which is YAML, into the same tree as {@link YamlReader}. It is for files of our own making, whose hash is known: it asks
 * little of them, and a command that reads one file and ends does not wait for a YAML parser to warm up.
 *
 * <p>Numbers, true, false and null are texts, as in YAML. Columns are counted in bytes.
 */
public final class JsonReader {

    private static final int END = -1;

    private final byte[] bytes;
    private int at;
    private int line = 1;
    private int lineStart;

    private JsonReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads one file.
     *
     * @param bytes its bytes, UTF-8
     * @throws YamlRefusedException if it is not one JSON value; names the place
     */
    public static YamlNode read(byte[] bytes) throws YamlRefusedException {
        JsonReader reader = new JsonReader(bytes);
        YamlNode root = reader.value();
        if (reader.peek() != END) {
            throw reader.unexpected();
        }
        return root;
    }

    private YamlNode value() throws YamlRefusedException {
        int first = peek();
        if (first == '{') {
            return mapping();
        }
        if (first == '[') {
            return sequence();
        }
        return first == '"' ? text() : word();
    }

    private YamlMapping mapping() throws YamlRefusedException {
        int onLine = line;
        int column = column();
        Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
        at++;
        if (!ends('}')) {
            do {
                YamlScalar key = key();
                entries.put(key.text(), new YamlMapping.Entry(key, value()));
            } while (continues('}'));
        }
        return new YamlMapping(entries, onLine, column);
    }

    private YamlScalar key() throws YamlRefusedException {
        if (peek() != '"') {
            throw unexpected();
        }
        YamlScalar key = text();
        if (peek() != ':') {
            throw unexpected();
        }
        at++;
        return key;
    }

    private YamlSequence sequence() throws YamlRefusedException {
        int onLine = line;
        int column = column();
        List<YamlNode> items = new ArrayList<>();
        at++;
        if (!ends(']')) {
            do {
                items.add(value());
            } while (continues(']'));
        }
        return new YamlSequence(items, onLine, column);
    }

    private boolean ends(char end) {
        boolean ends = peek() == end;
        at += ends ? 1 : 0;
        return ends;
    }

    /** Passes a comma, or the end of what it would continue. */
    private boolean continues(char end) throws YamlRefusedException {
        boolean ends = ends(end);
        if (!ends && !ends(',')) {
            throw unexpected();
        }
        return !ends;
    }

    private YamlScalar text() throws YamlRefusedException {
        int column = column();
        int from = ++at;
        StringBuilder escaped = null;
        while (at < bytes.length && bytes[at] != '"') {
            if (bytes[at] == '\\') {
                escaped = escaped == null ? new StringBuilder() : escaped;
                escaped.append(text(from));
                escaped.append(escape());
                from = at;
            } else {
                at++;
            }
        }
        if (at >= bytes.length) {
            throw unexpected();
        }
        String last = text(from);
        at++;
        return new YamlScalar(escaped == null ? last : escaped.append(last).toString(), line, column);
    }

    private String text(int from) {
        return new String(bytes, from, at - from, StandardCharsets.UTF_8);
    }

    private char escape() throws YamlRefusedException {
        int escape = at + 1 < bytes.length ? bytes[at + 1] : END;
        if (escape == 'u' && at + 6 <= bytes.length) {
            at += 6;
            return unicode(at - 4);
        }
        int which = "\"\\/bfnrt".indexOf(escape);
        if (which < 0) {
            throw unexpected();
        }
        at += 2;
        return "\"\\/\b\f\n\r\t".charAt(which);
    }

    private char unicode(int from) throws YamlRefusedException {
        int character = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit < 0) {
                throw unexpected();
            }
            character = 16 * character + digit;
        }
        return (char) character;
    }

    private YamlScalar word() throws YamlRefusedException {
        int from = at;
        while (at < bytes.length && isOfWord(bytes[at])) {
            at++;
        }
        if (at == from) {
            throw unexpected();
        }
        return new YamlScalar(text(from), line, from - lineStart + 1);
    }

    private static boolean isOfWord(byte character) {
        return (character >= 'a' && character <= 'z')
                || (character >= '0' && character <= '9')
                || character == '-'
                || character == '+'
                || character == '.'
                || character == 'E';
    }

    /** The next byte that is not white space, or {@link #END}. */
    private int peek() {
        for (; at < bytes.length; at++) {
            byte next = bytes[at];
            if (next == '\n') {
                line++;
                lineStart = at + 1;
            } else if (next != ' ' && next != '\t' && next != '\r') {
                return next;
            }
        }
        return END;
    }

    private int column() {
        return at - lineStart + 1;
    }

    private YamlRefusedException unexpected() {
        String what = at < bytes.length ? "`" + (char) (bytes[at] & 0xFF) + "`" : "the end of the file";
        return new YamlRefusedException(line, column(), "this is not JSON: " + what + " cannot stand here");
    }
}
