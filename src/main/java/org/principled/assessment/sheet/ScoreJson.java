package org.principled.assessment.sheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.principled.answer.CheckWords;
import org.principled.answer.SheetProblem;
import org.principled.canonical.Fraction;
import org.principled.scoring.Estimate;
import org.principled.scoring.Improvement;
import org.principled.scoring.Movement;
import org.principled.scoring.NextSteps;

/** What follows from a score, as scripts read it. Every figure is an exact fraction of points. */
final class ScoreJson {

    private ScoreJson() {}

    /** A figure with its interval. */
    @Schema(name = "Figure")
    record Figure(String score, String low, String high) {}

    /** One figure before and after; null where there was none. Its code is empty for the total. */
    @Schema(name = "Moved")
    record Moved(
            String code, @Nullable Figure before, @Nullable Figure after) {}

    /** What moved. */
    @Schema(name = "Movement")
    record Movements(Moved total, List<Moved> areas) {}

    /**
     * One change and what it would bring.
     *
     * @param code code of the element or red flag
     * @param line key of the line; empty for all that count
     * @param area code of the area; empty for a red flag
     * @param total points of the total
     * @param inArea points of the area; null where it is not scored
     */
    @Schema(name = "Step")
    record Step(
            String code,
            String line,
            String area,
            String total,
            @Nullable String inArea) {}

    /** The way to the next band. */
    @Schema(name = "NextBand")
    record Band(String band, String from, boolean reachable, String score, List<Step> changes) {}

    /** What to do next. */
    @Schema(name = "NextSteps")
    record Steps(List<Step> improvements, @Nullable Band nextBand) {}

    /** Something about the answers that a person has to know. */
    @Schema(name = "AnswerProblem")
    record Problem(boolean refused, String where, String message) {}

    /** The earlier assessment. */
    @Schema(name = "CarryOver")
    record Carry(@Nullable UUID from) {}

    /** What was taken over. */
    @Schema(name = "CarriedOver")
    record Carried(int answers, List<Problem> left) {}

    static Movements of(Movement movement) {
        return new Movements(
                of(movement.total()),
                movement.areas().stream().map(ScoreJson::of).toList());
    }

    private static Moved of(Movement.Change change) {
        return new Moved(change.code(), of(change.before()), of(change.after()));
    }

    private static @Nullable Figure of(Optional<Estimate> estimate) {
        return estimate.map(each -> new Figure(
                        each.score().toString(),
                        each.low().toString(),
                        each.high().toString()))
                .orElse(null);
    }

    static Steps of(NextSteps steps) {
        return new Steps(
                steps.improvements().stream().map(ScoreJson::of).toList(),
                steps.nextBand()
                        .map(next -> new Band(
                                next.band().key(),
                                next.band().from().toString(),
                                next.reachable(),
                                next.score().toString(),
                                next.changes().stream().map(ScoreJson::of).toList()))
                        .orElse(null));
    }

    private static Step of(Improvement each) {
        return new Step(
                each.code(),
                each.unit() == null ? "" : each.unit().path(),
                each.area(),
                each.total().toString(),
                each.inArea().map(Fraction::toString).orElse(null));
    }

    static List<Problem> of(List<SheetProblem> problems, CheckWords checks) {
        return problems.stream()
                .map(each -> new Problem(each.isRefused(), checks.say(each.where()), checks.say(each.message())))
                .toList();
    }

    static Carried of(CarryForward.Carried carried, CheckWords checks) {
        return new Carried(carried.answers(), of(carried.left(), checks));
    }
}
