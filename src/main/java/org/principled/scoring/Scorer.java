package org.principled.scoring;

import java.util.List;
import java.util.Optional;
import org.principled.answer.AnswerSheet;

/**
 * Scores answer sheets. The way to use the engine: compile the plan of an edition once, then call {@link #score} for each sheet.
 *
 * <p>Everything here is a function of its arguments: the same sheet and edition give the same scorecard on every machine.
 */
public final class Scorer {

    private Scorer() {}

    /**
     * The total and the areas without their working, for callers that score the same sheet many times.
     *
     * @param total empty where nothing applies
     * @param areas in the order of the questionnaire; empty for an area that is not scored
     */
    public record Headline(Optional<Estimate> total, List<Optional<Estimate>> areas) {
        public Headline {
            areas = List.copyOf(areas);
        }
    }

    /**
     * Scores a sheet that {@link org.principled.answer.SheetCheck} accepts.
     *
     * @return the scorecard with the working of every figure
     * @throws IllegalArgumentException if the sheet names something the questionnaire does not have
     */
    public static Scorecard score(ScoringPlan plan, AnswerSheet sheet) {
        return score(CodedSheet.read(plan, sheet));
    }

    /** Scores a sheet that has been read; see {@link #score(ScoringPlan, AnswerSheet)}. */
    public static Scorecard score(CodedSheet sheet) {
        return new ScorecardMaker(sheet).make();
    }

    /** The same figures as {@link #score(CodedSheet)}, computed by the same code, without building the scorecard. */
    public static Headline headline(CodedSheet sheet) {
        Pass<Figures> pass = Pass.over(sheet, Coverage.of(sheet));
        return new Headline(
                pass.estimate(figures -> figures.total),
                sheet.plan.areas.stream()
                        .map(area -> pass.estimate(figures -> figures.area.get(area.index())))
                        .toList());
    }
}
