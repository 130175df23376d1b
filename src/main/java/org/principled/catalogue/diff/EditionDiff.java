package org.principled.catalogue.diff;

import java.util.ArrayList;
import java.util.List;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;

/**
 * What changed from one edition to another.
 *
 * @param before name of the one, such as {@code principle-d@2026.1}
 * @param after name of the other
 * @param groups the changes by kind, only kinds that have some
 */
public record EditionDiff(String before, String after, List<Group> groups) {

    /** Kinds of change, in the order in which they are told. */
    public enum Kind {
        ADDED("Added"),
        RETIRED("Retired"),
        REWEIGHTED("Re-weighted"),
        RESCOPED("Re-scoped"),
        COUNTED_DIFFERENTLY("Counted differently"),
        OTHER("Other rules"),
        REWORDED("Reworded");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The kind as a heading. */
        public String title() {
            return title;
        }
    }

    /**
     * Changes of one kind.
     *
     * @param sentences one for each change
     */
    public record Group(Kind kind, List<String> sentences) {
        public Group {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * An edition and its words.
     *
     * @param texts in the language in which the differences are to be shown, the same on both sides
     */
    public record Side(Questionnaire questionnaire, Texts texts) {}

    public EditionDiff {
        groups = List.copyOf(groups);
    }

    /**
     * Compares two editions. Things are the same if their codes are: a code that now stands for something else shows as reworded, with the
     * old and the new words.
     */
    public static EditionDiff between(Side before, Side after) {
        Changes changes = new Changes();
        new ContentDiff(before, after, changes).tell();
        new RulesDiff(before.questionnaire(), after.questionnaire(), changes).tell();
        new TablesDiff(before.questionnaire(), after.questionnaire(), changes).tell();
        new WordsDiff(before, after, changes).tell();
        boolean same = before.questionnaire()
                .edition()
                .sha256()
                .equals(after.questionnaire().edition().sha256());
        if (changes.isEmpty() && !same) {
            changes.add(
                    Kind.OTHER,
                    "Nothing changed but the name of the edition, the order of things or the way of writing them.");
        }
        List<Group> groups = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (!changes.of(kind).isEmpty()) {
                groups.add(new Group(kind, changes.of(kind)));
            }
        }
        return new EditionDiff(
                before.questionnaire().edition().name(),
                after.questionnaire().edition().name(),
                groups);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
