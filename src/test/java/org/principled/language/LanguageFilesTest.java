package org.principled.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.principled.catalogue.Catalogue;
import org.principled.catalogue.CatalogueEntry;

/** Every language says everything: no text is missing, unused, or left as it was. A further language is tested by its files alone. */
class LanguageFilesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    /** What keys of the workbook to be filled in begin with, which its own words leave out. */
    private static final String OFFLINE = "workbook.";

    /** The bundles that code asks by key; of the others each text is a method. */
    private static final Set<String> SAID_BY_KEY = Set.of("report", "check");

    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern TRANSLATED = Pattern.compile("(.+)_([a-z]{2,3}(?:-[A-Za-z0-9-]+)?)\\.properties");

    /** What stands in braces: an argument, or an expression of a template. */
    private static final Pattern ARGUMENT = Pattern.compile("\\{(#?/?[A-Za-z0-9_.]+)");

    /** Texts that are the same in two languages by right, such as names and words that one took from the other. */
    private static final Pattern SAME_BY_RIGHT = Pattern.compile("[^\\p{L}]*|[^\\p{L}]*\\{[^}]*}[^\\p{L}]*");

    static List<String> languages() {
        return bundles().values().stream()
                .flatMap(Set::stream)
                .distinct()
                .filter(language -> !language.equals("en"))
                .sorted()
                .toList();
    }

    /** The languages in which each bundle is translated. */
    private static Map<String, Set<String>> bundles() {
        Map<String, Set<String>> bundles = new TreeMap<>();
        for (Path file : files(MESSAGES, ".properties")) {
            String name = file.getFileName().toString();
            Matcher translated = TRANSLATED.matcher(name);
            if (translated.matches()) {
                bundles.computeIfAbsent(translated.group(1), none -> new TreeSet<>())
                        .add(translated.group(2));
            } else {
                bundles.computeIfAbsent(name.replace(".properties", ""), none -> new TreeSet<>());
            }
        }
        return bundles;
    }

    @Test
    void frenchIsThere() {
        assertThat(languages()).contains("fr");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyBundleSaysTheSameInEveryLanguage(String language) {
        bundles().keySet().forEach(bundle -> {
            Properties original = original(bundle);
            Path file = MESSAGES.resolve(bundle + "_" + language + ".properties");
            assertThat(file).exists();
            Properties translated = read(file);
            assertThat(translated.stringPropertyNames())
                    .as("the texts of %s", file)
                    .containsExactlyInAnyOrderElementsOf(original.stringPropertyNames());
            original.stringPropertyNames()
                    .forEach(key -> assertThat(arguments(translated.getProperty(key)))
                            .as("what %s in %s is told", key, file)
                            .containsAll(arguments(original.getProperty(key))));
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsLeftAsItWas(String language) {
        List<String> left = new ArrayList<>();
        bundles().keySet().forEach(bundle -> {
            Properties original = original(bundle);
            Properties translated = read(MESSAGES.resolve(bundle + "_" + language + ".properties"));
            original.stringPropertyNames().stream()
                    .filter(key -> original.getProperty(key).equals(translated.getProperty(key)))
                    .filter(key ->
                            !SAME_BY_RIGHT.matcher(original.getProperty(key)).matches())
                    .map(key -> bundle + "." + key)
                    .forEach(left::add);
        });
        assertThat(left)
                .as("texts that are the same in English and in %s", language)
                .allMatch(sameByRight(language)::contains);
    }

    /** The texts of which somebody has said that they are the same in this language: {@code same-as-english_fr.txt}. */
    private static Set<String> sameByRight(String language) {
        Path file = Path.of("src/test/resources/language/same-as-english_" + language + ".txt");
        return Files.exists(file) ? Set.copyOf(lines(file)) : Set.of();
    }

    @Test
    void noTextIsUnused() {
        String pages = all(SOURCES, ".html");
        String code = all(SOURCES, ".java");
        List<String> unused = new ArrayList<>();
        bundles()
                .keySet()
                .forEach(bundle -> original(bundle).stringPropertyNames().forEach(key -> {
                    boolean used = SAID_BY_KEY.contains(bundle)
                            ? isSaid(key, code)
                            : isOnPages(bundle, key, pages)
                                    || code.contains("." + key + "(")
                                    || code.contains("::" + key);
                    if (!used) {
                        unused.add(bundle + "." + key);
                    }
                }));
        assertThat(unused).isEmpty();
    }

    private static boolean isOnPages(String bundle, String key, String pages) {
        return Pattern.compile("\\b" + bundle + ":" + Pattern.quote(key) + "\\b")
                .matcher(pages)
                .find();
    }

    /** Some keys are put together: of those the beginning stands in the code. */
    private static boolean isSaid(String key, String code) {
        String asked = key.startsWith(OFFLINE) ? key.substring(OFFLINE.length()) : key;
        return code.contains('"' + asked + '"')
                || IntStream.range(1, asked.length())
                        .filter(i -> asked.charAt(i - 1) == '.')
                        .anyMatch(i -> code.contains('"' + asked.substring(0, i) + "\" +"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theQuestionnaireIsThereInFull(String language) {
        CatalogueEntry entry = Catalogue.bundled().editions().stream()
                .filter(each -> each.id().equals("principle-d"))
                .reduce((older, newer) -> newer)
                .orElseThrow();
        // That nothing is missing or surplus is checked by reading it.
        Map<String, String> original = entry.texts("en").values();
        Map<String, String> translated = entry.texts(language).values();

        Map<String, String> same = original.entrySet().stream()
                .filter(text -> text.getValue().equals(translated.get(text.getKey())))
                // Outside bodies keep their names, short labels may be the same word.
                .filter(text -> !text.getKey().startsWith("evidence-bodies."))
                .filter(text -> text.getValue().length() > 30)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(same).isEmpty();
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        Matcher argument = ARGUMENT.matcher(text);
        while (argument.find()) {
            if (!argument.group(1).startsWith("#") && !argument.group(1).startsWith("/")) {
                arguments.add(argument.group(1));
            }
        }
        return arguments;
    }

    private static Properties original(String bundle) {
        Path english = MESSAGES.resolve(bundle + "_en.properties");
        return read(Files.exists(english) ? english : MESSAGES.resolve(bundle + ".properties"));
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String all(Path folder, String ending) {
        return files(folder, ending).stream()
                .flatMap(file -> lines(file).stream())
                .collect(Collectors.joining("\n"));
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
