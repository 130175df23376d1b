package org.principled.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.principled.questionnaire.Applicability;
import org.principled.questionnaire.Condition;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.ScopingAnswers;
import org.principled.questionnaire.ScopingQuestion;

/** Which elements apply to whom: profiles as bit masks, conditions numbered, so that scope costs next to nothing per sheet. */
final class Scope {

    private final List<ScopingQuestion> questionsInOrder;
    private final Set<String> questions = new HashSet<>();
    private final Map<String, Integer> profileIndex = new HashMap<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final Map<Condition, Integer> conditionIndex = new HashMap<>();
    private final Way[][] waysByElement;

    private record Way(long profiles, int condition) {}

    Scope(Questionnaire questionnaire) {
        this.questionsInOrder = ScopingAnswers.inOrder(questionnaire);
        questionnaire.scoping().forEach(question -> questions.add(question.code()));
        questionnaire.profiles().forEach(profile -> profileIndex.put(profile, profileIndex.size()));
        this.waysByElement = questionnaire.elements().stream()
                .map(element -> element.applies().stream().map(this::way).toArray(Way[]::new))
                .toArray(Way[][]::new);
    }

    private Way way(Applicability applicability) {
        long mask = applicability.profiles().isEmpty() ? -1L : maskOf(applicability.profiles());
        return new Way(mask, applicability.when().map(this::number).orElse(-1));
    }

    private int number(Condition condition) {
        return conditionIndex.computeIfAbsent(condition, added -> {
            conditions.add(added);
            return conditions.size() - 1;
        });
    }

    /** The profiles as a mask; where none is stated, every profile, as an open scoping question counts as yes. */
    long held(List<String> profiles) {
        return profiles.isEmpty() ? -1L : maskOf(profiles);
    }

    private long maskOf(Collection<String> profiles) {
        long mask = 0;
        for (String profile : profiles) {
            Integer index = profileIndex.get(profile);
            if (index == null) {
                throw new IllegalArgumentException("unknown profile " + profile);
            }
            mask |= 1L << index;
        }
        return mask;
    }

    /** Whether each numbered condition holds for the given answers to scoping questions. */
    boolean[] holding(Map<String, String> scoping) {
        for (String question : scoping.keySet()) {
            if (!questions.contains(question)) {
                throw new IllegalArgumentException("unknown scoping question " + question);
            }
        }
        boolean[] holding = new boolean[conditions.size()];
        if (holding.length > 0) {
            Map<String, String> counting = ScopingAnswers.counting(questionsInOrder, scoping);
            for (int i = 0; i < holding.length; i++) {
                holding[i] = conditions.get(i).holds(counting);
            }
        }
        return holding;
    }

    boolean applies(int element, long heldProfiles, boolean[] holding) {
        Way[] ways = waysByElement[element];
        for (Way way : ways) {
            if ((way.profiles & heldProfiles) != 0 && (way.condition < 0 || holding[way.condition])) {
                return true;
            }
        }
        return ways.length == 0;
    }
}
