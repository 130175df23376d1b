package org.principled.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.Total;

/**
 * How answers count.
 *
 * @param scales the answer scales
 * @param types the types of element: the columns of the factors; empty where every answer counts in full
 * @param grades the grades of evidence with their factors
 * @param publicity what changes where an element must be published
 * @param grading which grade follows from what is known about a piece of evidence
 * @param modes the assessment modes, the default first
 * @param notApplicable the reasons for which an element may be left out
 * @param rules the way from an answer to the total, in sentences
 * @param bands the bands of the total
 */
record ScoringOutline(
        List<ScaleOutline> scales,
        List<Term> types,
        List<GradeOutline> grades,
        List<String> publicity,
        GradingOutline grading,
        List<ModeOutline> modes,
        List<Term> notApplicable,
        List<String> rules,
        List<Band> bands) {

    /** A scale; the first of a questionnaire is the usual one. */
    record ScaleOutline(String key, List<Choice> choices) {}

    /** An answer with its points, from 0 to 1. */
    record Choice(String label, String points) {}

    /** A grade with its factor for each type. */
    record GradeOutline(Term grade, boolean verified, List<String> factors) {}

    /** A mode with the grades an answer may have in it. */
    record ModeOutline(Term mode, String grades) {}

    /** A band with the scores from and below which it holds; {@code below} is empty for the highest. */
    record Band(String label, String from, String below) {}

    static ScoringOutline of(Phrases phrases) {
        Questionnaire questionnaire = phrases.questionnaire();
        Wording wording = phrases.wording();
        Evidence evidence = questionnaire.evidence();
        return new ScoringOutline(
                questionnaire.scales().stream()
                        .map(scale -> scale(scale, wording))
                        .toList(),
                evidence.types().stream()
                        .map(type -> wording.term("types", type.key()))
                        .toList(),
                evidence.grades().stream()
                        .map(grade -> grade(grade, evidence, wording))
                        .toList(),
                publicity(evidence, phrases.words()),
                GradingOutline.of(phrases),
                questionnaire.modes().stream()
                        .map(mode -> new ModeOutline(wording.term("modes", mode.key()), phrases.list(mode.grades())))
                        .toList(),
                questionnaire.notApplicable().stream()
                        .map(code -> wording.term("not-applicable", code))
                        .toList(),
                new RuleBook(phrases).rules(),
                bands(questionnaire.total(), wording));
    }

    private static ScaleOutline scale(Scale scale, Wording wording) {
        return new ScaleOutline(
                scale.key(),
                scale.choices().stream()
                        .map(choice -> new Choice(
                                wording.answer(scale.key(), choice.answer()), Figures.plain(choice.points())))
                        .toList());
    }

    private static GradeOutline grade(String grade, Evidence evidence, Wording wording) {
        return new GradeOutline(
                wording.term("grades", grade),
                evidence.verified().contains(grade),
                evidence.types().stream()
                        .map(type -> Optional.ofNullable(type.factors().get(grade))
                                .map(Figures::plain)
                                .orElse(""))
                        .toList());
    }

    private static List<String> publicity(Evidence evidence, RuleMessages words) {
        return evidence.grades().stream()
                .flatMap(grade -> Optional.ofNullable(evidence.publicity().get(grade)).stream()
                        .map(factor -> words.publicity(grade, Figures.plain(factor))))
                .toList();
    }

    private static List<Band> bands(Total total, Wording wording) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < total.bands().size(); i++) {
            Total.Band band = total.bands().get(i);
            String below = i + 1 < total.bands().size()
                    ? Figures.plain(total.bands().get(i + 1).from())
                    : "";
            bands.add(new Band(
                    wording.label("bands." + band.key() + ".label", band.key()), Figures.plain(band.from()), below));
        }
        return bands;
    }
}
