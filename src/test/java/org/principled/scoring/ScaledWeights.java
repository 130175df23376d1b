package org.principled.scoring;

import java.util.List;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Questionnaires;

/** A questionnaire with all weights of one kind (0 areas, 1 indicators, 2 elements) multiplied by one factor. */
final class ScaledWeights {

    private final int kind;
    private final Fraction factor;

    private ScaledWeights(int kind, Fraction factor) {
        this.kind = kind;
        this.factor = factor;
    }

    static Questionnaire of(Questionnaire q, int kind, Fraction factor) {
        ScaledWeights scaled = new ScaledWeights(kind, factor);
        List<Area> areas = q.areas().stream().map(scaled::area).toList();
        return new Questionnaire(
                q.edition(),
                q.scales(),
                q.evidence(),
                q.modes(),
                q.notApplicable(),
                q.profiles(),
                q.scoping(),
                q.units(),
                areas,
                q.flagStates(),
                q.flags(),
                q.total(),
                q.tables(),
                q.sources());
    }

    private Fraction scaled(Fraction weight, int itsKind) {
        return kind == itsKind ? weight.times(factor) : weight;
    }

    private Area area(Area area) {
        return new Area(
                area.code(),
                scaled(area.weight(), 0),
                area.indicators().stream().map(this::indicator).toList());
    }

    private Indicator indicator(Indicator indicator) {
        return new Indicator(
                indicator.code(),
                scaled(indicator.weight(), 1),
                indicator.unitKinds(),
                indicator.elements().stream().map(this::element).toList(),
                indicator.members().stream().map(this::indicator).toList());
    }

    private Element element(Element element) {
        return Questionnaires.weighing(element, scaled(element.weight(), 2).toString());
    }
}
