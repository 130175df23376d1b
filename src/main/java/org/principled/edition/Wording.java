package org.principled.edition;

import java.util.List;
import org.principled.questionnaire.Texts;

/**
 * The texts of an edition as a page needs them. A text that a questionnaire may leave out comes as an empty string, a missing label as
 * the code it would stand for: a page with a bare code is of more use than no page.
 *
 * @param texts the texts in the language being read
 */
record Wording(Texts texts) {

    /** The text at a path, or nothing. */
    String optional(String path) {
        return texts.values().getOrDefault(path, "");
    }

    /** The text at a path, or the code. */
    String label(String path, String code) {
        return texts.values().getOrDefault(path, code);
    }

    List<String> list(String path) {
        return texts.listAt(path);
    }

    String area(String code) {
        return label("areas." + code + ".title", code);
    }

    String indicator(String code) {
        return label("indicators." + code + ".title", code);
    }

    String element(String code) {
        return label("elements." + code + ".label", code);
    }

    String answer(String scale, String answer) {
        return label("answers." + scale + "." + answer, answer);
    }

    String profile(String key) {
        return label("profiles." + key + ".label", key);
    }

    String grade(String key) {
        return label("grades." + key + ".label", key);
    }

    String scopingQuestion(String code) {
        return label("scoping." + code + ".question", code);
    }

    String scopingAnswer(String answer) {
        return label("scoping-answers." + answer, answer);
    }

    /** Label and explanation of a code that has both, such as a profile or a grade. */
    Term term(String group, String code) {
        String path = group + "." + code;
        return new Term(code, label(path + ".label", code), optional(path + ".help"));
    }
}
