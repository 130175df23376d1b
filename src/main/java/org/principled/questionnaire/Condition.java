package org.principled.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When something applies, as a statement about the answers to scoping questions. */
public sealed interface Condition {

    /** Whether the condition holds, given the answer that counts for each scoping question. */
    boolean holds(Map<String, String> scoping);

    /**
     * Whether the condition holds, given only what is settled: a question that is not in the map may still be answered either way.
     *
     * @return empty where it depends on a question that is not settled
     */
    Optional<Boolean> outcome(Map<String, String> settled);

    /** The codes of the scoping questions this depends on. */
    Stream<String> questions();

    /**
     * The codes of those questions whose answers are the reason why the condition holds, or does not: whatever is answered to the others,
     * it stays so.
     */
    Stream<String> decisive(Map<String, String> scoping);

    /** One scoping question has one of these answers. */
    record Answered(String question, List<String> answers) implements Condition {
        public Answered {
            answers = List.copyOf(answers);
        }

        @Override
        public boolean holds(Map<String, String> scoping) {
            String answer = scoping.get(question);
            return answer != null && answers.contains(answer);
        }

        @Override
        public Optional<Boolean> outcome(Map<String, String> settled) {
            return Optional.ofNullable(settled.get(question)).map(answers::contains);
        }

        @Override
        public Stream<String> questions() {
            return Stream.of(question);
        }

        @Override
        public Stream<String> decisive(Map<String, String> scoping) {
            return questions();
        }

        @Override
        public String toString() {
            return question + " is " + String.join(" or ", answers);
        }
    }

    /** Every one of these holds; an empty list always holds. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Map<String, String> scoping) {
            return conditions.stream().allMatch(condition -> condition.holds(scoping));
        }

        @Override
        public Optional<Boolean> outcome(Map<String, String> settled) {
            return decided(conditions, settled, false);
        }

        @Override
        public Stream<String> questions() {
            return conditions.stream().flatMap(Condition::questions);
        }

        @Override
        public Stream<String> decisive(Map<String, String> scoping) {
            return decidedBy(conditions, scoping, false);
        }

        @Override
        public String toString() {
            return conditions.stream().map(Condition::toString).collect(Collectors.joining(" and ", "(", ")"));
        }
    }

    /** At least one of these holds. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Map<String, String> scoping) {
            return conditions.stream().anyMatch(condition -> condition.holds(scoping));
        }

        @Override
        public Optional<Boolean> outcome(Map<String, String> settled) {
            return decided(conditions, settled, true);
        }

        @Override
        public Stream<String> questions() {
            return conditions.stream().flatMap(Condition::questions);
        }

        @Override
        public Stream<String> decisive(Map<String, String> scoping) {
            return decidedBy(conditions, scoping, true);
        }

        @Override
        public String toString() {
            return conditions.stream().map(Condition::toString).collect(Collectors.joining(" or ", "(", ")"));
        }
    }

    /** This does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Map<String, String> scoping) {
            return !condition.holds(scoping);
        }

        @Override
        public Optional<Boolean> outcome(Map<String, String> settled) {
            return condition.outcome(settled).map(holds -> !holds);
        }

        @Override
        public Stream<String> questions() {
            return condition.questions();
        }

        @Override
        public Stream<String> decisive(Map<String, String> scoping) {
            return condition.decisive(scoping);
        }

        @Override
        public String toString() {
            return "not " + condition;
        }
    }

    /** The outcome of several: as soon as one is {@code deciding}, so are all; the opposite only once each is settled. */
    private static Optional<Boolean> decided(
            List<Condition> conditions, Map<String, String> settled, boolean deciding) {
        List<Optional<Boolean>> outcomes =
                conditions.stream().map(condition -> condition.outcome(settled)).toList();
        if (outcomes.contains(Optional.of(deciding))) {
            return Optional.of(deciding);
        }
        return outcomes.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!deciding);
    }

    /** What decides among several: those that are {@code deciding} if there are any, otherwise all. */
    private static Stream<String> decidedBy(List<Condition> conditions, Map<String, String> scoping, boolean deciding) {
        List<Condition> those = conditions.stream()
                .filter(condition -> condition.holds(scoping) == deciding)
                .toList();
        return (those.isEmpty() ? conditions : those).stream().flatMap(condition -> condition.decisive(scoping));
    }
}
