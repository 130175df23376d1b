package org.principled.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Unit;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Total;
import org.principled.questionnaire.Units;

/**
 * The rules of principle-d.md 5.2 to 5.5, 3.7 and 10 and of the RDR index once more, written to be read and not to be fast: straight from
 * questionnaire and sheet, without plan, masks, common denominators or anything else of the engine.
 */
final class ReferenceScorer {

    private final Questionnaire questionnaire;
    private final AnswerSheet sheet;
    private final ReferenceAnswers answers;
    private final ReferenceCaps caps;
    private final Map<String, Rational> scores = new LinkedHashMap<>();

    private ReferenceScorer(Questionnaire questionnaire, AnswerSheet sheet, Bound bound) {
        this.questionnaire = questionnaire;
        this.sheet = sheet;
        this.answers = new ReferenceAnswers(questionnaire, sheet, bound == Bound.HIGH);
        this.caps = new ReferenceCaps(questionnaire, sheet, bound == Bound.LOW);
    }

    /** The score of every node of the company by its code, of the total by "", of a unit's node by {@code kind/name:code}. */
    static Map<String, Rational> scores(Questionnaire questionnaire, AnswerSheet sheet, Bound bound) {
        ReferenceScorer scorer = new ReferenceScorer(questionnaire, sheet, bound);
        scorer.score();
        return scorer.scores;
    }

    private boolean averaged() {
        return questionnaire.units().rule() == Units.Rule.MEAN_PER_INDICATOR
                && !sheet.units().isEmpty();
    }

    private void score() {
        ReferenceMean total = new ReferenceMean();
        for (Area area : questionnaire.areas()) {
            ReferenceMean mean = new ReferenceMean();
            ReferenceMean tops = new ReferenceMean();
            for (Indicator indicator : area.indicators()) {
                Rational value = company(indicator);
                mean.add(Rational.of(indicator.weight()), value);
                tops.add(Rational.of(indicator.weight()), value);
            }
            Rational capped = isScored(area) ? capped(mean.value(), caps.ofArea(area.code())) : null;
            put(area.code(), capped);
            total.add(
                    ofIndicators() ? tops.weights() : Rational.of(area.weight()).times(coverage(area)), capped);
        }
        put("", capped(total.value(), caps.ofTotal()));
        if (averaged()) {
            sheet.units().forEach(this::scoreUnit);
        }
    }

    private boolean ofIndicators() {
        return questionnaire.total().of() == Total.Of.INDICATORS;
    }

    private void put(String code, @Nullable Rational value) {
        if (value != null) {
            scores.put(code, value);
        }
    }

    private static @Nullable Rational capped(@Nullable Rational value, @Nullable Rational cap) {
        return value == null || cap == null ? value : value.min(cap);
    }

    private @Nullable Rational company(Indicator indicator) {
        ReferenceMean mean = new ReferenceMean();
        for (Indicator member : indicator.members()) {
            mean.add(Rational.of(member.weight()), company(member));
        }
        if (averaged() && !indicator.isFamily()) {
            for (Units.Kind kind : questionnaire.units().kinds()) {
                mean.add(Rational.ONE, kind(kind, indicator));
            }
        } else {
            for (Element element : indicator.elements()) {
                Rational value = lowest(element);
                put(element.code(), value);
                mean.add(Rational.of(element.weight()), value);
            }
        }
        put(indicator.code(), mean.value());
        return mean.value();
    }

    private @Nullable Rational lowest(Element element) {
        Rational lowest = null;
        for (Unit unit : answers.countingUnits()) {
            Rational value = answers.points(unit, element);
            if (value != null && (lowest == null || value.isBelow(lowest))) {
                lowest = value;
            }
        }
        return capped(lowest, caps.ofElement(element.code()));
    }

    private @Nullable Rational kind(Units.Kind kind, Indicator leaf) {
        Map<String, ReferenceMean> groups = new LinkedHashMap<>();
        for (Unit unit : answers.countingUnits()) {
            if (unit.id().kind().equals(kind.key())) {
                String group = kind.merge().contains(unit.unitClass())
                        ? "class " + unit.unitClass()
                        : "unit " + unit.id().name();
                groups.computeIfAbsent(group, key -> new ReferenceMean()).add(Rational.ONE, unit(unit, leaf));
            }
        }
        ReferenceMean mean = new ReferenceMean();
        groups.values().forEach(group -> mean.add(Rational.ONE, group.value()));
        return mean.value();
    }

    private @Nullable Rational unit(Unit unit, Indicator leaf) {
        ReferenceMean mean = new ReferenceMean();
        for (Element element : leaf.elements()) {
            mean.add(
                    Rational.of(element.weight()),
                    capped(answers.points(unit, element), caps.ofElement(element.code())));
        }
        return mean.value();
    }

    private void scoreUnit(Unit unit) {
        String prefix = unit.id().kind() + "/" + unit.id().name() + ":";
        ReferenceMean total = new ReferenceMean();
        for (Area area : questionnaire.areas()) {
            ReferenceMean mean = new ReferenceMean();
            for (Indicator indicator : area.indicators()) {
                mean.add(Rational.of(indicator.weight()), unitOrBorrowed(unit, indicator, prefix));
            }
            put(prefix + area.code(), mean.value());
            total.add(ofIndicators() ? mean.weights() : Rational.of(area.weight()), mean.value());
        }
        put(prefix, total.value());
    }

    private @Nullable Rational unitOrBorrowed(Unit unit, Indicator indicator, String prefix) {
        ReferenceMean mean = new ReferenceMean();
        for (Indicator member : indicator.members()) {
            mean.add(Rational.of(member.weight()), unitOrBorrowed(unit, member, prefix));
        }
        if (!indicator.isFamily() && ReferenceAnswers.asks(indicator, unit)) {
            mean.add(Rational.ONE, unit(unit, indicator));
        } else if (!indicator.isFamily()) {
            questionnaire.units().kinds().stream()
                    .filter(kind -> kindOf(unit).borrows().contains(kind.key()))
                    .forEach(kind -> mean.add(Rational.ONE, kind(kind, indicator)));
        }
        put(prefix + indicator.code(), mean.value());
        return mean.value();
    }

    private Units.Kind kindOf(Unit unit) {
        return questionnaire.units().kinds().stream()
                .filter(kind -> kind.key().equals(unit.id().kind()))
                .findFirst()
                .orElseThrow();
    }

    private List<Element> applying(Area area) {
        List<Element> applying = new ArrayList<>();
        area.elements()
                .filter(element ->
                        answers.countingUnits().stream().anyMatch(unit -> answers.points(unit, element) != null))
                .forEach(applying::add);
        return applying;
    }

    private boolean isScored(Area area) {
        int least =
                questionnaire.total().coverage().map(Total.Coverage::elements).orElse(1);
        return applying(area).size() >= least;
    }

    private Rational coverage(Area area) {
        if (questionnaire.total().coverage().isEmpty()) {
            return Rational.ONE;
        }
        Rational share = weight(applying(area)).over(weight(area.elements().toList()));
        return share.over(Rational.of(questionnaire.total().coverage().get().share()))
                .min(Rational.ONE);
    }

    private static Rational weight(List<Element> elements) {
        Rational sum = Rational.ZERO;
        for (Element element : elements) {
            sum = sum.plus(Rational.of(element.weight()));
        }
        return sum;
    }
}
