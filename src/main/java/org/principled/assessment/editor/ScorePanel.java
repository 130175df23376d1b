package org.principled.assessment.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score beside the form. Texts are ready to be shown; empty ones are not.
 *
 * @param mode the assessment mode, without which no score is shown
 * @param total the total; null where there is none
 * @param band its band
 * @param provisional how much has to be answered before the score may be published; empty once it may
 * @param areas the areas that are scored, or why they are not
 * @param moved what moved with the last change
 * @param flags the red flags in force
 * @param steps what would move the score most
 * @param nextBand the way to the next band
 * @param previousOpen address of the unanswered element before; empty where there is none
 * @param nextOpen address of the next unanswered element; empty where there is none
 */
record ScorePanel(
        String mode,
        @Nullable Shown total,
        String band,
        String provisional,
        List<Shown> areas,
        List<String> moved,
        List<String> flags,
        List<Step> steps,
        String nextBand,
        String previousOpen,
        String nextOpen) {

    /**
     * A score as it is drawn.
     *
     * @param points the score, or why there is none
     * @param low where the interval starts, in points, as a number of the drawing
     * @param spread how wide it is
     * @param at where the score is
     * @param alternative the drawing in words
     * @param href where it is explained
     */
    record Shown(
            String code,
            String points,
            String interval,
            String completeness,
            String low,
            String spread,
            String at,
            String alternative,
            String href,
            boolean current) {}

    /** Something that would raise the total. */
    record Step(String code, String label, String gain, String href) {}
}
