package org.principled.exchange.workbook;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.principled.archive.ArchiveException;
import org.principled.archive.Relationships;
import org.principled.archive.Tag;

/** What one part of a workbook refers to. */
final class Relations implements XmlPart.Listener {

    /** One reference: its kind, such as {@code worksheet}, and the name of the part it leads to. */
    private record Relation(String kind, String target) {}

    private final String folder;
    private final Relationships check = new Relationships();
    private final Map<String, Relation> byId = new LinkedHashMap<>();

    /** The references in the part of this name, such as {@code xl/_rels/workbook.xml.rels}. */
    Relations(String part) {
        int at = part.lastIndexOf("_rels/");
        this.folder = part.substring(0, Math.max(at, 0));
    }

    @Override
    public void start(String path, Tag tag) throws IOException {
        if (!path.equals("Relationships/Relationship")) {
            return;
        }
        check.add(tag);
        Map<String, String> attributes = tag.attributes();
        String type = attributes.getOrDefault("Type", "").strip();
        String kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (!AllowedParts.relates(kind)) {
            throw new WorkbookRefusedException(Refusals.notAllowed(kind));
        }
        Relation relation = new Relation(kind, resolved(attributes.getOrDefault("Target", ""), tag.where()));
        if (!kind.equals("hyperlink") && byId.putIfAbsent(attributes.getOrDefault("Id", ""), relation) != null) {
            throw ArchiveException.damaged(tag.where());
        }
    }

    /** The target as a name of a part; it is relative to the part that refers to it unless it begins with a slash. */
    private String resolved(String target, String where) throws IOException {
        Deque<String> steps = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target.substring(1) : folder + target;
        for (String step : whole.split("/", -1)) {
            if (!step.equals("..")) {
                steps.addLast(step);
            } else if (steps.pollLast() == null) {
                throw ArchiveException.damaged(where);
            }
        }
        return String.join("/", steps);
    }

    /** The part with this id, of this kind; empty where there is none. */
    Optional<String> byId(String id, String kind) {
        return Optional.ofNullable(byId.get(id))
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::target);
    }

    /** The one part of this kind; empty where there is none. Refused where there are several: readers would differ in which counts. */
    Optional<String> only(String kind, String where) throws IOException {
        List<String> targets = byId.values().stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::target)
                .toList();
        if (targets.size() > 1) {
            throw ArchiveException.damaged(where);
        }
        return targets.stream().findFirst();
    }
}
