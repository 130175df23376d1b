package org.principled.report.xlsx;

import java.util.List;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Questionnaire;

/** A questionnaire in which one area, indicator or element has another weight. */
record Heavier(String code, Fraction weight) {

    Questionnaire than(Questionnaire other) {
        List<Area> areas = other.areas().stream().map(this::area).toList();
        return new Questionnaire(
                other.edition(),
                other.scales(),
                other.evidence(),
                other.modes(),
                other.notApplicable(),
                other.profiles(),
                other.scoping(),
                other.units(),
                areas,
                other.flagStates(),
                other.flags(),
                other.total(),
                other.tables(),
                other.sources());
    }

    private Area area(Area area) {
        List<Indicator> indicators =
                area.indicators().stream().map(this::indicator).toList();
        return new Area(area.code(), weight(area.code(), area.weight()), indicators);
    }

    private Indicator indicator(Indicator indicator) {
        return new Indicator(
                indicator.code(),
                weight(indicator.code(), indicator.weight()),
                indicator.unitKinds(),
                indicator.elements().stream().map(this::element).toList(),
                indicator.members().stream().map(this::indicator).toList());
    }

    private Element element(Element element) {
        return new Element(
                element.code(),
                element.type(),
                element.publicity(),
                weight(element.code(), element.weight()),
                element.weightReason(),
                element.scale(),
                element.applies(),
                element.evidence(),
                element.references(),
                element.event());
    }

    private Fraction weight(String of, Fraction usual) {
        return of.equals(code) ? weight : usual;
    }
}
