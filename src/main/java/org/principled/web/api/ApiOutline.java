package org.principled.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The OpenAPI document in the order in which a person reads it. */
final class ApiOutline {

    private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

    private ApiOutline() {}

    /**
     * What belongs together.
     *
     * @param anchor names it within the page
     */
    record Group(String anchor, String title, List<Call> calls) {}

    /**
     * Something that can be called.
     *
     * @param parameters in the path, the query or a header
     * @param body the fields of what is sent
     * @param answers status and what it means
     */
    record Call(
            String method,
            String path,
            String summary,
            List<Parameter> parameters,
            List<Parameter> body,
            List<Parameter> answers) {}

    /**
     * A name and what is known about it.
     *
     * @param about type, place or meaning
     */
    record Parameter(String name, String about) {}

    static List<Group> of(JsonNode document) {
        Map<String, List<Call>> groups = new TreeMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> METHODS.stream()
                        .filter(method -> path.getValue().has(method))
                        .forEach(method -> {
                            JsonNode operation = path.getValue().get(method);
                            groups.computeIfAbsent(group(operation), none -> new ArrayList<>())
                                    .add(call(document, path.getKey(), method, operation));
                        }));
        return groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey().replaceAll("[^A-Za-z0-9]+", "-"), group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    private static String group(JsonNode operation) {
        return operation.path("tags").path(0).asText("…");
    }

    private static Call call(JsonNode document, String path, String method, JsonNode operation) {
        return new Call(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("summary").asText(""),
                elements(operation.path("parameters"))
                        .map(each -> new Parameter(
                                each.path("name").asText(),
                                each.path("in").asText() + ", " + type(document, each.path("schema"))))
                        .toList(),
                fields(document, operation.path("requestBody").path("content")),
                operation.path("responses").properties().stream()
                        .map(each -> new Parameter(
                                each.getKey(),
                                each.getValue().path("description").asText("")))
                        .toList());
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        return elements.stream();
    }

    private static List<Parameter> fields(JsonNode document, JsonNode content) {
        return content.properties().stream()
                .flatMap(media ->
                        resolved(document, media.getValue().path("schema")).path("properties").properties().stream())
                .map(field -> new Parameter(field.getKey(), type(document, field.getValue())))
                .distinct()
                .toList();
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        String reference = schema.path("$ref").asText("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private static String type(JsonNode document, JsonNode schema) {
        JsonNode resolved = resolved(document, schema);
        String type = resolved.path("type").isArray()
                ? resolved.path("type").path(0).asText()
                : resolved.path("type").asText("object");
        String format = resolved.path("format").asText("");
        return format.isEmpty() ? type : type + " (" + format + ")";
    }
}
