package org.principled.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When something applies, as a statement about the answers to scoping questions. */
public sealed interface Condition {

    /** Whether the condition holds, given the answer that counts for each scoping question. */
    boolean holds(Map<String, String> scoping);

    /** The codes of the scoping questions this depends on. */
    Stream<String> questions();

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
        public Stream<String> questions() {
            return Stream.of(question);
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
        public Stream<String> questions() {
            return conditions.stream().flatMap(Condition::questions);
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
        public Stream<String> questions() {
            return conditions.stream().flatMap(Condition::questions);
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
        public Stream<String> questions() {
            return condition.questions();
        }

        @Override
        public String toString() {
            return "not " + condition;
        }
    }
}
