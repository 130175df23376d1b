package org.principled.catalogue.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.principled.catalogue.diff.EditionDiff.Kind;
import org.principled.questionnaire.Texts;

/** Compares the words of what is in both editions. */
final class WordsDiff {

    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("areas", "area"),
            Map.entry("indicators", "indicator"),
            Map.entry("elements", "element"),
            Map.entry("answers", "answer"),
            Map.entry("not-applicable", "code for N/A"),
            Map.entry("grades", "grade"),
            Map.entry("types", "type"),
            Map.entry("evidence-kinds", "evidence"),
            Map.entry("evidence-bodies", "body"),
            Map.entry("modes", "mode"),
            Map.entry("profiles", "profile"),
            Map.entry("scoping", "scoping question"),
            Map.entry("scoping-answers", "answer"),
            Map.entry("unit-kinds", "unit"),
            Map.entry("unit-classes", "class of units"),
            Map.entry("weight-reasons", "reason"),
            Map.entry("flag-states", "state"),
            Map.entry("flags", "red flag"),
            Map.entry("bands", "band"),
            Map.entry("tables", "table"));

    private final Texts before;
    private final Texts after;
    private final Changes changes;
    private final Set<String> inBoth;
    private final Set<String> inOneOnly = new HashSet<>();

    WordsDiff(EditionDiff.Side before, EditionDiff.Side after, Changes changes) {
        this.before = before.texts();
        this.after = after.texts();
        this.changes = changes;
        this.inBoth = Named.paths(before.questionnaire());
        Set<String> current = Named.paths(after.questionnaire());
        inOneOnly.addAll(inBoth);
        inOneOnly.addAll(current);
        inBoth.retainAll(current);
        inOneOnly.removeAll(inBoth);
    }

    void tell() {
        Set<String> paths = new TreeSet<>(before.values().keySet());
        paths.addAll(after.values().keySet());
        for (String path : paths) {
            compare(path, before.values().getOrDefault(path, ""), after.values().getOrDefault(path, ""));
        }
        Set<String> lists = new TreeSet<>(before.lists().keySet());
        lists.addAll(after.lists().keySet());
        for (String path : lists) {
            compare(path, joined(before.listAt(path)), joined(after.listAt(path)));
        }
    }

    private static String joined(List<String> items) {
        return String.join("; ", items);
    }

    private void compare(String path, String old, String current) {
        if (old.equals(current) || !longestIn(inOneOnly, path).isEmpty()) {
            return;
        }
        String text = subject(path);
        if (old.isEmpty()) {
            changes.add(Kind.REWORDED, text + " is new: “" + current + "”.");
        } else if (current.isEmpty()) {
            changes.add(Kind.REWORDED, text + " is gone; it was “" + old + "”.");
        } else {
            changes.add(Kind.REWORDED, text + " was “" + old + "” and is now “" + current + "”.");
        }
    }

    /** A text in words: {@code The question of element EXP-3.1}. */
    private String subject(String path) {
        String thing = longestIn(inBoth, path);
        if (thing.isEmpty()) {
            return "The " + path + " of the questionnaire";
        }
        String section = thing.substring(0, thing.indexOf('.'));
        String name = SECTIONS.getOrDefault(section, section) + " " + thing.substring(section.length() + 1);
        return thing.equals(path)
                ? "The word for " + name
                : "The " + path.substring(thing.length() + 1).replace('.', ' ') + " of " + name;
    }

    /** The longest of some paths that leads to a path; empty where none does. */
    private static String longestIn(Set<String> things, String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
            if (things.contains(path.substring(0, end))) {
                return path.substring(0, end);
            }
        }
        return "";
    }
}
