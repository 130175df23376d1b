package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.CarryOver;
import org.principled.answer.English;
import org.principled.answer.SheetCheck;
import org.principled.answer.SheetProblem;
import org.principled.questionnaire.Questionnaire;
import org.principled.wording.Message;

/** What holds for carrying any sheet to any questionnaire. */
class CarryOverPropertyTest {

    @Provide
    Arbitrary<GeneratedCase> cases() {
        return GeneratedCase.any();
    }

    @Property(tries = 300)
    void toTheSameQuestionnaireNothingChangesButFindings(@ForAll("cases") GeneratedCase it) {
        AnswerSheet fitting = it.sheet().withAnswers(fitting(it.questionnaire(), it.sheet()));

        CarryOver carried = CarryOver.of(it.questionnaire(), fitting, it.questionnaire());

        assertThat(carried.sheet().answers()).isEqualTo(fitting.answers());
        assertThat(carried.sheet().units()).isEqualTo(fitting.units());
        assertThat(carried.sheet().scoping()).isEqualTo(fitting.scoping());
        assertThat(carried.sheet().profiles()).isEqualTo(fitting.profiles());
        assertThat(carried.left())
                .allSatisfy(left -> assertThat(English.say(left.message())).startsWith("findings on red flags"));
    }

    @Property(tries = 300)
    void whatIsCarriedIsAcceptedAndWhatIsNotIsNamed(
            @ForAll("cases") GeneratedCase one, @ForAll("cases") GeneratedCase other) {
        CarryOver carried = CarryOver.of(one.questionnaire(), one.sheet(), other.questionnaire());

        assertThat(SheetCheck.checkPart(other.questionnaire(), carried.sheet())).noneMatch(SheetProblem::isRefused);
        Scorer.score(other.plan(), carried.sheet());
        List<Message> leftPlaces = carried.left().stream()
                .filter(left -> !English.say(left.message()).startsWith("the answer is carried without"))
                .map(SheetProblem::where)
                .toList();
        for (Answer answer : one.sheet().answers()) {
            boolean isCarried = carried.sheet().answers().stream()
                    .anyMatch(each -> each.place().equals(answer.place()));
            assertThat(isCarried).isNotEqualTo(leftPlaces.contains(answer.place()));
        }
    }

    /** Without company answers where each unit has to answer for itself, which no questionnaire accepts. */
    private static List<Answer> fitting(Questionnaire questionnaire, AnswerSheet sheet) {
        return sheet.answers().stream()
                .filter(answer -> SheetCheck.checkPart(questionnaire, sheet.withAnswers(List.of(answer))).stream()
                        .noneMatch(SheetProblem::isRefused))
                .toList();
    }
}
