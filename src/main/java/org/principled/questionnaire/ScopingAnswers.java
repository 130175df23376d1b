package org.principled.questionnaire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is known from the answers to scoping questions: what counts for each, and what is settled whatever the open ones turn out to be.
 */
public final class ScopingAnswers {

    private final Map<String, String> said;
    private final Map<String, String> counting = new HashMap<>();
    private final Map<String, String> settled = new HashMap<>();
    private final Map<String, Boolean> asked = new HashMap<>();

    private ScopingAnswers(Questionnaire questionnaire, Map<String, String> said) {
        this.said = said;
        inOrder(questionnaire).forEach(this::settle);
    }

    /**
     * Works out what counts.
     *
     * @param said answers to scoping questions by code; an open question is absent
     */
    public static ScopingAnswers of(Questionnaire questionnaire, Map<String, String> said) {
        return new ScopingAnswers(questionnaire, said);
    }

    /** The scoping questions of a questionnaire, each after those that decide whether it is asked. */
    public static List<ScopingQuestion> inOrder(Questionnaire questionnaire) {
        Map<String, ScopingQuestion> waiting = new LinkedHashMap<>();
        questionnaire.scoping().forEach(question -> waiting.put(question.code(), question));
        List<ScopingQuestion> ordered = new ArrayList<>();
        questionnaire.scoping().forEach(question -> order(question, waiting, ordered));
        return List.copyOf(ordered);
    }

    private static void order(
            ScopingQuestion question, Map<String, ScopingQuestion> waiting, List<ScopingQuestion> ordered) {
        if (waiting.remove(question.code()) == null) {
            return;
        }
        question.askedWhen().stream()
                .flatMap(Condition::questions)
                .flatMap(code -> Optional.ofNullable(waiting.get(code)).stream())
                .forEach(before -> order(before, waiting, ordered));
        ordered.add(question);
    }

    /**
     * The answer that counts for each question: what was said, or what stands for an open or an unasked one.
     *
     * @param inOrder the questions as {@link #inOrder} gives them
     */
    public static Map<String, String> counting(List<ScopingQuestion> inOrder, Map<String, String> said) {
        Map<String, String> counting = new HashMap<>();
        for (ScopingQuestion question : inOrder) {
            counting.put(question.code(), counting(question, isAsked(question, counting), said));
        }
        return counting;
    }

    private static boolean isAsked(ScopingQuestion question, Map<String, String> counting) {
        return question.askedWhen().isEmpty() || question.askedWhen().get().holds(counting);
    }

    private static String counting(ScopingQuestion question, boolean isAsked, Map<String, String> said) {
        return isAsked ? said.getOrDefault(question.code(), question.open()) : question.notAsked();
    }

    private void settle(ScopingQuestion question) {
        boolean isAsked = isAsked(question, counting);
        Optional<Boolean> surelyAsked = question.askedWhen()
                .map(condition -> condition.outcome(settled))
                .orElse(Optional.of(true));
        asked.put(question.code(), isAsked);
        counting.put(question.code(), counting(question, isAsked, said));
        if (surelyAsked.isPresent() && (!surelyAsked.get() || said.containsKey(question.code()))) {
            settled.put(question.code(), counting.get(question.code()));
        }
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
                        .filter(way -> isFor(way, profiles))
                        .anyMatch(way -> way.when().map(holds::test).orElse(true));
    }

    private static boolean isFor(Applicability way, List<String> profiles) {
        return profiles.isEmpty()
                || way.profiles().isEmpty()
                || way.profiles().stream().anyMatch(profiles::contains);
    }

    /** Why an element applies to holders of these profiles, or does not; where none is stated, as to holders of all. */
    public ApplicabilityReason reason(Element element, List<String> profiles) {
        List<Applicability> ways = element.applies();
        if (ways.isEmpty()) {
            return new ApplicabilityReason(ApplicabilityReason.Kind.EVERYBODY, List.of());
        }
        List<Applicability> open =
                ways.stream().filter(way -> isFor(way, profiles)).toList();
        if (open.isEmpty()) {
            return reason(ApplicabilityReason.Kind.NO_PROFILE, ways, List.of());
        }
        List<Applicability> holding = open.stream()
                .filter(way -> way.when().map(when -> when.holds(counting)).orElse(true))
                .toList();
        return holding.isEmpty()
                ? reason(ApplicabilityReason.Kind.CONDITION, open, profiles)
                : reason(ApplicabilityReason.Kind.APPLIES, holding, profiles);
    }

    private ApplicabilityReason reason(ApplicabilityReason.Kind kind, List<Applicability> ways, List<String> profiles) {
        return new ApplicabilityReason(
                kind, ways.stream().map(way -> ground(way, profiles)).toList());
    }

    /** A way, narrowed to the profiles that are held, if any is. */
    private ApplicabilityReason.Ground ground(Applicability way, List<String> profiles) {
        List<String> held = way.profiles().stream()
                .filter(profile -> profiles.isEmpty() || profiles.contains(profile))
                .toList();
        List<ApplicabilityReason.Premise> premises = way.when().stream()
                .flatMap(when -> when.decisive(counting))
                .distinct()
                .map(this::premise)
                .toList();
        return new ApplicabilityReason.Ground(held, way.when(), premises);
    }

    private ApplicabilityReason.Premise premise(String question) {
        ApplicabilityReason.Basis basis = ApplicabilityReason.Basis.NOT_ASKED;
        if (isAsked(question)) {
            basis = said.containsKey(question) ? ApplicabilityReason.Basis.SAID : ApplicabilityReason.Basis.OPEN;
        }
        return new ApplicabilityReason.Premise(question, counting.getOrDefault(question, ""), basis);
    }
}
