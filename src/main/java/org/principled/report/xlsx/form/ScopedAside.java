package org.principled.report.xlsx.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Unit;
import org.principled.questionnaire.Applicability;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.ScopingAnswers;

/**
 * The same score without conditions: what scoping answers take out is answered N/A instead. So every element that some scoping answers would
 * ask has its place among the formulas, and total, bounds, coverage and completeness stay the same.
 *
 * @param questionnaire asks everything that it asks of holders of the same profiles under any conditions
 * @param sheet has N/A where the conditions do not hold
 */
record ScopedAside(Questionnaire questionnaire, AnswerSheet sheet) {

    static ScopedAside of(Questionnaire questionnaire, AnswerSheet sheet) {
        return new ScopedAside(unconditional(questionnaire), aside(questionnaire, sheet));
    }

    private static AnswerSheet aside(Questionnaire questionnaire, AnswerSheet sheet) {
        ScopingAnswers scoping = ScopingAnswers.of(questionnaire, sheet.scoping());
        Set<List<Object>> out = new HashSet<>();
        List<Answer> answers = new ArrayList<>();
        for (Element element : questionnaire.elements()) {
            if (sheet.units().isEmpty() && !scoping.applies(element, sheet.profiles())) {
                add(answers, out, null, element);
            }
            for (Unit unit : sheet.units()) {
                if (!scoping.applies(element, profilesOf(sheet, unit))) {
                    add(answers, out, unit.id(), element);
                }
            }
        }
        sheet.answers().stream()
                .filter(answer -> !out.contains(place(answer.unit(), answer.element())))
                .forEach(answers::add);
        return sheet.withAnswers(answers);
    }

    private static void add(List<Answer> answers, Set<List<Object>> out, Unit.@Nullable Id unit, Element element) {
        out.add(place(unit, element.code()));
        answers.add(new Answer(unit, element.code(), new Answer.NotApplicable("")));
    }

    private static List<Object> place(Unit.@Nullable Id unit, String element) {
        return List.of(Objects.requireNonNullElse(unit, ""), element);
    }

    /** The profiles that a unit holds. */
    static List<String> profilesOf(AnswerSheet sheet, Unit unit) {
        return unit.profiles().isEmpty() ? sheet.profiles() : unit.profiles();
    }

    private static Questionnaire unconditional(Questionnaire from) {
        return new Questionnaire(
                from.edition(),
                from.scales(),
                from.evidence(),
                from.modes(),
                from.notApplicable(),
                from.profiles(),
                from.scoping(),
                from.units(),
                from.areas().stream().map(ScopedAside::area).toList(),
                from.flagStates(),
                from.flags(),
                from.total(),
                from.tables(),
                from.sources());
    }

    private static Area area(Area area) {
        return new Area(
                area.code(),
                area.weight(),
                area.indicators().stream().map(ScopedAside::indicator).toList());
    }

    private static Indicator indicator(Indicator indicator) {
        return new Indicator(
                indicator.code(),
                indicator.weight(),
                indicator.unitKinds(),
                indicator.elements().stream().map(ScopedAside::element).toList(),
                indicator.members().stream().map(ScopedAside::indicator).toList());
    }

    private static Element element(Element element) {
        return new Element(
                element.code(),
                element.type(),
                element.publicity(),
                element.weight(),
                element.weightReason(),
                element.scale(),
                element.applies().stream()
                        .map(way -> new Applicability(way.profiles(), Optional.empty()))
                        .toList(),
                element.evidence(),
                element.references(),
                element.event());
    }
}
