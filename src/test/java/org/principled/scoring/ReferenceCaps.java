package org.principled.scoring;

import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Finding;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.RedFlag;

/** The lowest cap in force on something; part of {@link ReferenceScorer}. */
final class ReferenceCaps {

    private final Questionnaire questionnaire;
    private final AnswerSheet sheet;
    private final boolean lowerBound;

    ReferenceCaps(Questionnaire questionnaire, AnswerSheet sheet, boolean lowerBound) {
        this.questionnaire = questionnaire;
        this.sheet = sheet;
        this.lowerBound = lowerBound;
    }

    @Nullable
    Rational ofTotal() {
        return lowest((finding, cap) -> cap instanceof RedFlag.Cap.OfTotal);
    }

    @Nullable
    Rational ofArea(String area) {
        return lowest((finding, cap) -> cap instanceof RedFlag.Cap.OfArea of
                && of.area().equals(area)
                && (of.whenAbout().isEmpty() || of.whenAbout().stream().anyMatch(finding.elements()::contains)));
    }

    @Nullable
    Rational ofElement(String element) {
        return lowest((finding, cap) ->
                cap instanceof RedFlag.Cap.OfNamedElements && finding.elements().contains(element));
    }

    private @Nullable Rational lowest(BiPredicate<Finding, RedFlag.Cap> binds) {
        Rational lowest = null;
        for (Finding finding : sheet.findings()) {
            FlagState state = questionnaire.flagStates().stream()
                    .filter(each -> each.key().equals(finding.state()))
                    .findFirst()
                    .orElseThrow();
            boolean reaches = state.reach() == FlagState.Reach.SCORE
                    || (lowerBound && state.reach() == FlagState.Reach.LOWER_BOUND);
            for (RedFlag flag : questionnaire.flags()) {
                for (RedFlag.Cap cap : flag.caps()) {
                    if (reaches && flag.code().equals(finding.flag()) && binds.test(finding, cap)) {
                        Rational at = Rational.of(cap.at());
                        Rational raised = at.plus(Rational.of(state.raised()).times(Rational.HUNDRED.minus(at)));
                        lowest = lowest == null ? raised : lowest.min(raised);
                    }
                }
            }
        }
        return lowest;
    }
}
