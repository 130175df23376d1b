package org.principled.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.principled.questionnaire.Circumstance.CANNOT_BE_SHOWN;
import static org.principled.questionnaire.Circumstance.PUBLIC_ADDRESS;
import static org.principled.questionnaire.Circumstance.UPLOADED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Mode FULL = new Mode("full", List.of("seen", "said", "proved", "published"));

    @Test
    void ofTheRulesThatFitTheBestGradeCountsWhateverTheirOrder() {
        Evidence evidence = graded(
                new GradingRule("seen", List.of(), false, List.of(UPLOADED)),
                new GradingRule("published", List.of(), false, List.of(PUBLIC_ADDRESS)));

        assertThat(evidence.grade(facts("DOC", UPLOADED, PUBLIC_ADDRESS))).isEqualTo("seen");
        assertThat(evidence.grades(facts("DOC", UPLOADED, PUBLIC_ADDRESS), FULL))
                .containsExactly("published", "seen");
    }

    @Test
    void aRuleMayNameKinds() {
        Evidence evidence = graded(new GradingRule("seen", List.of("DOC", "LOG"), false, List.of()));

        assertThat(evidence.grade(facts("LOG"))).isEqualTo("seen");
        assertThat(evidence.grade(facts("EXT"))).isEqualTo("said");
        assertThat(evidence.grade(facts("no such kind"))).isEqualTo("said");
    }

    @Test
    void oneOfSeveralCircumstancesIsEnough() {
        Evidence evidence = graded(new GradingRule("seen", List.of(), false, List.of(UPLOADED, CANNOT_BE_SHOWN)));

        assertThat(evidence.grade(facts("DOC", CANNOT_BE_SHOWN))).isEqualTo("seen");
        assertThat(evidence.grade(facts("DOC", PUBLIC_ADDRESS))).isEqualTo("said");
        assertThat(evidence.grade(facts("DOC"))).isEqualTo("said");
    }

    @Test
    void aRuleMayAskForAListedBody() {
        Evidence evidence = graded(new GradingRule("proved", List.of("EXT"), true, List.of(UPLOADED)));

        assertThat(evidence.grade(new EvidenceFacts("EXT", Set.of(UPLOADED), "lab")))
                .isEqualTo("proved");
        assertThat(evidence.grade(new EvidenceFacts("EXT", Set.of(), "lab"))).isEqualTo("said");
        assertThat(evidence.grade(new EvidenceFacts("DOC", Set.of(UPLOADED), "lab")))
                .isEqualTo("said");
        assertThat(evidence.grade(new EvidenceFacts("EXT", Set.of(UPLOADED), "some other")))
                .isEqualTo("said");
        assertThat(evidence.grade(facts("EXT", UPLOADED))).isEqualTo("said");
    }

    @Test
    void aModeCountsTheBestGradeBelowThatItAllows() {
        Evidence evidence = graded(new GradingRule("proved", List.of(), false, List.of()));

        assertThat(evidence.grade(facts("DOC"), FULL)).isEqualTo("proved");
        assertThat(evidence.grade(facts("DOC"), new Mode("gap", List.of("published", "said"))))
                .isEqualTo("published");
    }

    @Test
    void aModeNeverRaisesAGrade() {
        Evidence evidence = graded(new GradingRule("published", List.of(), false, List.of()));
        Mode gap = new Mode("gap", List.of("said", "proved"));

        assertThat(evidence.grade(facts("DOC"), gap)).isEqualTo("said");
        assertThat(evidence.grades(facts("DOC"), gap)).containsExactly("said");
    }

    @Test
    void publicationIsNotLostWhereTheModeLowersABetterGrade() {
        Evidence evidence = graded(
                new GradingRule("published", List.of(), false, List.of(PUBLIC_ADDRESS)),
                new GradingRule("proved", List.of(), false, List.of()));
        Mode noProof = new Mode("no-proof", List.of("said", "published", "seen"));

        assertThat(evidence.grades(facts("DOC", PUBLIC_ADDRESS), noProof)).containsExactly("published", "seen");
        assertThat(evidence.grades(facts("DOC"), noProof)).containsExactly("seen");
    }

    @Test
    void whereNoRuleFitsItCountsAsWithoutEvidence() {
        assertThat(graded().grade(facts("DOC", UPLOADED), FULL)).isEqualTo("said");
        assertThat(graded().grades(facts("DOC", UPLOADED), FULL)).containsExactly("said");
    }

    @Test
    void whereThereAreNoGradesThereIsNone() {
        Mode mode = new Mode("only", List.of());

        assertThat(Evidence.none().grade(facts("DOC", UPLOADED), mode)).isEmpty();
        assertThat(Evidence.none().grades(facts("DOC", UPLOADED), mode)).isEmpty();
    }

    private static EvidenceFacts facts(String kind, Circumstance... circumstances) {
        return new EvidenceFacts(kind, Set.of(circumstances), "");
    }

    private static Evidence graded(GradingRule... rules) {
        return new Evidence(
                List.of("said", "published", "seen", "proved"),
                "said",
                List.of("proved"),
                List.of(),
                Map.of(),
                List.of("DOC", "LOG", "EXT"),
                List.of("lab"),
                List.of(rules));
    }
}
