package org.principled.report;

import org.principled.answer.AnswerSheet;
import org.principled.scoring.CodedSheet;
import org.principled.scoring.Movement;
import org.principled.scoring.Scorecard;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;

/**
 * The assessment before, to look back on: of the same company, with the same edition and in the same mode, without which its figures could
 * not be compared. Of its answers a report holds nothing but the hash, by which whoever has the report of then finds them.
 *
 * @param sheet its answers, whole
 * @param answersSha256 hash of its answers as the audience of the report sees them; empty where there is none
 * @param movement how the scores moved from it to the assessment that the report is about
 */
public record Earlier(AnswerSheet sheet, String answersSha256, Movement movement) {

    /**
     * Looks back.
     *
     * @param plan the plan by which {@code now} was computed
     * @throws IllegalArgumentException if {@code now} is not a scorecard of this plan
     */
    public static Earlier of(ScoringPlan plan, AnswerSheet sheet, Scorecard now) {
        Scorer.Headline then = Scorer.headline(CodedSheet.read(plan, sheet));
        return new Earlier(sheet, "", Movement.between(plan, then, now.headline()));
    }

    /** The same with these of its answers. */
    Earlier withSheet(AnswerSheet seen) {
        return new Earlier(seen, answersSha256, movement);
    }

    /** The same, naming the answers it rests on. */
    public Earlier withAnswersSha256(String hash) {
        return new Earlier(sheet, hash, movement);
    }
}
