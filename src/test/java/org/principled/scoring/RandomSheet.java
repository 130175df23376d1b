package org.principled.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.Finding;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Units;

/** An answer sheet at random; its grades are those the mode allows. */
final class RandomSheet {

    private final Dice dice;
    private final Questionnaire questionnaire;
    private final Mode mode;

    private RandomSheet(Dice dice, Questionnaire questionnaire) {
        this.dice = dice;
        this.questionnaire = questionnaire;
        this.mode = dice.oneOf(questionnaire.modes());
    }

    static AnswerSheet of(Dice dice, Questionnaire questionnaire) {
        return new RandomSheet(dice, questionnaire).make();
    }

    private AnswerSheet make() {
        List<Unit> units = units();
        Map<String, String> scoping = new HashMap<>();
        for (ScopingQuestion question : dice.some(questionnaire.scoping())) {
            scoping.put(question.code(), dice.oneOf(question.answers()));
        }
        return new AnswerSheet(
                "",
                new Company("Example", "", ""),
                mode.equals(questionnaire.defaultMode()) && dice.once(2) ? "" : mode.key(),
                dice.some(questionnaire.profiles()),
                units,
                scoping,
                answers(units),
                findings(),
                List.of(),
                Annex.empty());
    }

    private List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        if (!dice.once(6)) {
            for (Units.Kind kind : questionnaire.units().kinds()) {
                for (int i = dice.between(0, 3); i > 0; i--) {
                    units.add(new Unit(
                            new Unit.Id(kind.key(), "unit" + i),
                            dice.oneOf("", "merged", "other"),
                            dice.once(3) ? dice.some(questionnaire.profiles()) : List.of(),
                            dice.once(2) ? Optional.of(Fraction.of(dice.between(0, 10), 25)) : Optional.empty()));
                }
            }
        }
        return units;
    }

    private List<Answer> answers(List<Unit> units) {
        // Many sheets have few gaps, so that bounds differ from the score for few reasons.
        int oneOpenIn = dice.oneOf(2, 4, 30);
        List<Answer> answers = new ArrayList<>();
        for (Element element : questionnaire.elements()) {
            if (units.isEmpty() || dice.once(2)) {
                add(null, element, oneOpenIn, answers);
            }
            for (Unit unit : units) {
                if (!dice.once(3)) {
                    add(unit.id(), element, oneOpenIn, answers);
                }
            }
        }
        return dice.shuffled(answers);
    }

    private void add(Unit.@Nullable Id unit, Element element, int oneOpenIn, List<Answer> answers) {
        if (!dice.once(oneOpenIn)) {
            answers.add(new Answer(unit, element.code(), dice.once(8) ? notChosen() : chosen(element)));
        }
    }

    private Answer.Said notChosen() {
        return dice.once(4) ? Answer.UNKNOWN : new Answer.NotApplicable("");
    }

    private Answer.Said chosen(Element element) {
        return chosen(dice, questionnaire, mode, element);
    }

    /** Any answer of an element's scale at any grades that a mode allows. */
    static Answer.Chosen chosen(Dice dice, Questionnaire questionnaire, Mode mode, Element element) {
        List<String> grades = mode.grades().isEmpty() ? List.of() : dice.shuffled(dice.atLeastOne(mode.grades()));
        return new Answer.Chosen(
                dice.oneOf(scale(questionnaire, element).choices()).answer(), grades);
    }

    static Scale scale(Questionnaire questionnaire, Element element) {
        return questionnaire.scales().stream()
                .filter(scale -> scale.key().equals(element.scale()))
                .findFirst()
                .orElseThrow();
    }

    private List<Finding> findings() {
        List<String> elements =
                questionnaire.elements().stream().map(Element::code).toList();
        List<Finding> findings = new ArrayList<>();
        for (RedFlag flag : dice.some(questionnaire.flags())) {
            FlagState state = dice.oneOf(questionnaire.flagStates());
            List<String> about = dice.times(dice.between(0, 3), () -> dice.oneOf(elements));
            findings.add(new Finding(
                    flag.code(), state.key(), about.stream().distinct().toList()));
        }
        return dice.shuffled(findings);
    }
}
