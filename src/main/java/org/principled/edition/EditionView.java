package org.principled.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Texts;

/**
 * What the page of an edition shows.
 *
 * @param cover what the edition says about itself
 * @param areas its areas
 * @param scoring how answers count
 * @param profiles the company profiles
 * @param scoping the scoping questions
 * @param flagStates the states of a red flag
 * @param flags the red flags
 * @param tables the quantitative tables
 * @param sources what references point to
 */
record EditionView(
        Cover cover,
        List<AreaOutline> areas,
        ScoringOutline scoring,
        List<Term> profiles,
        List<Scoping> scoping,
        List<FlagOutline.State> flagStates,
        List<FlagOutline> flags,
        List<TableOutline> tables,
        List<SourceLine> sources) {

    /**
     * A scoping question.
     *
     * @param answers the possible answers
     * @param open the answer that counts while nobody has answered
     * @param askedWhen when it is asked; empty where always
     * @param notAsked the answer that counts where it is not asked
     */
    record Scoping(
            String code,
            String question,
            String help,
            String answers,
            String open,
            String askedWhen,
            String notAsked) {}

    static EditionView of(Editions.Held held, Texts texts, RuleMessages words) {
        Questionnaire questionnaire = held.questionnaire();
        Wording wording = new Wording(texts);
        Links links = new Links(held.edition(), texts.language());
        Phrases phrases = new Phrases(questionnaire, wording, words);
        Map<String, String> hrefs = elementHrefs(questionnaire, links);
        return new EditionView(
                Cover.of(held, texts),
                AreaOutline.of(phrases, links),
                ScoringOutline.of(phrases),
                questionnaire.profiles().stream()
                        .map(key -> wording.term("profiles", key))
                        .toList(),
                questionnaire.scoping().stream()
                        .map(question -> scoping(question, phrases))
                        .toList(),
                FlagOutline.states(phrases),
                FlagOutline.of(phrases, hrefs),
                TableOutline.of(phrases, hrefs),
                questionnaire.sources().stream().map(SourceLine::of).toList());
    }

    private static Scoping scoping(ScopingQuestion question, Phrases phrases) {
        Wording wording = phrases.wording();
        return new Scoping(
                question.code(),
                wording.scopingQuestion(question.code()),
                wording.optional("scoping." + question.code() + ".help"),
                phrases.answers(question),
                wording.scopingAnswer(question.open()),
                question.askedWhen().map(phrases::condition).orElse(""),
                question.notAsked().isEmpty() ? "" : wording.scopingAnswer(question.notAsked()));
    }

    /** Addresses of all elements, by code. */
    static Map<String, String> elementHrefs(Questionnaire questionnaire, Links links) {
        Map<String, String> hrefs = new LinkedHashMap<>();
        for (Area area : questionnaire.areas()) {
            area.elements()
                    .forEach(element -> hrefs.put(element.code(), links.withinArea(area.code(), element.code())));
        }
        return hrefs;
    }
}
