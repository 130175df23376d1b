package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.List;
import org.principled.canonical.Fraction;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;

/** Reads {@code areas} down to the indicators. */
final class AreasReader {

    private static final Keys AREA = Keys.of("area", "area", "indicators").optional("weight");
    private static final Keys INDICATOR =
            Keys.of("indicator", "indicator").optional("weight", "asks", "elements", "indicators");

    private final Reading reading;
    private final ElementReader elements;

    AreasReader(Reading reading, ElementReader elements) {
        this.reading = reading;
        this.elements = elements;
    }

    List<Area> read(List<YamlNode> nodes) {
        List<Area> areas = new ArrayList<>();
        for (YamlNode node : nodes) {
            Section section = AREA.open(node, reading);
            areas.add(new Area(
                    section.declare(NameKind.AREA, "area"),
                    section.number("weight", NumberRange.WEIGHT, Fraction.ONE),
                    indicators(section)));
        }
        return areas;
    }

    private List<Indicator> indicators(Section parent) {
        List<Indicator> indicators = new ArrayList<>();
        for (YamlNode node : parent.items("indicators")) {
            indicators.add(indicator(node));
        }
        return indicators;
    }

    private Indicator indicator(YamlNode node) {
        Section section = INDICATOR.open(node, reading);
        String code = section.declare(NameKind.INDICATOR, "indicator");
        if (section.has("indicators")) {
            section.forbid("elements", "either `elements` or `indicators`, not both");
            section.forbid("asks", "it at each indicator of the family, where the elements are");
        } else if (!section.has("elements")) {
            section.demand("elements", "`elements`, or `indicators` for a family");
        }
        List<Element> own = new ArrayList<>();
        for (YamlNode element : section.items("elements")) {
            own.add(elements.read(element));
        }
        return new Indicator(
                code,
                section.number("weight", NumberRange.WEIGHT, Fraction.ONE),
                section.referAll(NameKind.KIND_OF_UNIT, "asks"),
                own,
                indicators(section));
    }
}
