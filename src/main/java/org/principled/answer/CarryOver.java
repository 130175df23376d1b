package org.principled.answer;

import java.util.List;
import org.principled.questionnaire.Questionnaire;

/**
 * What of an earlier sheet can stand in one for another edition, or for the same edition in another cycle. Things are the same if their
 * codes are. Whoever uses it marks what was carried: it counts only once a person has confirmed it.
 *
 * @param sheet what can be carried, as a sheet for the new edition: profiles, units, scoping answers, answers, rows of tables, and every
 *     text about what is still there. Company and period are those of the old sheet. Findings on red flags are never carried: each
 *     assessment has its own
 * @param left what cannot be carried, each with the reason in a sentence
 * @param texts the texts among it, which have no place in the new sheet
 */
public record CarryOver(AnswerSheet sheet, List<SheetProblem> left, List<Annex.Item> texts) {

    public CarryOver {
        left = List.copyOf(left);
        texts = List.copyOf(texts);
    }

    /**
     * Carries a sheet over.
     *
     * @param old the questionnaire the sheet answers
     * @param current the questionnaire to carry it to; may be the same
     */
    public static CarryOver of(Questionnaire old, AnswerSheet sheet, Questionnaire current) {
        return new Carrying(old, sheet, current).carry();
    }
}
