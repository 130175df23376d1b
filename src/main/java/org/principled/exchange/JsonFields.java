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
import org.principled.questionnaire.NearMatch;

/** The fields of a JSON object, taken out one by one; what is of the wrong type is reported, and at the end what nobody took. */
final class JsonFields {

    private final Json.Fields fields;
    private final Problems problems;
    private final Set<String> known = new HashSet<>();

    JsonFields(Json.Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** The fields of a value; none, and a problem reported, where it is not an object. */
    static JsonFields of(Json value, String what, Problems problems) {
        if (value instanceof Json.Fields fields) {
            return new JsonFields(fields, problems);
        }
        problems.refuse(value.place(), what + " has to be an object { … }");
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
                problems.refuse(place(), "the field `" + name + "` is missing");
            }
        }
    }

    /** A text that has to be there. */
    String required(String name) {
        require(name);
        return text(name);
    }

    /** A text of a certain form; "" where there is none or it is not of this form. */
    String text(String name, Pattern form, String wanted) {
        String text = text(name);
        Json value = fields.values().get(name);
        if (value instanceof Json.Text && !form.matcher(text).matches()) {
            problems.refuse(value.place(), "`" + name + "` has to be " + wanted);
            return "";
        }
        return text;
    }

    private String textOf(Json value, String name) {
        if (value instanceof Json.Text text) {
            return text.text();
        }
        problems.refuse(value.place(), "`" + name + "` has to be a text in quotation marks");
        return "";
    }

    /** Whether a field is true; false where there is none. */
    boolean isTrue(String name) {
        Json value = take(name);
        boolean isTrue = value instanceof Json.Bare bare && bare.spelling().equals("true");
        if (value != null && !isTrue) {
            problems.refuse(value.place(), "`" + name + "` can only be true; leave it out otherwise");
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
        items(name).forEach(item -> objects.add(of(item, "each of `" + name + "`", problems)));
        return objects;
    }

    private List<Json> items(String name) {
        Json value = take(name);
        if (value instanceof Json.Items items) {
            return items.values();
        }
        if (value != null) {
            problems.refuse(value.place(), "`" + name + "` has to be a list [ … ]");
        }
        return List.of();
    }

    Optional<JsonFields> object(String name) {
        return Optional.ofNullable(take(name)).map(value -> of(value, "`" + name + "`", problems));
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
                problems.refuse(value.place(), "unknown field `" + name + "`" + NearMatch.ending(name, known));
            }
        });
    }
}
