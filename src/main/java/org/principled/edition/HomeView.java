package org.principled.edition;

import java.util.List;
import java.util.Optional;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;

/**
 * What the first page shows.
 *
 * @param questionnaires the editions held
 * @param example an example for the command line, made from the first edition; empty where none is held
 */
record HomeView(List<Cover> questionnaires, Optional<Example> example) {

    /** What to type to score one answer: the questionnaire, an element of it and the best answer to it. */
    record Example(String questionnaire, String element, String answer) {}

    static HomeView of(List<Editions.Held> editions, String language) {
        return new HomeView(
                editions.stream()
                        .map(held -> Cover.of(held, Texts.in(language, held.texts())))
                        .toList(),
                editions.stream().findFirst().flatMap(held -> example(held.questionnaire())));
    }

    private static Optional<Example> example(Questionnaire questionnaire) {
        return questionnaire.elements().stream()
                .findFirst()
                .map(element ->
                        new Example(questionnaire.edition().id(), element.code(), bestAnswer(questionnaire, element)));
    }

    private static String bestAnswer(Questionnaire questionnaire, Element element) {
        return questionnaire.scales().stream()
                .filter(scale -> scale.key().equals(element.scale()))
                .findFirst()
                .map(scale -> scale.best().answer())
                .orElse("");
    }
}
