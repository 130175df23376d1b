package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.principled.catalogue.yaml.YamlDocument;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlRefusedException;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.questionnaire.NearMatch;

/** Collects what is wrong with one file. */
final class Defects {

    /** More than a person reads. A file that is not a questionnaire at all would otherwise be reported line by line. */
    static final int MOST = 1_000;

    private static final int LONGEST_QUOTE = 60;

    private final String file;
    private final List<Defect> found = new ArrayList<>();
    private boolean namesInDoubt;

    Defects(String file) {
        this.file = file;
    }

    /** The one defect of a file that could not be read at all. */
    static List<Defect> refused(String file, YamlRefusedException why) {
        return List.of(new Defect(file, why.line(), why.column(), "", why.problem(), "", Optional.empty()));
    }

    /** Adds a defect; {@code value} stands in {@code problem} as {@link #quote(String)} gives it. */
    void add(YamlNode at, String value, String problem, String expected) {
        add(at, value, problem, expected, Optional.empty());
    }

    /** Adds a defect of a text. */
    void add(YamlScalar at, String problem, String expected) {
        add(at, at.text(), problem, expected);
    }

    /**
     * Adds that a text is none of the known ones.
     *
     * @param what what it should be, such as {@code answer}
     * @param where what narrows that down, such as {@code  to `EXP-3.1`}; may be empty
     */
    void addUnknown(YamlScalar at, String what, String where, String expected, Collection<String> known) {
        if (found.size() < MOST) {
            String problem = "unknown " + what + " " + quote(at.text()) + where;
            add(at, at.text(), problem, expected, NearMatch.of(at.text(), known));
        }
    }

    private void add(YamlNode at, String value, String problem, String expected, Optional<String> suggestion) {
        if (found.size() < MOST) {
            found.add(new Defect(file, at.line(), at.column(), value, problem, expected, suggestion));
        }
    }

    void addDuplicates(YamlDocument document) {
        document.duplicates()
                .forEach(key -> add(key, "the key " + quote(key.text()) + " stands here twice", "each key once"));
    }

    /** Notes that a defect may have hidden or distorted the name of something. */
    void doubtNames() {
        namesInDoubt = true;
    }

    /** Whether it is uncertain what the file gives a name to, so that a missing or surplus text proves nothing. */
    boolean namesInDoubt() {
        return namesInDoubt;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them, in the order of the file, each once. */
    List<Defect> inFileOrder() {
        return found.stream().distinct().sorted(Defect.IN_FILE_ORDER).toList();
    }

    /** A value as it is shown in a sentence: on one line and not too long. */
    static String quote(String value) {
        String line = value.strip().replaceAll("\\s+", " ");
        return "`" + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line) + "`";
    }

    /** {@code `a`, `b`, `c`}. */
    static String quoteAll(Collection<String> values) {
        return String.join(", ", values.stream().map(Defects::quote).toList());
    }
}
