package org.principled.assessment.editor;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.principled.answer.Unit;
import org.principled.assessment.Line;
import org.principled.canonical.Fraction;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;
import org.principled.questionnaire.Units;

/** Reads lines and profiles from the form on which they are set. */
final class ScopeForms {

    private final MultivaluedMap<String, String> fields;
    private final Units units;

    /**
     * A form.
     *
     * @param units what a line is in the questionnaire: its first kind of unit
     */
    ScopeForms(MultivaluedMap<String, String> fields, Units units) {
        this.fields = fields;
        this.units = units;
    }

    /** The version of the scope that was shown; one that never was where the form names none. */
    int version() {
        String text = text("version");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    List<String> profiles() {
        return fields.getOrDefault("profile", List.of());
    }

    /** The lines that have a name, in the order of the form. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (String index : fields.getOrDefault("line", List.of())) {
            String name = text("name-" + index);
            if (!name.isEmpty() && !units.kinds().isEmpty()) {
                lines.add(new Line(
                        new Unit.Id(units.kinds().get(0).key(), name).path(),
                        "",
                        fields.getOrDefault("profile-" + index, List.of()),
                        share(name, text("share-" + index))));
            }
        }
        return lines;
    }

    /** The lines as they were typed, right or wrong. */
    List<ScopeView.LineForm> typed(List<String> known, UnaryOperator<String> label) {
        List<ScopeView.LineForm> typed = new ArrayList<>();
        for (String index : fields.getOrDefault("line", List.of())) {
            List<String> chosen = fields.getOrDefault("profile-" + index, List.of());
            typed.add(new ScopeView.LineForm(
                    typed.size(),
                    text("name-" + index),
                    text("share-" + index),
                    known.stream()
                            .map(key -> new Option(key, label.apply(key), chosen.contains(key)))
                            .toList()));
        }
        return typed;
    }

    private String text(String field) {
        return Optional.ofNullable(fields.getFirst(field)).orElse("").strip();
    }

    private static Optional<Fraction> share(String line, String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Fraction.parse(text));
        } catch (NumberFormatException notNumber) {
            throw new ProblemException(ProblemType.UNPROCESSABLE, line, "/");
        }
    }
}
