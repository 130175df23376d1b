package org.principled.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.principled.canonical.CanonicalJson;

/** Texts by name as one JSON object, in its canonical form: how a row keeps fields that only the questionnaire knows. */
public final class FlatJson {

    private FlatJson() {}

    /** The texts as canonical JSON. */
    public static String write(Map<String, String> texts) {
        return CanonicalJson.text(texts);
    }

    /**
     * The texts of a JSON object.
     *
     * @throws IllegalArgumentException if it is no JSON object, or one of its fields no text
     */
    public static Map<String, String> read(String json) {
        Problems problems = new Problems();
        Map<String, String> texts = new LinkedHashMap<>();
        Json.read(new AnswerFiles.Source("json", json.getBytes(StandardCharsets.UTF_8)), problems)
                .map(value -> JsonFields.of(value, "this", problems))
                .ifPresent(fields -> texts.putAll(fields.allTexts()));
        if (problems.any()) {
            throw new IllegalArgumentException("not an object of texts: " + problems.refused());
        }
        return texts;
    }
}
