package org.principled.assessment.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.principled.assessment.Line;
import org.principled.assessment.answer.AnswerState;
import org.principled.assessment.answer.Said;
import org.principled.questionnaire.ApplicabilityReason;
import org.principled.questionnaire.ApplicabilityReason.Basis;
import org.principled.questionnaire.ApplicabilityReason.Ground;
import org.principled.questionnaire.ApplicabilityReason.Kind;
import org.principled.questionnaire.ApplicabilityReason.Premise;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.ScopingAnswers;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Texts;

/** Says why an element is asked, or is not. */
final class ScopeWords {

    private final Texts texts;
    private final EditorMessages words;
    private final ScopingAnswers scoping;
    private final List<String> profiles;

    ScopeWords(Work work, EditorMessages words) {
        this.texts = work.texts();
        this.words = words;
        this.scoping = ScopingAnswers.of(work.edition().questionnaire(), said(work));
        this.profiles = work.scorecard().profiles();
    }

    private static Map<String, String> said(Work work) {
        return work.edition().questionnaire().scoping().stream()
                .map(ScopingQuestion::code)
                .flatMap(code -> work.answer(code, Line.COMPANY).stream())
                .filter(state -> state.counts() && state.content().said() == Said.CHOSEN)
                .collect(Collectors.toMap(
                        AnswerState::code, state -> state.content().choice()));
    }

    ScopingAnswers scoping() {
        return scoping;
    }

    /** Why an element is asked, or is not, in sentences. */
    List<String> whyAsked(Element element) {
        ApplicabilityReason reason = scoping.reason(element, profiles);
        if (reason.kind() == Kind.EVERYBODY) {
            return List.of(words.askedOfEverybody());
        }
        return reason.grounds().stream()
                .map(ground -> sentence(reason.kind(), ground))
                .distinct()
                .toList();
    }

    private String sentence(Kind kind, Ground ground) {
        String who = ground.profiles().stream()
                .map(profile -> texts.values().getOrDefault("profiles." + profile + ".label", profile))
                .collect(Collectors.joining(", "));
        String because = ground.premises().stream().map(this::premise).collect(Collectors.joining("; "));
        List<String> parts = new ArrayList<>();
        if (kind == Kind.NO_PROFILE) {
            return words.onlyAskedOf(who);
        }
        if (!who.isEmpty()) {
            parts.add(words.askedOf(who));
        }
        if (!because.isEmpty()) {
            parts.add(kind == Kind.APPLIES ? words.askedBecause(because) : words.notAskedBecause(because));
        }
        return parts.isEmpty() ? words.askedOfEverybody() : String.join(" ", parts);
    }

    private String premise(Premise premise) {
        String question =
                texts.values().getOrDefault("scoping." + premise.question() + ".question", premise.question());
        String answer = texts.values().getOrDefault("scoping-answers." + premise.answer(), premise.answer());
        return premise.basis() == Basis.SAID
                ? words.premiseSaid(question, answer)
                : premise.basis() == Basis.OPEN
                        ? words.premiseOpen(question, answer)
                        : words.premiseNotAsked(question, answer);
    }
}
