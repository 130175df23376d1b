package org.principled.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Scale;
import org.principled.scoring.Node.Working;

/**
 * What each answer at each set of grades is worth for elements of one scale, type and need for publicity, with its working. Computed once
 * per plan, so that scoring an answer is one look-up.
 */
final class AnswerValues {

    final Scale scale;

    /** By code of an answer, over {@link ScoringPlan#unit}. */
    final long[] byAnswerAndGrades;

    /** By mode: the best answer at the best grades it allows. */
    final long[] bestByMode;

    private final Map<String, Integer> positions = new HashMap<>();
    private final Working[] workings;
    private final int gradeSets;

    private AnswerValues(Scale scale, int gradeSets, int modes) {
        this.scale = scale;
        this.gradeSets = gradeSets;
        for (Scale.Choice choice : scale.choices()) {
            positions.putIfAbsent(choice.answer(), positions.size());
        }
        this.byAnswerAndGrades = new long[scale.choices().size() * gradeSets];
        this.workings = new Working[byAnswerAndGrades.length];
        this.bestByMode = new long[modes];
    }

    static AnswerValues of(ScoringPlan plan, Scale scale, Element element) {
        List<Mode> modes = plan.questionnaire.modes();
        AnswerValues table = new AnswerValues(scale, plan.gradeSets.size(), modes.size());
        table.fill(plan, factors(plan.questionnaire.evidence(), element));
        int best = scale.choices().indexOf(scale.best());
        for (int mode = 0; mode < modes.size(); mode++) {
            int allowed = plan.maskOf(modes.get(mode).grades());
            table.bestByMode[mode] = table.byAnswerAndGrades[table.code(best, allowed)];
        }
        return table;
    }

    private static Fraction[] factors(Evidence evidence, Element element) {
        return evidence.grades().stream()
                .map(grade -> evidence.factor(element, grade))
                .toArray(Fraction[]::new);
    }

    private void fill(ScoringPlan plan, Fraction[] factors) {
        for (int grades = 0; grades < gradeSets; grades++) {
            int best = best(grades, factors);
            String grade =
                    best < 0 ? "" : plan.questionnaire.evidence().grades().get(best);
            Fraction factor = best < 0 ? noGrade(factors) : factors[best];
            for (int answer = 0; answer < scale.choices().size(); answer++) {
                Scale.Choice choice = scale.choices().get(answer);
                Fraction points = choice.points();
                byAnswerAndGrades[code(answer, grades)] = plan.overUnit(points.times(factor));
                workings[code(answer, grades)] =
                        new Working.Answered(choice.answer(), points, plan.gradeSets.get(grades), grade, factor);
            }
        }
    }

    /** An answer counts in full where there are no grades; where there are, one of none of them is worth nothing. */
    private static Fraction noGrade(Fraction[] factors) {
        return factors.length == 0 ? Fraction.ONE : Fraction.ZERO;
    }

    /** The grade of the best factor among those in a mask, the weakest such (principle-d.md 10); -1 where there is none. */
    private static int best(int grades, Fraction[] factors) {
        int best = -1;
        for (int grade = 0; grade < factors.length; grade++) {
            if ((grades & 1 << grade) != 0 && (best < 0 || factors[grade].compareTo(factors[best]) > 0)) {
                best = grade;
            }
        }
        return best;
    }

    int code(int answer, int grades) {
        return answer * gradeSets + grades;
    }

    /** Position of an answer in its scale, or -1 where the scale does not have it. */
    int answer(String key) {
        return positions.getOrDefault(key, -1);
    }

    int gradesOf(int code) {
        return code % gradeSets;
    }

    Working working(int code) {
        return workings[code];
    }
}
