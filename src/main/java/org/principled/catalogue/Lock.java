package org.principled.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.principled.canonical.CanonicalJson;
import org.principled.catalogue.yaml.JsonReader;
import org.principled.catalogue.yaml.YamlMapping;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlRefusedException;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.catalogue.yaml.YamlSequence;

/**
 * The list of bundled editions and their hashes, {@code questionnaires/editions.json}. It makes editions immutable: what was released can
 * only be read again if it is the same, and the list is what the jar says it holds, as a folder in a jar cannot be listed.
 *
 * @param editions in the order of the file
 */
record Lock(List<Entry> editions) {

    static final String FILE = "editions.json";

    /**
     * One edition.
     *
     * @param sha256 hash of the canonical form of structure and original texts, by which the edition is known
     * @param released whether the edition is out, so that its hash never changes again
     * @param files hash of the canonical form of each file, by file name
     */
    record Entry(String id, String edition, String sha256, boolean released, Map<String, String> files) {
        Entry {
            files = Map.copyOf(files);
        }

        String name() {
            return id + "@" + edition;
        }
    }

    Lock {
        editions = List.copyOf(editions);
    }

    /** The entry of an edition. */
    Optional<Entry> of(String id, String edition) {
        return editions.stream()
                .filter(entry -> entry.id().equals(id) && entry.edition().equals(edition))
                .findFirst();
    }

    /**
     * Reads the list.
     *
     * @throws CatalogueException if it cannot be read
     */
    static Lock parse(byte[] bytes) {
        try {
            YamlNode root = JsonReader.read(bytes);
            List<Entry> entries = new ArrayList<>();
            for (YamlNode node : ((YamlSequence) at(root, "editions")).items()) {
                Map<String, String> files = new LinkedHashMap<>();
                ((YamlMapping) at(node, "files"))
                        .entries()
                        .forEach((name, entry) -> files.put(name, ((YamlScalar) entry.value()).text()));
                entries.add(new Entry(
                        text(node, "id"),
                        text(node, "edition"),
                        text(node, "sha256"),
                        text(node, "released").equals("true"),
                        files));
            }
            return new Lock(entries);
        } catch (YamlRefusedException | ClassCastException broken) {
            throw new CatalogueException("the list of editions (" + FILE + ") is broken: renew it");
        }
    }

    private static YamlNode at(YamlNode node, String key) {
        return ((YamlMapping) node)
                .at(key)
                .orElseThrow(() -> new CatalogueException("the list of editions (" + FILE + ") lacks `" + key
                        + "` on line " + node.line() + ": renew it"));
    }

    private static String text(YamlNode node, String key) {
        return ((YamlScalar) at(node, key)).text();
    }

    /** The list as it is written to its file. */
    String written() {
        List<Object> list = new ArrayList<>();
        for (Entry entry : editions) {
            Map<String, Object> map = new TreeMap<>();
            map.put("id", entry.id());
            map.put("edition", entry.edition());
            map.put("sha256", entry.sha256());
            map.put("released", entry.released());
            map.put("files", entry.files());
            list.add(map);
        }
        return CanonicalJson.indented(Map.of("editions", list));
    }
}
