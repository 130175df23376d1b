package org.principled.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Applicability;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.ScopingQuestion;

/** What each unit's answer to each element is worth; part of {@link ReferenceScorer}. */
final class ReferenceAnswers {

    private final Questionnaire questionnaire;
    private final AnswerSheet sheet;
    private final boolean openCountsAsBest;
    private final List<Unit> units;

    ReferenceAnswers(Questionnaire questionnaire, AnswerSheet sheet, boolean openCountsAsBest) {
        this.questionnaire = questionnaire;
        this.sheet = sheet;
        this.openCountsAsBest = openCountsAsBest;
        Unit whole = new Unit(new Unit.Id("", ""), "", List.of(), Optional.empty());
        this.units = sheet.units().isEmpty() ? List.of(whole) : sheet.units();
    }

    static boolean asks(Indicator indicator, Unit unit) {
        return unit.id().kind().isEmpty()
                || indicator.unitKinds().isEmpty()
                || indicator.unitKinds().contains(unit.id().kind());
    }

    List<Unit> countingUnits() {
        Optional<Fraction> least = questionnaire.units().counting().map(counting -> counting.share());
        boolean nobodyReaches = least.isEmpty() || units.stream().noneMatch(unit -> reaches(unit, least.get()));
        List<Unit> counting = new ArrayList<>();
        for (Unit unit : units) {
            boolean always = questionnaire.units().counting().isPresent()
                    && profiles(unit).stream()
                            .anyMatch(questionnaire.units().counting().get().always()::contains);
            if (nobodyReaches || always || unit.share().isEmpty() || reaches(unit, least.get())) {
                counting.add(unit);
            }
        }
        return counting;
    }

    private static boolean reaches(Unit unit, Fraction least) {
        return unit.share().isPresent() && !Rational.of(unit.share().get()).isBelow(Rational.of(least));
    }

    private List<String> profiles(Unit unit) {
        return unit.profiles().isEmpty() ? sheet.profiles() : unit.profiles();
    }

    /** 100 times points times factor; null where the element does not apply or was answered N/A. */
    @Nullable
    Rational points(Unit unit, Element element) {
        Answer.Said said = said(unit, element.code());
        if (!isAsked(unit, element) || said instanceof Answer.NotApplicable) {
            return null;
        }
        if (said instanceof Answer.Chosen chosen) {
            List<String> grades =
                    chosen.grades().isEmpty() ? List.of(questionnaire.evidence().withoutGrade()) : chosen.grades();
            return Rational.HUNDRED.times(points(element, chosen.answer())).times(bestFactor(element, grades));
        }
        return openCountsAsBest ? Rational.HUNDRED.times(bestFactor(element, mode().grades())) : Rational.ZERO;
    }

    private Answer.Said said(Unit unit, String element) {
        Answer.Said forAll = Answer.UNKNOWN;
        for (Answer answer : sheet.answers()) {
            if (answer.element().equals(element) && unit.id().equals(answer.unit())) {
                return answer.said();
            }
            if (answer.element().equals(element) && answer.unit() == null) {
                forAll = answer.said();
            }
        }
        return forAll;
    }

    private Rational points(Element element, String answer) {
        for (Scale scale : questionnaire.scales()) {
            for (Scale.Choice choice : scale.choices()) {
                if (scale.key().equals(element.scale()) && choice.answer().equals(answer)) {
                    return Rational.of(choice.points());
                }
            }
        }
        throw new AssertionError("no answer " + answer + " to " + element.code());
    }

    private Rational bestFactor(Element element, List<String> grades) {
        if (questionnaire.evidence().grades().isEmpty()) {
            return Rational.ONE;
        }
        Rational best = Rational.ZERO;
        for (String grade : grades) {
            Fraction factor =
                    element.publicity() && questionnaire.evidence().publicity().containsKey(grade)
                            ? questionnaire.evidence().publicity().get(grade)
                            : questionnaire.evidence().types().stream()
                                    .filter(type -> type.key().equals(element.type()))
                                    .findFirst()
                                    .orElseThrow()
                                    .factors()
                                    .get(grade);
            best = best.max(Rational.of(factor));
        }
        return best;
    }

    private Mode mode() {
        return questionnaire.modes().stream()
                .filter(mode -> mode.key().equals(sheet.mode()))
                .findFirst()
                .orElse(questionnaire.modes().get(0));
    }

    private boolean isAsked(Unit unit, Element element) {
        Indicator indicator = questionnaire
                .indicators()
                .filter(each -> each.elements().contains(element))
                .findFirst()
                .orElseThrow();
        if (!asks(indicator, unit)) {
            return false;
        }
        for (Applicability way : element.applies()) {
            boolean held = profiles(unit).isEmpty()
                    || way.profiles().isEmpty()
                    || way.profiles().stream().anyMatch(profiles(unit)::contains);
            if (held && (way.when().isEmpty() || way.when().get().holds(scoping()))) {
                return true;
            }
        }
        return element.applies().isEmpty();
    }

    private Map<String, String> scoping() {
        Map<String, String> counting = new HashMap<>();
        // Questions may depend on later ones: asking as often as there are questions settles every chain.
        for (int round = 0; round < questionnaire.scoping().size(); round++) {
            for (ScopingQuestion question : questionnaire.scoping()) {
                boolean asked = question.askedWhen().isEmpty()
                        || question.askedWhen().get().holds(counting);
                String said = sheet.scoping().getOrDefault(question.code(), question.open());
                counting.put(question.code(), asked ? said : question.notAsked());
            }
        }
        return counting;
    }
}
