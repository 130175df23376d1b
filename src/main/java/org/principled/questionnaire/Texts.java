package org.principled.questionnaire;

import java.util.List;
import java.util.Map;

/**
 * The words of a questionnaire in one language. Every text has a path such as {@code elements.GOV-1.1.question}; the structure decides
 * which paths there are, so a missing or surplus text is a defect of the file.
 *
 * @param language BCP 47 tag
 * @param values every text by its path
 * @param lists every list of texts (examples of evidence) by its path
 */
public record Texts(String language, Map<String, String> values, Map<String, List<String>> lists) {

    public Texts {
        values = Map.copyOf(values);
        lists = Map.copyOf(lists);
    }

    /** Those of some texts that are in a language; where none are, the first. */
    public static Texts in(String language, List<Texts> texts) {
        return texts.stream()
                .filter(each -> each.language().equals(language))
                .findFirst()
                .orElseGet(() -> texts.get(0));
    }

    /**
     * The text at a path.
     *
     * @throws IllegalArgumentException if the questionnaire has no such text
     */
    public String at(String path) {
        String text = values.get(path);
        if (text == null) {
            throw new IllegalArgumentException("no text at " + path + " in " + language);
        }
        return text;
    }

    /** The list of texts at a path; empty where there is none. */
    public List<String> listAt(String path) {
        return lists.getOrDefault(path, List.of());
    }

    public String title() {
        return at("title");
    }

    /** The title of an area. */
    public String area(String code) {
        return at("areas." + code + ".title");
    }

    /** The title of an indicator. */
    public String indicator(String code) {
        return at("indicators." + code + ".title");
    }

    /** The short name of an element. */
    public String element(String code) {
        return at("elements." + code + ".label");
    }
}
