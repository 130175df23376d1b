package org.principled.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.principled.canonical.CanonicalJson;

/** Texts by name as one JSON object, in its canonical form: how a row keeps fields that only the questionnaire knows. */
public final class FlatJson {

    /** Made once: it keeps tables of names that are dear to build, and any number of threads may use it. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

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
        try (JsonParser parser = FACTORY.createParser(json)) {
            require(parser.nextToken() == JsonToken.START_OBJECT);
            Map<String, String> texts = new HashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                require(parser.nextToken() == JsonToken.VALUE_STRING);
                texts.put(name, parser.getText());
            }
            require(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
            return texts;
        } catch (IOException notJson) {
            throw new IllegalArgumentException("not a JSON object of texts", notJson);
        }
    }

    private static void require(boolean isSo) {
        if (!isSo) {
            throw new IllegalArgumentException("not a JSON object of texts");
        }
    }
}
