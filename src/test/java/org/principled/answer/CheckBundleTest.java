package org.principled.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence of the bundle can be said, and is told the same things in every language. */
class CheckBundleTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    /** An apostrophe is doubled, or keeps a brace from being one. */
    private static final Pattern QUOTED = Pattern.compile("''|'[{}]'");

    @TestFactory
    Stream<DynamicTest> everySentenceCanBeSaid() throws IOException {
        Properties english = read("en");
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("check_"))
                    .map(name -> name.substring("check_".length(), name.indexOf('.')))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(language -> english.stringPropertyNames().stream()
                            .sorted()
                            .map(key -> DynamicTest.dynamicTest(
                                    language + " " + key,
                                    () -> check(language, read(language).getProperty(key), english.getProperty(key)))));
        }
    }

    private static void check(String language, String text, String english) {
        assertThat(arguments(text)).isEqualTo(arguments(english));
        assertThat(QUOTED.matcher(text).replaceAll("")).doesNotContain("'");

        MessageFormat format = new MessageFormat(text, Locale.forLanguageTag(language));
        Format[] formats = format.getFormatsByArgumentIndex();
        for (int number : new int[] {0, 1, 7}) {
            Object[] given = Stream.of(formats)
                    .map(each -> each == null ? (Object) "x" : number)
                    .toArray();
            String said = format.format(given);
            assertThat(said).isNotBlank();
            assertThat(said.replace("{ … }", "")).doesNotContain("{", "}");
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String language) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve("check_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
