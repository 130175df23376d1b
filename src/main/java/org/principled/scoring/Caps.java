package org.principled.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Finding;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.RedFlag;

/** The caps in force for one bound. Caps do not add up: the lowest counts (principle-d.md 3.7). */
final class Caps {

    /** A cap in force and the finding it comes from. */
    record InForce(Finding finding, Fraction at) {}

    /** No findings, as with most sheets. */
    private static final Caps NONE = new Caps();

    private final List<InForce> ofTotal = new ArrayList<>(0);
    private final List<List<InForce>> byArea = new ArrayList<>(0);
    private final List<List<InForce>> byElement = new ArrayList<>(0);
    private boolean any;

    private Caps() {}

    static Caps inForce(ScoringPlan plan, List<Finding> findings, Bound bound) {
        if (findings.isEmpty()) {
            return NONE;
        }
        Caps caps = new Caps();
        for (Finding finding : findings) {
            FlagState state = state(plan, finding);
            if (bound.isBoundBy(state)) {
                caps.add(plan, finding, state);
            }
        }
        return caps;
    }

    /** Whether some finding binds the lower bound only. */
    static boolean lowerBoundOnly(ScoringPlan plan, List<Finding> findings) {
        for (Finding finding : findings) {
            if (state(plan, finding).reach() == FlagState.Reach.LOWER_BOUND) {
                return true;
            }
        }
        return false;
    }

    private void add(ScoringPlan plan, Finding finding, FlagState state) {
        for (RedFlag.Cap cap : flag(plan, finding).caps()) {
            InForce inForce = new InForce(finding, ScoringPlan.raised(cap.at(), state));
            if (cap instanceof RedFlag.Cap.OfTotal) {
                ofTotal.add(inForce);
            } else if (cap instanceof RedFlag.Cap.OfArea ofArea) {
                if (ofArea.whenAbout().isEmpty()
                        || ofArea.whenAbout().stream().anyMatch(finding.elements()::contains)) {
                    add(byArea, plan.areas.size(), plan.areaIndex(ofArea.area()), inForce);
                }
            } else {
                addToElements(plan, finding, inForce);
            }
        }
        any = true;
    }

    private void addToElements(ScoringPlan plan, Finding finding, InForce inForce) {
        for (String code : finding.elements()) {
            Integer element = plan.elementIndex.get(code);
            if (element == null) {
                throw new IllegalArgumentException("unknown element " + code + " in the finding on " + finding.flag());
            }
            add(byElement, plan.elements.size(), element, inForce);
        }
    }

    private static void add(List<List<InForce>> lists, int size, int index, InForce inForce) {
        while (lists.size() < size) {
            lists.add(new ArrayList<>(0));
        }
        lists.get(index).add(inForce);
    }

    boolean any() {
        return any;
    }

    boolean bindElements() {
        return !byElement.isEmpty();
    }

    List<InForce> ofTotal() {
        return ofTotal;
    }

    List<InForce> ofArea(int area) {
        return byArea.isEmpty() ? List.of() : byArea.get(area);
    }

    List<InForce> ofElement(int element) {
        return byElement.isEmpty() ? List.of() : byElement.get(element);
    }

    /** The lowest of some caps; null where there is none. */
    static @Nullable Fraction lowest(List<InForce> caps) {
        Fraction lowest = null;
        for (InForce cap : caps) {
            lowest = lowest == null ? cap.at() : lowest.min(cap.at());
        }
        return lowest;
    }

    private static RedFlag flag(ScoringPlan plan, Finding finding) {
        RedFlag flag = plan.flags.get(finding.flag());
        if (flag == null) {
            throw new IllegalArgumentException("unknown flag " + finding.flag());
        }
        return flag;
    }

    private static FlagState state(ScoringPlan plan, Finding finding) {
        FlagState state = plan.flagStates.get(finding.state());
        if (state == null) {
            throw new IllegalArgumentException("unknown state " + finding.state());
        }
        return state;
    }
}
