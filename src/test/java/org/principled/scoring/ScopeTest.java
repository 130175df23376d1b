package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.principled.answer.Sheets.sheet;
import static org.principled.questionnaire.Questionnaires.answered;
import static org.principled.questionnaire.Questionnaires.applying;
import static org.principled.questionnaire.Questionnaires.element;
import static org.principled.questionnaire.Questionnaires.indicator;
import static org.principled.questionnaire.Questionnaires.oneArea;
import static org.principled.questionnaire.Questionnaires.scoping;
import static org.principled.questionnaire.Questionnaires.to;
import static org.principled.questionnaire.Questionnaires.when;
import static org.principled.scoring.Node.Standing.OPEN;
import static org.principled.scoring.Node.Standing.OUT_OF_SCOPE;
import static org.principled.scoring.Node.Standing.SCORED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.principled.questionnaire.Condition;
import org.principled.questionnaire.QuestionnaireBuilder;
import org.principled.questionnaire.ScopingQuestion;

class ScopeTest {

    private static final QuestionnaireBuilder BY_PROFILE = oneArea(indicator(
                    "I",
                    element("all"),
                    applying(element("t"), to("telecom")),
                    applying(element("tc"), to("telecom", "cloud")),
                    applying(element("gov"), when(answered("SC-GOV", "yes"))),
                    applying(element("c-gov"), when(answered("SC-GOV", "yes"), "cloud")),
                    applying(element("either"), to("telecom"), when(answered("SC-GOV", "yes"), "cloud"))))
            .profiles("telecom", "cloud", "platform")
            .scoping(scoping("SC-GOV"));

    @Test
    void anElementAppliesIfItAppliesToAnyProfileHeld() {
        Scored.of(BY_PROFILE, sheet().profiles("cloud", "platform").scoping("SC-GOV", "no"))
                .standing("all", OPEN)
                .standing("t", OUT_OF_SCOPE)
                .standing("tc", OPEN)
                .standing("gov", OUT_OF_SCOPE)
                .standing("c-gov", OUT_OF_SCOPE)
                .standing("either", OUT_OF_SCOPE);
        Scored.of(BY_PROFILE, sheet().profiles("platform"))
                .standing("tc", OUT_OF_SCOPE)
                .standing("gov", OPEN);
    }

    @Test
    void anOpenScopingQuestionCountsAsTheQuestionnaireSays() {
        Scored.of(BY_PROFILE, sheet().profiles("cloud"))
                .standing("gov", OPEN)
                .standing("c-gov", OPEN)
                .standing("either", OPEN);
        QuestionnaireBuilder opensAsNo = oneArea(
                        indicator("I", element("a"), applying(element("b"), when(answered("S", "yes")))))
                .scoping(new ScopingQuestion("S", List.of("yes", "no"), "no", Optional.empty(), ""));
        Scored.of(opensAsNo, sheet()).standing("b", OUT_OF_SCOPE);
        Scored.of(opensAsNo, sheet().scoping("S", "yes")).standing("b", OPEN);
    }

    @Test
    void whereNoProfileIsStatedEveryProfileIsHeld() {
        Scored.of(BY_PROFILE, sheet())
                .standing("t", OPEN)
                .standing("c-gov", OPEN)
                .standing("either", OPEN);
    }

    @Test
    void anAnswerOutOfScopeIsKeptButCountsNothing() {
        Scored.of(
                        BY_PROFILE,
                        sheet().profiles("platform")
                                .scoping("SC-GOV", "no")
                                .answer("all", "partial")
                                .answer("t", "yes"))
                .standing("all", SCORED)
                .notScored("t", OUT_OF_SCOPE)
                .interval("", "50", "50", "50")
                .shares("", "1", "0", "0")
                .shares("t", "", "", "");
    }

    @Test
    void notApplicableOutOfScopeIsOutOfScope() {
        Scored.of(BY_PROFILE, sheet().profiles("platform").notApplicable("t", "all"))
                .standing("t", OUT_OF_SCOPE)
                .shares("", "0", "0", "1/2");
    }

    /** S2 is asked only where S1 is yes, and counts as no otherwise; S3 only where S2 is no, and counts as no otherwise. */
    private static QuestionnaireBuilder chain() {
        return oneArea(indicator(
                        "I",
                        element("a"),
                        applying(element("two"), when(answered("S2", "yes"))),
                        applying(element("three"), when(answered("S3", "yes"))),
                        applying(element("not-two"), when(new Condition.Not(answered("S2", "yes"))))))
                .scoping(scoping("S3", answered("S2", "no"), "no"))
                .scoping(scoping("S2", answered("S1", "yes"), "no"))
                .scoping(scoping("S1"));
    }

    @Test
    void aQuestionThatIsNotAskedCountsAsStatedWhateverWasSaid() {
        Scored.of(chain(), sheet().scoping("S1", "no").scoping("S2", "yes"))
                .standing("two", OUT_OF_SCOPE)
                .standing("not-two", OPEN)
                .standing("three", OPEN);
    }

    @Test
    void openQuestionsCountAlongAChain() {
        Scored.of(chain(), sheet())
                .standing("two", OPEN)
                .standing("three", OUT_OF_SCOPE)
                .standing("not-two", OUT_OF_SCOPE);
        Scored.of(chain(), sheet().scoping("S2", "no").scoping("S3", "no"))
                .standing("two", OUT_OF_SCOPE)
                .standing("three", OUT_OF_SCOPE);
    }

    @Test
    void conditionsCombine() {
        Condition all = new Condition.All(List.of(answered("S1", "yes"), answered("S2", "yes", "no")));
        Condition any = new Condition.Any(List.of(answered("S1", "no"), answered("S2", "no")));
        QuestionnaireBuilder combined = oneArea(
                        indicator("I", applying(element("all"), when(all)), applying(element("any"), when(any))))
                .scoping(scoping("S1"))
                .scoping(scoping("S2"));
        Scored.of(combined, sheet()).standing("all", OPEN).standing("any", OUT_OF_SCOPE);
        Scored.of(combined, sheet().scoping("S2", "no")).standing("all", OPEN).standing("any", OPEN);
        Scored.of(combined, sheet().scoping("S1", "no"))
                .standing("all", OUT_OF_SCOPE)
                .standing("any", OPEN);
    }

    @Test
    void theProfilesHeldAreListedInTheOrderOfTheQuestionnaire() {
        Scored scored =
                Scored.of(BY_PROFILE.lines("10%"), sheet().profiles("cloud").unit("line/x", "telecom"));
        assertThat(scored.card.profiles()).containsExactly("telecom", "cloud");
    }

    @Test
    void anUnknownProfileIsRefused() {
        ScoringPlan plan = ScoringPlan.of(BY_PROFILE.build());
        assertThatThrownBy(() -> Scorer.score(plan, sheet().profiles("bank").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown profile bank");
    }
}
