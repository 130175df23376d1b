package org.principled.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.principled.catalogue.format.Defect;
import org.principled.catalogue.yaml.YamlMapping;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.catalogue.yaml.YamlSequence;

/** Checks files against the published JSON Schemas (draft 2020-12), and says where in the file a finding is. */
final class SchemaCheck {

    private static final String FOLDER = "questionnaires/schema/";

    private final Schema structure;
    private final Schema texts;

    SchemaCheck() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        this.structure = load(registry, "questionnaire.schema.json");
        this.texts = load(registry, "texts.schema.json");
    }

    private static Schema load(SchemaRegistry registry, String name) {
        String schema = new String(BundledFiles.resource(FOLDER + name), StandardCharsets.UTF_8);
        return registry.getSchema(schema, InputFormat.JSON);
    }

    /** What the schema of structure files has against a file, and the loader has not said already. */
    List<Defect> structure(String file, YamlNode root, List<Defect> known) {
        return check(structure, file, root, known);
    }

    /** What the schema of texts has against a file, and the loader has not said already. */
    List<Defect> texts(String file, YamlNode root, List<Defect> known) {
        return check(texts, file, root, known);
    }

    private static List<Defect> check(Schema schema, String file, YamlNode root, List<Defect> known) {
        Set<Position> said = new HashSet<>();
        known.forEach(defect -> said.add(new Position(defect.line(), defect.column())));
        List<Defect> defects = new ArrayList<>();
        for (Error error : schema.validate(json(root))) {
            Place place = Place.of(root, error);
            if (place.positions().stream().noneMatch(said::contains)) {
                YamlNode node = place.node();
                String value = node instanceof YamlScalar scalar ? scalar.text() : "";
                String problem = "this does not fit the schema: " + error.getMessage();
                defects.add(new Defect(file, node.line(), node.column(), value, problem, "", Optional.empty()));
            }
        }
        return defects;
    }

    private record Position(int line, int column) {
        static Position of(YamlNode node) {
            return new Position(node.line(), node.column());
        }
    }

    /**
     * What an error is about.
     *
     * @param node the value; of a key that should not be there, the key
     * @param positions where the loader might speak of the same: the node, its key, what it is a part of, the items of a list
     */
    private record Place(YamlNode node, Set<Position> positions) {

        static Place of(YamlNode root, Error error) {
            Set<Position> positions = new HashSet<>();
            YamlNode node = root;
            NodePath path = error.getInstanceLocation();
            for (int i = 0; i < path.getNameCount(); i++) {
                positions.clear();
                positions.add(Position.of(node));
                Object step = path.getElement(i);
                key(node, step.toString()).ifPresent(key -> positions.add(Position.of(key)));
                node = child(node, step);
            }
            positions.add(Position.of(node));
            if (node instanceof YamlSequence list) {
                list.items().forEach(item -> positions.add(Position.of(item)));
            }
            YamlNode subject = key(node, String.valueOf(error.getProperty())).orElse(node);
            positions.add(Position.of(subject));
            return new Place(subject, positions);
        }

        private static Optional<YamlNode> key(YamlNode node, String name) {
            YamlMapping.Entry entry =
                    node instanceof YamlMapping mapping ? mapping.entries().get(name) : null;
            return entry == null ? Optional.empty() : Optional.of(entry.key());
        }

        private static YamlNode child(YamlNode node, Object step) {
            if (node instanceof YamlSequence list && step instanceof Integer index) {
                return list.items().get(index);
            }
            return node instanceof YamlMapping mapping
                    ? mapping.at(step.toString()).orElse(node)
                    : node;
        }
    }

    private static JsonNode json(YamlNode node) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (node instanceof YamlMapping mapping) {
            ObjectNode object = nodes.objectNode();
            mapping.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
            return object;
        }
        if (node instanceof YamlSequence list) {
            ArrayNode array = nodes.arrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        return nodes.textNode(((YamlScalar) node).text());
    }
}
