package org.principled.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.principled.catalogue.format.Defect;
import org.principled.catalogue.format.ReadResult;
import org.principled.catalogue.yaml.YamlReader;
import org.principled.catalogue.yaml.YamlRefusedException;

/**
 * One small mistake after the other in the example, and what is said about it. The files in {@code mutations} list them: {@code <} what
 * stands in the example, {@code >} what a clumsy author makes of it, {@code !} every defect that is reported, with line and column, and
 * {@code #} whether the JSON Schema refuses it too.
 */
class MutationTest {

    private static final SchemaCheck SCHEMAS = new SchemaCheck();

    record Mutation(String file, String before, String after, List<String> defects, boolean refusedBySchema) {
        @Override
        public String toString() {
            return file + ": " + before + " > " + after;
        }
    }

    static Stream<Mutation> mutations() {
        return Stream.of("structure", "texts.en", "texts.fr").flatMap(MutationTest::mutationsOf);
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void everyMistakeIsReportedWhereItIs(Mutation mutation) {
        ReadResult result = mutated(mutation).read();

        assertThat(result).isInstanceOf(ReadResult.Rejected.class);
        assertThat(((ReadResult.Rejected) result).defects())
                .filteredOn(defect -> defect.file().equals(mutation.file()))
                .extracting(defect -> defect.line() + ":" + defect.column() + ": " + defect.message())
                .containsExactlyElementsOf(mutation.defects());
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void theSchemaRefusesWhatASchemaCanSee(Mutation mutation) throws YamlRefusedException {
        assertThat(schemaFindings(mutated(mutation), mutation.file(), List.of()).isEmpty())
                .isEqualTo(!mutation.refusedBySchema());
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void theSchemaDoesNotRepeatTheLoader(Mutation mutation) throws YamlRefusedException {
        Example example = mutated(mutation);
        List<Defect> known = ((ReadResult.Rejected) example.read()).defects();

        assertThat(schemaFindings(example, mutation.file(), known)).isEmpty();
    }

    @Test
    void theExampleItselfHasNoDefect() throws YamlRefusedException {
        Example example = Example.asItIs();

        assertThat(example.read()).isInstanceOf(ReadResult.Read.class);
        for (String file : example.files().keySet()) {
            assertThat(schemaFindings(example, file, List.of())).isEmpty();
        }
    }

    private static Example mutated(Mutation mutation) {
        return Example.asItIs().with(mutation.file(), unescaped(mutation.before()), unescaped(mutation.after()));
    }

    private static List<Defect> schemaFindings(Example example, String file, List<Defect> known)
            throws YamlRefusedException {
        var root = YamlReader.read(example.bytes(file)).root();
        return file.equals("structure.yaml") ? SCHEMAS.structure(file, root, known) : SCHEMAS.texts(file, root, known);
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }

    private static Stream<Mutation> mutationsOf(String name) {
        try {
            Path list = Path.of("src/test/resources/mutations", name + ".txt");
            return Stream.of(Files.readString(list).strip().split("\n\n"))
                    .map(block -> mutation(name + ".yaml", block.split("\n")));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Mutation mutation(String file, String[] lines) {
        List<String> defects = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("! ")) {
                defects.add(line.substring(2));
            }
        }
        return new Mutation(
                file,
                lines[0].substring(2),
                lines[1].length() > 2 ? lines[1].substring(2) : "",
                defects,
                lines[lines.length - 1].equals("# refused by the schema too"));
    }
}
