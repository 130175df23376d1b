package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.principled.canonical.Fraction;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.questionnaire.Units;

/** Reads {@code units}. */
final class UnitsReader {

    /** A scorer keeps sets of kinds as the bits of a number. */
    private static final int MOST_KINDS = 60;

    private static final Keys UNITS =
            Keys.of("section on units", "company-value", "kinds").optional("counting");
    private static final Keys KIND = Keys.of("kind of unit", "kind").optional("merge", "borrows");
    private static final Keys COUNTING = Keys.of("counting rule", "share").optional("always");
    private static final Map<String, Units.Rule> RULES = Words.of(
            "lowest-per-element", Units.Rule.LOWEST_PER_ELEMENT, "mean-per-indicator", Units.Rule.MEAN_PER_INDICATOR);

    private final Reading reading;

    UnitsReader(Reading reading) {
        this.reading = reading;
    }

    Units read(YamlNode node) {
        Section section = UNITS.open(node, reading);
        List<Units.Kind> kinds = new ArrayList<>();
        for (YamlNode item : section.items("kinds")) {
            kinds.add(kind(KIND.open(item, reading)));
        }
        if (kinds.size() > MOST_KINDS) {
            reading.defects()
                    .add(section.key("kinds"), "there are " + kinds.size() + " kinds of unit", "at most " + MOST_KINDS);
        }
        return new Units(
                section.choice("company-value", RULES, Units.Rule.LOWEST_PER_ELEMENT),
                kinds,
                counting(section.at("counting")));
    }

    private Units.Kind kind(Section section) {
        String kind = section.declare(NameKind.KIND_OF_UNIT, "kind");
        for (YamlScalar name : section.texts("merge")) {
            if (!NameKind.KIND_OF_UNIT.accepts(name.text())) {
                String problem = "a class of units cannot be called " + Defects.quote(name.text());
                reading.defects().add(name, problem, NameKind.KIND_OF_UNIT.form());
            }
        }
        for (YamlScalar lender : section.texts("borrows")) {
            if (lender.text().equals(kind)) {
                reading.defects()
                        .add(lender, Defects.quote(kind) + " cannot borrow from itself", "another kind of unit");
            }
        }
        return new Units.Kind(kind, section.words("merge"), section.referAll(NameKind.KIND_OF_UNIT, "borrows"));
    }

    private Optional<Units.Counting> counting(Optional<YamlNode> node) {
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Section section = COUNTING.open(node.get(), reading);
        return Optional.of(new Units.Counting(
                section.number("share", NumberRange.SHARE, Fraction.ZERO),
                section.referAll(NameKind.PROFILE, "always")));
    }
}
