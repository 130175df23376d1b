package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.RedFlag;

/** Reads {@code flag-states} and {@code flags}. */
final class FlagsReader {

    private static final Keys STATE = Keys.of("state of a flag", "state").optional("caps", "raised");
    private static final Keys FLAG = Keys.of("flag", "flag", "caps").optional("elements");
    private static final Keys AREA_CAP = Keys.of("cap of an area", "area", "at").optional("when-about");
    private static final Keys TOTAL_CAP = Keys.of("cap of the total", "total");
    private static final Keys ELEMENT_CAP = Keys.of("cap of named elements", "named-elements");
    private static final Keys CAP = Keys.of("cap").optional("area", "at", "when-about", "total", "named-elements");
    private static final Map<String, FlagState.Reach> REACH = Words.of(
            "nothing", FlagState.Reach.NOTHING,
            "lower-bound", FlagState.Reach.LOWER_BOUND,
            "score", FlagState.Reach.SCORE);

    private final Reading reading;

    FlagsReader(Reading reading) {
        this.reading = reading;
    }

    List<FlagState> states(List<YamlNode> nodes) {
        List<FlagState> states = new ArrayList<>();
        for (YamlNode node : nodes) {
            Section section = STATE.open(node, reading);
            FlagState state = new FlagState(
                    section.declare(NameKind.FLAG_STATE, "state"),
                    section.choice("caps", REACH, FlagState.Reach.NOTHING),
                    section.number("raised", NumberRange.SHARE, Fraction.ZERO));
            if (states.isEmpty() && state.reach() != FlagState.Reach.NOTHING) {
                reading.defects()
                        .add(
                                section.key("caps"),
                                "the first state of a flag caps something",
                                "a harmless state first, as it is what a flag of which nothing is said has");
            }
            states.add(state);
        }
        return states;
    }

    List<RedFlag> flags(List<YamlNode> nodes) {
        List<RedFlag> flags = new ArrayList<>();
        for (YamlNode node : nodes) {
            flags.add(flag(node));
        }
        return flags;
    }

    private RedFlag flag(YamlNode node) {
        Section section = FLAG.open(node, reading);
        List<String> elements = section.referAll(NameKind.ELEMENT, "elements");
        List<RedFlag.Cap> caps = new ArrayList<>();
        Set<String> unconditional = new HashSet<>();
        for (YamlNode item : section.items("caps")) {
            RedFlag.Cap cap = cap(item, elements);
            if (cap != null) {
                refuseSecond(item, cap, unconditional);
                caps.add(cap);
            }
        }
        return new RedFlag(section.declare(NameKind.FLAG, "flag"), elements, caps);
    }

    private RedFlag.@Nullable Cap cap(YamlNode node, List<String> flagElements) {
        Section any = CAP.open(node, reading);
        if (any.has("area")) {
            return areaCap(AREA_CAP.open(node, reading), flagElements);
        }
        if (any.has("total")) {
            return new RedFlag.Cap.OfTotal(points(TOTAL_CAP.open(node, reading), "total"));
        }
        if (any.has("named-elements")) {
            return new RedFlag.Cap.OfNamedElements(points(ELEMENT_CAP.open(node, reading), "named-elements"));
        }
        any.demand("area", "`area` with `at`, `total` or `named-elements`");
        return null;
    }

    private RedFlag.Cap areaCap(Section section, List<String> flagElements) {
        List<YamlScalar> about = section.texts("when-about");
        for (YamlScalar element : about) {
            reading.names().refer(NameKind.ELEMENT, element);
            if (!flagElements.isEmpty() && !flagElements.contains(element.text())) {
                reading.defects()
                        .addUnknown(
                                element,
                                "element",
                                " of this flag",
                                "one of " + Defects.quoteAll(flagElements),
                                flagElements);
            }
        }
        return new RedFlag.Cap.OfArea(section.refer(NameKind.AREA, "area"), points(section, "at"), Words.of(about));
    }

    private static Fraction points(Section section, String key) {
        return section.number(key, NumberRange.BELOW_100, Fraction.ZERO);
    }

    /** Of two caps on the same thing that always hold, one would never be seen. */
    private void refuseSecond(YamlNode node, RedFlag.Cap cap, Set<String> seen) {
        String capped = "named elements";
        if (cap instanceof RedFlag.Cap.OfTotal) {
            capped = "the total";
        } else if (cap instanceof RedFlag.Cap.OfArea area) {
            if (!area.whenAbout().isEmpty()) {
                return;
            }
            capped = "the area " + Defects.quote(area.area());
        }
        if (!seen.add(capped)) {
            reading.defects()
                    .add(node, "", "this is the second cap of " + capped + " in this flag", "one cap for each");
        }
    }
}
