package org.principled.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.principled.answer.UnknownWord;
import org.principled.wording.Message;

/** The fields of a JSON object, taken out one by one; what is of the wrong type is reported, and at the end what nobody took. */
final class JsonFields {

    private final Json.Fields fields;
    private final Problems problems;
    private final Set<String> known = new HashSet<>();

    JsonFields(Json.Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /**
     * The fields of a value; none, and a problem reported, where it is not an object.
     *
     * @param otherwise what to report
     */
    static JsonFields of(Json value, Message otherwise, Problems problems) {
        if (value instanceof Json.Fields fields) {
            return new JsonFields(fields, problems);
        }
        problems.refuse(value.place(), otherwise);
        return new JsonFields(new Json.Fields(value.place(), Map.of()), problems);
    }

    Place place() {
        return fields.place();
    }

    private @Nullable Json take(String name) {
        known.add(name);
        return fields.values().get(name);
    }

    boolean has(String name) {
        return fields.values().containsKey(name);
    }

    /** A text; "" where there is none. */
    String text(String name) {
        Json value = take(name);
        return value == null ? "" : textOf(value, name);
    }

    /** Reports each of these fields that is missing. */
    void require(String... names) {
        for (String name : names) {
            if (!has(name)) {
                problems.refuse(place(), Message.of("json.missing", name));
            }
        }
    }

    /** A text that has to be there. */
    String required(String name) {
        require(name);
        return text(name);
    }

    /**
     * A text of a certain form; "" where there is none or it is not of this form.
     *
     * @param wanted key of the message about a text that is not
     */
    String text(String name, Pattern form, String wanted) {
        String text = text(name);
        Json value = fields.values().get(name);
        if (value instanceof Json.Text && !form.matcher(text).matches()) {
            problems.refuse(value.place(), Message.of(wanted, name));
            return "";
        }
        return text;
    }

    private String textOf(Json value, String name) {
        if (value instanceof Json.Text text) {
            return text.text();
        }
        problems.refuse(value.place(), Message.of("json.no-text", name));
        return "";
    }

    /** Whether a field is true; false where there is none. */
    boolean isTrue(String name) {
        Json value = take(name);
        boolean isTrue = value instanceof Json.Bare bare && bare.spelling().equals("true");
        if (value != null && !isTrue) {
            problems.refuse(value.place(), Message.of("json.only-true", name));
        }
        return isTrue;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        items(name).forEach(item -> texts.add(textOf(item, name)));
        return texts;
    }

    List<JsonFields> objects(String name) {
        List<JsonFields> objects = new ArrayList<>();
        items(name).forEach(item -> objects.add(of(item, Message.of("json.no-objects", name), problems)));
        return objects;
    }

    private List<Json> items(String name) {
        Json value = take(name);
        if (value instanceof Json.Items items) {
            return items.values();
        }
        if (value != null) {
            problems.refuse(value.place(), Message.of("json.no-list", name));
        }
        return List.of();
    }

    Optional<JsonFields> object(String name) {
        return Optional.ofNullable(take(name)).map(value -> of(value, Message.of("json.no-object", name), problems));
    }

    /** An object whose fields are all texts and may have any name. */
    Map<String, String> textsByName(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        object(name)
                .ifPresent(object ->
                        object.fields.values().forEach((key, value) -> texts.put(key, object.textOf(value, key))));
        return texts;
    }

    /** Reports the fields that were never asked for. */
    void close() {
        fields.values().forEach((name, value) -> {
            if (!known.contains(name)) {
                problems.refuse(value.place(), UnknownWord.of("unknown.field", name, known));
            }
        });
    }
}
