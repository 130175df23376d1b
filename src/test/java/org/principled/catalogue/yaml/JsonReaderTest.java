package org.principled.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.principled.canonical.CanonicalJson;

class JsonReaderTest {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void readsWhatCanonicalJsonWrites(@ForAll("trees") Object tree) throws YamlRefusedException {
        assertThat(JsonReader.read(CanonicalJson.bytes(tree)).plain()).isEqualTo(tree);
        assertThat(read(CanonicalJson.indented(tree)).plain()).isEqualTo(tree);
    }

    @Provide
    Arbitrary<Object> trees() {
        return trees(3);
    }

    private static Arbitrary<Object> trees(int depth) {
        Arbitrary<Object> texts = texts().map(Object.class::cast);
        if (depth == 0) {
            return texts;
        }
        Arbitrary<Object> smaller = trees(depth - 1);
        return Arbitraries.oneOf(
                texts,
                smaller.list().ofMaxSize(3).map(Object.class::cast),
                Arbitraries.maps(texts(), smaller).ofMaxSize(3).map(Object.class::cast));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("", "a", "no", "“é” \n\t", "\"\\/", "\uD83D\uDE00", "a\\", "\"", "\b\f\r", "{[:,]}");
    }

    @Test
    void everyEscapeIsUnderstood() throws YamlRefusedException {
        assertThat(read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u20AC.\"").plain())
                .isEqualTo("\"\\/\b\f\n\r\té€.");
    }

    @Test
    void numbersAndWordsAreTexts() throws YamlRefusedException {
        assertThat(read("{\"a\": [true, -1.5E+3, null], \"b\": {}, \"c\": []}").plain())
                .isEqualTo(Map.of("a", List.of("true", "-1.5E+3", "null"), "b", Map.of(), "c", List.of()));
    }

    @Test
    void everyNodeKnowsItsPlace() throws YamlRefusedException {
        YamlMapping root = (YamlMapping) read("{\n  \"a\": [\n    12]}");
        YamlNode list = root.at("a").orElseThrow();
        YamlNode item = ((YamlSequence) list).items().get(0);

        assertThat(List.of(root.line(), root.column())).containsExactly(1, 1);
        assertThat(List.of(list.line(), list.column())).containsExactly(2, 8);
        assertThat(List.of(item.line(), item.column())).containsExactly(3, 5);
        assertThat(root.entries().get("a").key()).isEqualTo(new YamlScalar("a", 2, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "''             | 1 | 1 | the end of the file",
                "{\"a\"         | 1 | 5 | the end of the file",
                "{\"a\":1 \"b\" | 1 | 8 | `\"`",
                "{a: 1}         | 1 | 2 | `a`",
                "{\"a\" 1}      | 1 | 6 | `1`",
                "[1 2]          | 1 | 4 | `2`",
                "[1,]           | 1 | 4 | `]`",
                "[1] 2          | 1 | 5 | `2`",
                "\"abc          | 1 | 5 | the end of the file",
                "\"a\\x\"       | 1 | 3 | `\\`",
                "\"\\u12g4\"    | 1 | 8 | `\"`",
                "\"\\u12        | 1 | 2 | `\\`",
            })
    void anythingElseIsRefusedAtItsPlace(String text, int line, int column, String what) {
        YamlRefusedException refused = catchThrowableOfType(YamlRefusedException.class, () -> read(text));

        assertThat(refused.problem()).isEqualTo("this is not JSON: " + what + " cannot stand here");
        assertThat(List.of(refused.line(), refused.column())).containsExactly(line, column);
    }

    private static YamlNode read(String text) throws YamlRefusedException {
        return JsonReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
