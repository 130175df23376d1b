package org.principled.answer;

import java.util.List;
import java.util.Optional;
import org.principled.canonical.Fraction;
import org.principled.wording.Label;
import org.principled.wording.Message;

/**
 * A part of a company that answers for itself.
 *
 * @param id which unit
 * @param unitClass class of units that the questionnaire may merge; empty where none
 * @param profiles profiles of this unit; those of the company where empty
 * @param share its share of revenue or users, from 0 to 1; empty where not stated
 */
public record Unit(Id id, String unitClass, List<String> profiles, Optional<Fraction> share) {

    /**
     * Names a unit within its company.
     *
     * @param kind a kind of unit that the questionnaire declares
     * @param name may be empty where the company has only one unit of the kind
     */
    public record Id(String kind, String name) implements Comparable<Id> {
        @Override
        public int compareTo(Id other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : name.compareTo(other.name);
        }

        /** {@code kind/name}, as units are named in files. */
        public String path() {
            return kind + "/" + name;
        }

        /** The unit by its key, as the command line names it. */
        @Override
        public String toString() {
            return name.isEmpty() ? kind : kind + " “" + name + "”";
        }

        /** The unit for messages: {@code line “Cloud”}. */
        public Message place() {
            Label label = KeyLabels.of("unit-kinds", kind);
            return name.isEmpty() ? Message.text(label) : Message.of("unit.named", label, name);
        }
    }

    public Unit {
        profiles = List.copyOf(profiles);
    }
}
