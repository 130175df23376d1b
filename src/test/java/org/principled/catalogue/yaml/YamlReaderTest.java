package org.principled.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReaderTest {

    @Test
    void everyTextStaysAsItIsWritten() throws YamlRefusedException {
        YamlDocument read = read("a: yes\nb: 010\nc: [null, 2026-11-01, ~, 1e3, 0x1F]\nd: {<<: x}\n");

        assertThat(read.root().plain())
                .isEqualTo(Map.of(
                        "a",
                        "yes",
                        "b",
                        "010",
                        "c",
                        List.of("null", "2026-11-01", "~", "1e3", "0x1F"),
                        "d",
                        Map.of("<<", "x")));
    }

    @Test
    void everyNodeKnowsWhereItStands() throws YamlRefusedException {
        YamlMapping root =
                (YamlMapping) read("# comment\na: one\nb:\n  - {c: two}\n").root();
        YamlSequence list = (YamlSequence) root.at("b").orElseThrow();
        YamlMapping inner = (YamlMapping) list.items().get(0);

        assertThat(root.at("a")).contains(new YamlScalar("one", 2, 4));
        assertThat(List.of(list.line(), list.column(), inner.line(), inner.column()))
                .containsExactly(4, 3, 4, 5);
        assertThat(inner.at("c")).contains(new YamlScalar("two", 4, 9));
    }

    @Test
    void duplicateKeysAreCollectedAndTheFirstCounts() throws YamlRefusedException {
        YamlDocument read = read("a: 1\nb: {c: 1, c: 2}\na: 2\n");

        assertThat(read.duplicates()).containsExactly(new YamlScalar("c", 2, 11), new YamlScalar("a", 3, 1));
        assertThat(read.root().plain()).isEqualTo(Map.of("a", "1", "b", Map.of("c", "1")));
    }

    @Test
    void aByteOrderMarkIsSkipped() throws YamlRefusedException {
        assertThat(read("\uFEFFa: 1").root().plain()).isEqualTo(Map.of("a", "1"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~>", textBlock = """
                    a: &x 1                       ~> 1:4: an anchor
                    a: 1\\nb: *x                  ~> 2:4: an alias
                    &x a: 1                       ~> 1:1: an anchor
                    a: !!java.net.URL [x]         ~> 1:4: a tag
                    a: !!str 1                    ~> 1:4: a tag
                    ! {a: 1}                      ~> 1:1: a tag
                    !!set {a, b}                  ~> 1:1: a tag
                    %YAML 1.1\\n---\\na: 1        ~> 1:1: directives
                    %TAG ! x:\\n---\\na: 1        ~> 1:1: directives
                    a: 1\\n---\\nb: 2             ~> 2:1: a file holds one document
                    a: 1\\n\\tb: 2                ~> 2:1: this is not YAML: while scanning for the next token: found character '\\t(TAB)'
                    a: [1, 2                      ~> 1:9: this is not YAML: while parsing a flow sequence: expected ',' or ']'
                    a: "x                         ~> 1:6: this is not YAML: while scanning a quoted scalar
                    a: b: c                       ~> 1:5: this is not YAML: mapping values are not allowed here
                    a: 1\\n b: 2                  ~> 2:3: this is not YAML: mapping values are not allowed here
                    ? [a, b]\\n: 1                ~> 1:3: a key is a single text
                    {{a: 1}: 2}                   ~> 1:2: a key is a single text
                    a: "\\0"                      ~> 1:4: the character U+0000
                    a: "\\ud800"                  ~> 1:4: the character U+D800
                    # nothing                     ~> 1:1: the file is empty
                    """)
    void yamlThatIsNotPlainIsRefusedAtItsPlace(String yaml, String refusal) {
        assertThat(refused(yaml.replace("\\n", "\n").replace("\\t", "\t").getBytes(StandardCharsets.UTF_8)))
                .startsWith(refusal.replace("\\t(TAB)'", "\\t(TAB)'"));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("deep lists", "[".repeat(100_000), "1:21: more than 20 levels"),
                Arguments.of("deep mappings", "{a: ".repeat(100_000), "1:81: more than 20 levels"),
                Arguments.of("deep blocks", "- ".repeat(100_000), "1:41: more than 20 levels"),
                Arguments.of("nested keys", "? ".repeat(50_000), "1:3: a key is a single text"),
                Arguments.of("a huge text", "a: \"" + "x ".repeat(10_001) + "\"", "1:4: a text of 20002 characters"),
                Arguments.of("a huge key", "\"" + "k ".repeat(10_001) + "\": 1", "1:1: "),
                Arguments.of("a control character", "a: b\u0007", "1:5: the control character U+0007"),
                Arguments.of("too many bytes", "a: b\n".repeat(400_001), "1:1: the file has 2000005 bytes"),
                Arguments.of(
                        "billion laughs", "a: &a [x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\n", "1:4: an anchor"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileFilesAreRefusedAtOnce(String name, String yaml, String refusal) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);

        assertThat(org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(10), () -> refused(bytes)))
                .startsWith(refusal);
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, 2:5", "UTF-16, 1:1", "UTF-16LE, 2:5"})
    void otherEncodingsAreRefused(String encoding, String place) {
        String text = encoding.equals("UTF-16LE") ? "" : "a: b\nb: x";
        byte[] bytes = encoding.equals("UTF-16LE")
                ? new byte[] {'a', '\n', 'b', ':', ' ', 'x', (byte) 0xC3, '\n'}
                : (text + "ü\n").getBytes(Charset.forName(encoding));

        assertThat(refused(bytes)).startsWith(place + ": these bytes are not UTF-8");
    }

    private static YamlDocument read(String yaml) throws YamlRefusedException {
        return YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(byte[] bytes) {
        YamlRefusedException refused = catchThrowableOfType(YamlRefusedException.class, () -> YamlReader.read(bytes));
        return refused.line() + ":" + refused.column() + ": " + refused.problem();
    }
}
