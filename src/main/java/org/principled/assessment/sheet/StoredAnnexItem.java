package org.principled.assessment.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.principled.answer.Annex;
import org.principled.exchange.FlatJson;

/** An annex item of an imported sheet, or the hash of one that was held back, in the database. */
@Entity
@Table(name = "annex_item")
class StoredAnnexItem {

    /** Before the names of the fields of its content, to keep them apart from its own. */
    private static final String CONTENT = "content.";

    @Id
    private UUID id;

    @Column(name = "assessment_id")
    @SuppressWarnings("UnusedVariable") // items are found by it
    private UUID assessmentId;

    private String hash;
    private String item;

    @SuppressWarnings("NullAway.Init")
    protected StoredAnnexItem() {}

    private StoredAnnexItem(UUID assessmentId, String hash, String item) {
        this.id = UUID.randomUUID();
        this.assessmentId = assessmentId;
        this.hash = hash;
        this.item = item;
    }

    static StoredAnnexItem of(UUID assessment, Annex.Item item) {
        return new StoredAnnexItem(assessment, item.hash(), text(item));
    }

    static StoredAnnexItem heldBack(UUID assessment, String hash) {
        return new StoredAnnexItem(assessment, hash, "");
    }

    /** The item as one column keeps it. */
    static String text(Annex.Item item) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("salt", item.salt());
        fields.put("audience", item.audience().key());
        fields.put("kind", item.kind());
        fields.put("element", item.element());
        fields.put("unit", item.unit());
        item.content().forEach((name, text) -> fields.put(CONTENT + name, text));
        return FlatJson.write(fields);
    }

    String hash() {
        return hash;
    }

    /** The item; empty where only its hash is here. */
    Optional<Annex.Item> item() {
        if (item.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> fields = FlatJson.read(item);
        Map<String, String> content = new HashMap<>();
        fields.forEach((name, text) -> {
            if (name.startsWith(CONTENT)) {
                content.put(name.substring(CONTENT.length()), text);
            }
        });
        return Optional.of(new Annex.Item(
                fields.getOrDefault("salt", ""),
                Annex.Audience.valueOf(fields.getOrDefault("audience", "sealed").toUpperCase(Locale.ROOT)),
                fields.getOrDefault("kind", ""),
                fields.getOrDefault("element", ""),
                fields.getOrDefault("unit", ""),
                content));
    }
}
