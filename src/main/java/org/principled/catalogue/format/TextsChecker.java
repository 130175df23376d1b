package org.principled.catalogue.format;

import java.util.Optional;
import org.principled.catalogue.yaml.YamlMapping;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlSequence;

/**
 * Compares a file of texts with what the questionnaire needs: the original with the structure, a translation also with the original, of
 * which it has exactly the same texts.
 */
final class TextsChecker {

    private final Reading reading;
    private final boolean translation;

    TextsChecker(Defects defects, boolean translation) {
        this.reading = new Reading(defects);
        this.translation = translation;
    }

    /** Notes every text that is missing, surplus or empty. */
    void check(TextsShape shape, YamlNode node, Optional<YamlNode> original, String path) {
        if (shape instanceof TextsShape.Group group) {
            checkGroup(group, node, original, path);
        } else if (shape instanceof TextsShape.Items) {
            checkItems(node, original, path);
        } else {
            reading.text(path, node);
        }
    }

    private void checkItems(YamlNode node, Optional<YamlNode> original, String path) {
        reading.texts(path, node);
        int items = size(node);
        int expected = size(original.orElse(node));
        if (items > 0 && expected > 0 && items != expected) {
            String count = items == 1 ? "1 item" : items + " items";
            reading.defects().add(node, "", Defects.quote(path) + " has " + count, expected + ", as in the original");
        }
    }

    private static int size(YamlNode node) {
        return node instanceof YamlSequence list ? list.items().size() : 0;
    }

    private void checkGroup(TextsShape.Group group, YamlNode node, Optional<YamlNode> original, String path) {
        if (!(node instanceof YamlMapping mapping)) {
            String name = path.isEmpty() ? "the file" : "`" + path + "`";
            reading.defects()
                    .add(
                            node,
                            "",
                            name + " is " + Reading.form(node),
                            "a mapping, with one entry for each " + group.what());
            return;
        }
        for (YamlMapping.Entry entry : mapping.entries().values()) {
            if (!group.members().containsKey(entry.key().text())) {
                refuseSurplus(group, entry, path);
            }
        }
        group.members().forEach((key, member) -> checkMember(member, mapping, key, original, path));
    }

    private void refuseSurplus(TextsShape.Group group, YamlMapping.Entry entry, String path) {
        String what = path.isEmpty() ? "key" : group.what();
        reading.defects()
                .addUnknown(
                        entry.key(),
                        what,
                        "",
                        (what.equals("key")
                                ? "one of " + Defects.quoteAll(group.members().keySet())
                                : "texts for what the structure has and for nothing else"),
                        group.members().keySet());
    }

    private void checkMember(
            TextsShape member, YamlMapping mapping, String key, Optional<YamlNode> original, String parent) {
        String path = parent.isEmpty() ? key : parent + "." + key;
        Optional<YamlNode> own = mapping.at(key);
        Optional<YamlNode> model =
                original.filter(YamlMapping.class::isInstance).flatMap(node -> ((YamlMapping) node).at(key));
        boolean needed = !member.optional() || model.isPresent();
        if (own.isPresent() && translation && !needed) {
            YamlMapping.Entry entry = mapping.entries().get(key);
            reading.defects()
                    .add(
                            entry == null ? mapping : entry.key(),
                            key,
                            "the text `" + path + "` is surplus",
                            "exactly the texts that the original has");
        } else if (own.isPresent()) {
            check(member, own.get(), model, path);
        } else if (needed) {
            reading.defects()
                    .add(
                            mapping,
                            "",
                            "the text `" + path + "` is missing",
                            member.optional()
                                    ? "every text that the original has"
                                    : "a text for everything that the structure has");
        }
    }
}
