package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.principled.canonical.Fraction;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.questionnaire.Scale;

/** Reads {@code scales}. */
final class ScalesReader {

    private static final Keys SCALE = Keys.of("scale", "scale", "answers");
    private static final Keys ANSWER = Keys.of("answer", "answer", "points");
    private static final Set<String> RESERVED = Set.of("n/a", "unknown");

    private final Reading reading;

    ScalesReader(Reading reading) {
        this.reading = reading;
    }

    List<Scale> read(List<YamlNode> nodes) {
        List<Scale> scales = new ArrayList<>();
        for (YamlNode node : nodes) {
            Section section = SCALE.open(node, reading);
            String key = section.declare(NameKind.SCALE, "scale");
            List<Scale.Choice> choices = choices(section);
            if (!choices.isEmpty()) {
                demandWorth(section, choices, Fraction.ZERO);
                demandWorth(section, choices, Fraction.ONE);
            }
            scales.add(new Scale(key, choices));
        }
        return scales;
    }

    private List<Scale.Choice> choices(Section scale) {
        List<Scale.Choice> choices = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode node : scale.items("answers")) {
            Section section = ANSWER.open(node, reading);
            YamlScalar answer = section.text("answer");
            if (answer != null) {
                check(answer, seen, reading);
            }
            choices.add(new Scale.Choice(
                    section.textOrNone("answer"), section.number("points", NumberRange.SHARE, Fraction.of(-1))));
        }
        return choices;
    }

    /** Notes an answer that is there twice, cannot be written in an answer file, or means something everywhere. */
    static void check(YamlScalar answer, Set<String> seen, Reading reading) {
        String quoted = Defects.quote(answer.text());
        if (RESERVED.contains(answer.text().toLowerCase(Locale.ROOT))) {
            String expected = "another key: `N/A` and `unknown` are always understood";
            refuse(answer, "the answer " + quoted + " is reserved", expected, reading);
        } else if (!NameKind.SCALE.accepts(answer.text())) {
            refuse(answer, "an answer cannot be called " + quoted, NameKind.SCALE.form(), reading);
        }
        if (!seen.add(answer.text())) {
            refuse(answer, "the answer " + quoted + " stands here twice", "each answer once", reading);
        }
    }

    private static void refuse(YamlScalar answer, String problem, String expected, Reading reading) {
        reading.defects().add(answer, problem, expected);
        reading.defects().doubtNames();
    }

    private void demandWorth(Section scale, List<Scale.Choice> choices, Fraction points) {
        boolean found = false;
        for (Scale.Choice choice : choices) {
            found |= choice.points().equals(points);
        }
        if (!found) {
            reading.defects()
                    .add(
                            scale.node(),
                            scale.textOrNone("scale"),
                            "no answer of the scale `" + scale.textOrNone("scale") + "` is worth " + points,
                            "at least one answer worth 0 and one worth 1");
        }
    }
}
