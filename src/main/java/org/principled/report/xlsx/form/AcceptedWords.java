package org.principled.report.xlsx.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.principled.exchange.SpokenLabels;
import org.principled.exchange.workbook.WorkbookWords;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Texts;
import org.principled.report.xlsx.live.Grid;
import org.principled.report.xlsx.live.Wording;

/** All words that may stand in the cells of a form, with what the formulas of the score call the same. */
final class AcceptedWords {

    private static final String NOT_APPLICABLE = "N/A";
    private static final String UNKNOWN = "unknown";

    final Grid grid = new Grid("_words");

    private final List<Texts> texts;
    private final WorkbookWords form;
    private final Map<String, WordList> scales = new HashMap<>();
    private final Map<List<String>, WordList> scoping = new HashMap<>();
    private final WordList states;
    private final WordList kinds;
    private final WordList bodies;
    private final WordList audiences;
    private final Map<String, String> grades;
    private int next;

    /**
     * Lists the words.
     *
     * @param texts the questionnaire's texts in every language whose labels may be written
     * @param form the words of the form
     * @param wording the words of the formulas
     */
    AcceptedWords(Questionnaire questionnaire, List<Texts> texts, WorkbookWords form, Wording wording) {
        this.texts = texts;
        this.form = form;
        for (Scale scale : questionnaire.scales()) {
            scales.put(scale.key(), list(answers(scale, wording)));
        }
        for (ScopingQuestion question : questionnaire.scoping()) {
            scoping.computeIfAbsent(question.answers(), this::scoping);
        }
        List<String> keys =
                questionnaire.flagStates().stream().map(FlagState::key).toList();
        List<String> labels = wording.of("flag-states", keys);
        this.states = list(renamed(labelled(keys, "flag-states"), keys, labels));
        this.kinds = list(labelled(questionnaire.evidence().kinds(), "evidence-kinds"));
        this.bodies = list(labelled(questionnaire.evidence().bodies(), "evidence-bodies"));
        this.audiences = list(WordList.meanings(SpokenLabels.audiences(texts)));
        this.grades = labelled(questionnaire.evidence().grades(), "grades");
    }

    private Map<String, String> answers(Scale scale, Wording wording) {
        List<String> keys = scale.choices().stream().map(Scale.Choice::answer).toList();
        Map<String, String> words = new LinkedHashMap<>();
        Stream.of(NOT_APPLICABLE, form.notApplicable())
                .forEach(word -> words.put(WordList.fold(word), wording.say("standing.na")));
        Stream.of(UNKNOWN, form.unknown()).forEach(word -> words.put(WordList.fold(word), ""));
        UnaryOperator<String> path = key -> "answers." + scale.key() + "." + key;
        renamed(WordList.meanings(keys, texts, path), keys, wording.answers(scale))
                .forEach(words::putIfAbsent);
        return words;
    }

    private WordList scoping(List<String> answers) {
        Map<String, String> words = new LinkedHashMap<>();
        Stream.of(UNKNOWN, form.unknown()).forEach(word -> words.put(WordList.fold(word), ""));
        WordList.meanings(answers, texts, key -> "scoping-answers." + key).forEach(words::putIfAbsent);
        return list(words);
    }

    private Map<String, String> labelled(List<String> keys, String section) {
        return WordList.meanings(keys, texts, key -> section + "." + key + ".label");
    }

    private static Map<String, String> renamed(Map<String, String> meanings, List<String> keys, List<String> names) {
        meanings.replaceAll((word, key) -> names.get(keys.indexOf(key)));
        return meanings;
    }

    private WordList list(Map<String, String> meanings) {
        WordList list = new WordList(grid, next, meanings);
        next += 2;
        return list;
    }

    WordList answers(Element element) {
        return Objects.requireNonNull(scales.get(element.scale()));
    }

    WordList scoping(ScopingQuestion question) {
        return Objects.requireNonNull(scoping.get(question.answers()));
    }

    WordList states() {
        return states;
    }

    WordList kinds() {
        return kinds;
    }

    WordList bodies() {
        return bodies;
    }

    WordList audiences() {
        return audiences;
    }

    /** The words for a grade, in lower case. */
    List<String> grades(String grade) {
        return grades.entrySet().stream()
                .filter(word -> word.getValue().equals(grade))
                .map(Map.Entry::getKey)
                .toList();
    }
}
