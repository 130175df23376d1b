package org.principled.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    @Test
    void keysAreSortedAndNothingIsBetween() {
        Object value =
                object("b", List.of(1, 2L, true), "a", object("y", null, "x", "text"), "", List.of(), "c", Map.of());
        assertThat(CanonicalJson.text(value))
                .isEqualTo("{\"\":[],\"a\":{\"x\":\"text\",\"y\":null},\"b\":[1,2,true],\"c\":{}}");
        assertThat(CanonicalJson.text(null)).isEqualTo("null");
        assertThat(CanonicalJson.text(Arrays.asList(null, false))).isEqualTo("[null,false]");
    }

    /** RFC 8785, section 3.2.3. */
    @Test
    void keysAreSortedByUtf16CodeUnits() {
        Object value = object("\u20ac", 1, "\r", 2, "\ufb33", 3, "1", 4, "\ud83d\ude00", 5, "\u0080", 6, "\u00f6", 7);
        assertThat(CanonicalJson.text(value))
                .isEqualTo(
                        "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    /** RFC 8785, section 3.2.2.2. */
    @Test
    void onlyWhatMustBeEscapedIs() {
        assertThat(CanonicalJson.text("\u20ac$\u000f\nA'B\"\\\\\"/"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
        assertThat(CanonicalJson.text("\b\t\n\f\r\u0000\u001f\u007f\u2028"))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028\"");
        assertThat(CanonicalJson.text(" ~")).isEqualTo("\" ~\"");
    }

    @Test
    void bytesAreUtf8() {
        assertThat(CanonicalJson.bytes("é😀")).isEqualTo("\"é😀\"".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void exactNumbersAreText() {
        assertThat(CanonicalJson.text(List.of(Fraction.of(7625, 288), Fraction.of(40))))
                .isEqualTo("[\"7625/288\",\"40\"]");
    }

    @Test
    void wholeNumbersStayWithinWhatEveryReaderKeeps() {
        long most = (1L << 53) - 1;
        assertThat(CanonicalJson.text(List.of(most, -most, 0, Integer.MIN_VALUE)))
                .isEqualTo("[9007199254740991,-9007199254740991,0,-2147483648]");
        for (long beyond : new long[] {most + 1, -most - 1, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThatThrownBy(() -> CanonicalJson.text(beyond))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("write a number beyond 2^53 - 1 as a string: " + beyond);
        }
    }

    @Test
    void whatHasNoCanonicalFormIsRefused() {
        assertThatThrownBy(() -> CanonicalJson.text(0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no canonical JSON for java.lang.Double");
        for (String half : List.of("a\ud800", "a\udc00", "a\ud800b", "a\udc00\ud800")) {
            assertThatThrownBy(() -> CanonicalJson.text(half)).hasMessage("text with half a character at position 1");
        }
        assertThatThrownBy(() -> CanonicalJson.text(object("\ud800", 1))).hasMessageContaining("half a character");
        assertThatThrownBy(() -> CanonicalJson.text(Map.of(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a key of a JSON object is text, not java.lang.Integer");
    }

    @Test
    void indentedIsTheSameForPeople() {
        assertThat(CanonicalJson.indented(object("b", List.of(1, List.of()), "a", Map.of())))
                .isEqualTo("{\n  \"a\": {},\n  \"b\": [\n    1,\n    []\n  ]\n}\n");
    }

    @Test
    void theHashIsThatOfTheBytes() {
        assertThat(Sha256.hex("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.ofJson("abc")).isEqualTo(Sha256.hex("\"abc\"".getBytes(StandardCharsets.UTF_8)));
    }
}
