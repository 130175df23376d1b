package org.principled.questionnaire;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is known from the answers to scoping questions: what counts for each, and what is settled whatever the open ones turn out to be.
 */
public final class ScopingAnswers {

    private final Map<String, ScopingQuestion> questions = new HashMap<>();
    private final Map<String, String> said;
    private final Map<String, String> counting = new HashMap<>();
    private final Map<String, String> settled = new HashMap<>();
    private final Map<String, Boolean> asked = new HashMap<>();

    private ScopingAnswers(Questionnaire questionnaire, Map<String, String> said) {
        questionnaire.scoping().forEach(question -> questions.put(question.code(), question));
        this.said = said;
        questionnaire.scoping().forEach(this::settle);
    }

    /**
     * Works out what counts.
     *
     * @param said answers to scoping questions by code; an open question is absent
     */
    public static ScopingAnswers of(Questionnaire questionnaire, Map<String, String> said) {
        return new ScopingAnswers(questionnaire, said);
    }

    private void settle(ScopingQuestion question) {
        if (asked.containsKey(question.code())) {
            return;
        }
        question.askedWhen().ifPresent(this::settleBefore);
        boolean isAsked =
                question.askedWhen().map(condition -> condition.holds(counting)).orElse(true);
        Optional<Boolean> surelyAsked = question.askedWhen()
                .map(condition -> condition.outcome(settled))
                .orElse(Optional.of(true));
        asked.put(question.code(), isAsked);
        counting.put(
                question.code(), isAsked ? said.getOrDefault(question.code(), question.open()) : question.notAsked());
        if (surelyAsked.isPresent() && (!surelyAsked.get() || said.containsKey(question.code()))) {
            settled.put(question.code(), counting.get(question.code()));
        }
    }

    private void settleBefore(Condition condition) {
        condition
                .questions()
                .flatMap(code -> Optional.ofNullable(questions.get(code)).stream())
                .forEach(this::settle);
    }

    /** The answer that counts for each question: what was said, or what stands for an open or an unasked one. */
    public Map<String, String> counting() {
        return Collections.unmodifiableMap(counting);
    }

    /** Whether a question of the questionnaire is asked, given what counts for the others. */
    public boolean isAsked(String question) {
        return asked.getOrDefault(question, false);
    }

    /** Whether an element applies to holders of these profiles; where none is stated, as to holders of all. */
    public boolean applies(Element element, List<String> profiles) {
        return anyWay(element, profiles, condition -> condition.holds(counting));
    }

    /** Whether an element applies to holders of these profiles whatever the answers to open questions will be. */
    public boolean surelyApplies(Element element, List<String> profiles) {
        return anyWay(element, profiles, condition -> condition.outcome(settled).orElse(false));
    }

    private static boolean anyWay(Element element, List<String> profiles, Predicate<Condition> holds) {
        return element.applies().isEmpty()
                || element.applies().stream()
                        .filter(way -> profiles.isEmpty()
                                || way.profiles().isEmpty()
                                || way.profiles().stream().anyMatch(profiles::contains))
                        .anyMatch(way -> way.when().map(holds::test).orElse(true));
    }
}
