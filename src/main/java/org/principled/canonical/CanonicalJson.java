package org.principled.canonical;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the one form that is hashed: RFC 8785 (JSON Canonicalization Scheme), without numbers that are not whole.
 *
 * <p>Values are {@code Map<String, ?>}, {@code List<?>}, {@code String}, {@code Integer}, {@code Long}, {@code Boolean} and {@code null};
 * a {@link Fraction} is written as a string such as {@code "7625/288"}. Whole numbers stay within ±(2^53 − 1), which every JSON reader
 * keeps exactly.
 */
public final class CanonicalJson {

    private static final long LARGEST_EXACT = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder();
    private final boolean indented;

    private CanonicalJson(boolean indented) {
        this.indented = indented;
    }

    /**
     * The canonical form of a value, in UTF-8.
     *
     * @throws IllegalArgumentException if the value holds a type, a number or an unpaired surrogate that has no canonical form
     */
    public static byte[] bytes(@Nullable Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The canonical form of a value as text; see {@link #bytes(Object)}. */
    public static String text(@Nullable Object value) {
        CanonicalJson json = new CanonicalJson(false);
        json.write(value, 0);
        return json.out.toString();
    }

    /** The same value with the same order of keys, indented for people and ending with a line feed. */
    public static String indented(@Nullable Object value) {
        CanonicalJson json = new CanonicalJson(true);
        json.write(value, 0);
        return json.out.append('\n').toString();
    }

    private void write(@Nullable Object value, int depth) {
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof String text) {
            writeString(text);
        } else if (value instanceof Fraction fraction) {
            writeString(fraction.toString());
        } else if (value instanceof Integer || value instanceof Long) {
            writeNumber(((Number) value).longValue());
        } else if (value instanceof Map<?, ?> object) {
            writeObject(object, depth);
        } else if (value instanceof List<?> array) {
            writeArray(array, depth);
        } else {
            throw new IllegalArgumentException(
                    "no canonical JSON for " + value.getClass().getName());
        }
    }

    private void writeNumber(long number) {
        if (number > LARGEST_EXACT || number < -LARGEST_EXACT) {
            throw new IllegalArgumentException("write a number beyond 2^53 - 1 as a string: " + number);
        }
        out.append(number);
    }

    private void writeObject(Map<?, ?> object, int depth) {
        // String.compareTo orders by UTF-16 code units, as RFC 8785 section 3.2.3 asks.
        TreeMap<String, @Nullable Object> members = new TreeMap<>();
        object.forEach((key, member) -> members.put(keyOf(key), member));
        String separator = "";
        out.append('{');
        for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
            out.append(separator);
            newLine(depth + 1);
            writeString(member.getKey());
            out.append(indented ? ": " : ":");
            write(member.getValue(), depth + 1);
            separator = ",";
        }
        if (!members.isEmpty()) {
            newLine(depth);
        }
        out.append('}');
    }

    private static String keyOf(@Nullable Object key) {
        if (key instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("a key of a JSON object is text, not "
                + (key == null ? "null" : key.getClass().getName()));
    }

    private void writeArray(List<?> array, int depth) {
        String separator = "";
        out.append('[');
        for (Object item : array) {
            out.append(separator);
            newLine(depth + 1);
            write(item, depth + 1);
            separator = ",";
        }
        if (!array.isEmpty()) {
            newLine(depth);
        }
        out.append(']');
    }

    private void newLine(int depth) {
        if (indented) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void writeString(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("text with half a character at position " + i);
            } else {
                writeCharacter(c);
            }
        }
        out.append('"');
    }

    private void writeCharacter(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x20) {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
