package org.principled.catalogue.format;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of one edition.
 *
 * @param folder what their folder is called in messages
 * @param contents the bytes of each file, by file name: {@code structure.yaml} and {@code texts.<language>.yaml}
 */
public record QuestionnaireFiles(String folder, Map<String, byte[]> contents) {

    /** The file that holds the structure. */
    public static final String STRUCTURE = "structure.yaml";

    private static final Pattern TEXTS = Pattern.compile("texts\\.([A-Za-z0-9-]+)\\.yaml");

    public QuestionnaireFiles {
        contents = Map.copyOf(contents);
    }

    /** The name of the file of texts in a language. */
    public static String textsIn(String language) {
        return "texts." + language + ".yaml";
    }

    /** The language of a file of texts by its name; empty for any other file. */
    public static Optional<String> languageOf(String fileName) {
        Matcher matcher = TEXTS.matcher(fileName);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The names of the files of texts by language, in alphabetical order. */
    Map<String, String> textsByLanguage() {
        Map<String, String> byLanguage = new TreeMap<>();
        contents.keySet().forEach(name -> languageOf(name).ifPresent(language -> byLanguage.put(language, name)));
        return byLanguage;
    }

    /** What a file is called in messages. */
    public String path(String fileName) {
        return folder.isEmpty() ? fileName : folder + "/" + fileName;
    }
}
