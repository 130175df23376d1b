package org.principled.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.principled.catalogue.Catalogue;
import org.principled.questionnaire.ApplicabilityReason.Basis;
import org.principled.questionnaire.ApplicabilityReason.Ground;
import org.principled.questionnaire.ApplicabilityReason.Kind;
import org.principled.questionnaire.ApplicabilityReason.Premise;

class ApplicabilityReasonTest {

    private static final Questionnaire PRINCIPLE_D =
            Catalogue.bundled().find("principle-d").questionnaire();

    @Test
    void someElementsApplyToEverybody() {
        assertThat(reason("GOV-1.1", Map.of(), "telecom"))
                .isEqualTo(new ApplicabilityReason(Kind.EVERYBODY, List.of()));
    }

    @Test
    void aProfileIsEnoughWhereNothingElseIsAsked() {
        assertThat(reason("GOV-1.5", Map.of("SC-ALGORITHM", "no"), "telecom", "cloud", "messaging"))
                .isEqualTo(new ApplicabilityReason(
                        Kind.APPLIES, List.of(new Ground(List.of("cloud", "messaging"), Optional.empty(), List.of()))));
    }

    @Test
    void anActivityCountsAsSaidOrAsOpen() {
        assertThat(reason("GOV-1.5", Map.of("SC-ALGORITHM", "yes"), "telecom"))
                .isEqualTo(onAlgorithm(Kind.APPLIES, "yes", Basis.SAID));
        assertThat(reason("GOV-1.5", Map.of(), "telecom")).isEqualTo(onAlgorithm(Kind.APPLIES, "yes", Basis.OPEN));
    }

    @Test
    void aScopingAnswerTakesAnElementAway() {
        ApplicabilityReason reason = reason("GOV-1.5", Map.of("SC-ALGORITHM", "no"), "telecom");

        assertThat(reason).isEqualTo(onAlgorithm(Kind.CONDITION, "no", Basis.SAID));
        assertThat(reason.applies()).isFalse();
    }

    @Test
    void aQuestionThatIsNotAskedDecidesToo() {
        Map<String, String> said = Map.of("SC-SECURITY", "no", "SC-ANALYTICS", "yes");

        assertThat(reason("EXP-8.1", said, "telecom").grounds().get(0).premises())
                .containsExactly(new Premise("SC-ANALYTICS", "no", Basis.NOT_ASKED));
    }

    @Test
    void withoutOneOfItsProfilesAnElementDoesNotApply() {
        Element element = PRINCIPLE_D.elementsByCode().get("EXP-2.1");
        ApplicabilityReason reason = reason("EXP-2.1", Map.of(), "telecom");

        assertThat(reason.kind()).isEqualTo(Kind.NO_PROFILE);
        assertThat(reason.applies()).isFalse();
        assertThat(reason.grounds())
                .extracting(Ground::profiles)
                .containsExactlyElementsOf(
                        element.applies().stream().map(Applicability::profiles).toList());
    }

    @Test
    void whereNoProfileIsStatedAllAreNamed() {
        assertThat(reason("GOV-1.5", Map.of("SC-ALGORITHM", "no")).grounds())
                .singleElement()
                .satisfies(ground -> assertThat(ground.profiles()).hasSize(7));
    }

    private static ApplicabilityReason onAlgorithm(Kind kind, String answer, Basis basis) {
        return new ApplicabilityReason(
                kind,
                List.of(new Ground(
                        List.of("telecom"),
                        Optional.of(new Condition.Answered("SC-ALGORITHM", List.of("yes"))),
                        List.of(new Premise("SC-ALGORITHM", answer, basis)))));
    }

    private static ApplicabilityReason reason(String element, Map<String, String> said, String... profiles) {
        return ScopingAnswers.of(PRINCIPLE_D, said)
                .reason(PRINCIPLE_D.elementsByCode().get(element), List.of(profiles));
    }
}
