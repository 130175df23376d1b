package org.principled.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.principled.questionnaire.Questionnaires.applying;
import static org.principled.questionnaire.Questionnaires.element;
import static org.principled.questionnaire.Questionnaires.indicator;
import static org.principled.questionnaire.Questionnaires.oneArea;
import static org.principled.questionnaire.Questionnaires.scoping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.principled.questionnaire.ApplicabilityReason.Basis;
import org.principled.questionnaire.ApplicabilityReason.Ground;
import org.principled.questionnaire.ApplicabilityReason.Kind;
import org.principled.questionnaire.ApplicabilityReason.Premise;

class ApplicabilityReasonPropertyTest {

    private static final List<String> QUESTIONS = List.of("SC-A", "SC-B", "SC-C", "SC-D");
    private static final List<String> PROFILES = List.of("telecom", "cloud", "vendor");
    private static final List<String> ANSWERS = List.of("yes", "no");

    @Property
    void theReasonIsThatOfTheRule(
            @ForAll("ways") List<Applicability> ways,
            @ForAll("profiles") List<String> profiles,
            @ForAll("answers") Map<String, String> said,
            @ForAll("conditions") Condition askedWhen) {
        Questionnaire questionnaire = asking(askedWhen, ways);
        ScopingAnswers scoping = ScopingAnswers.of(questionnaire, said);
        Element element = questionnaire.elements().get(0);

        ApplicabilityReason reason = scoping.reason(element, profiles);

        assertThat(reason.applies()).isEqualTo(scoping.applies(element, profiles));
        assertThat(reason.grounds().isEmpty()).isEqualTo(reason.kind() == Kind.EVERYBODY);
        for (Ground ground : reason.grounds()) {
            assertThat(profiles.isEmpty()
                            || reason.kind() == Kind.NO_PROFILE
                            || profiles.containsAll(ground.profiles()))
                    .isTrue();
            ground.premises().forEach(premise -> assertPremise(premise, scoping, said));
        }
    }

    private static void assertPremise(Premise premise, ScopingAnswers scoping, Map<String, String> said) {
        assertThat(premise.answer()).isEqualTo(scoping.counting().get(premise.question()));
        assertThat(premise.basis() == Basis.NOT_ASKED).isEqualTo(!scoping.isAsked(premise.question()));
        assertThat(premise.basis() == Basis.SAID)
                .isEqualTo(scoping.isAsked(premise.question()) && said.containsKey(premise.question()));
    }

    @Property
    void thePremisesAloneDecide(
            @ForAll("conditions") Condition condition, @ForAll("answered") Map<String, String> all) {
        List<String> decisive = condition.decisive(all).distinct().toList();
        Map<String, String> only = new HashMap<>(all);
        only.keySet().retainAll(decisive);

        assertThat(condition.outcome(only)).contains(condition.holds(all));
        assertThat(condition.questions().toList()).containsAll(decisive);
    }

    private static Questionnaire asking(Condition askedWhen, List<Applicability> ways) {
        Element element = applying(element("e"), ways.toArray(Applicability[]::new));
        return oneArea(indicator("I", element))
                .profiles(PROFILES.toArray(String[]::new))
                .scoping(scoping("SC-D"))
                .scoping(scoping("SC-C"))
                .scoping(scoping("SC-A", onlyAbout(askedWhen), "no"))
                .scoping(scoping("SC-B"))
                .build();
    }

    /** The same condition about questions that do not wait for it. */
    private static Condition onlyAbout(Condition condition) {
        return condition.questions().anyMatch("SC-A"::equals)
                ? new Condition.Answered("SC-C", List.of("yes"))
                : condition;
    }

    @Provide
    Arbitrary<List<Applicability>> ways() {
        return Combinators.combine(profiles(), conditions().optional())
                .as(Applicability::new)
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<String>> profiles() {
        return Arbitraries.subsetOf(PROFILES).map(List::copyOf);
    }

    @Provide
    Arbitrary<Map<String, String>> answers() {
        return Arbitraries.maps(Arbitraries.of(QUESTIONS), Arbitraries.of(ANSWERS));
    }

    /** An answer to every question. */
    @Provide
    Arbitrary<Map<String, String>> answered() {
        return Arbitraries.of(ANSWERS)
                .list()
                .ofSize(QUESTIONS.size())
                .map(answers -> QUESTIONS.stream()
                        .collect(Collectors.toMap(
                                question -> question, question -> answers.get(QUESTIONS.indexOf(question)))));
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Arbitraries.lazyOf(
                ApplicabilityReasonPropertyTest::single,
                ApplicabilityReasonPropertyTest::single,
                () -> conditions().list().ofMaxSize(3).map(Condition.All::new),
                () -> conditions().list().ofMaxSize(3).map(Condition.Any::new),
                () -> conditions().map(Condition.Not::new));
    }

    private static Arbitrary<Condition> single() {
        return Combinators.combine(
                        Arbitraries.of(QUESTIONS), Arbitraries.subsetOf(ANSWERS).map(List::copyOf))
                .as(Condition.Answered::new);
    }
}
