package org.principled.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Finding;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Texts;
import org.principled.questionnaire.Units;
import org.principled.wording.Label;
import org.principled.wording.Message;

/** Everything that a row may name in one questionnaire. */
final class Vocabulary {

    final Words profiles;
    final Words unitKinds;
    final Words unitClasses;
    final Words modes;
    final Words grades;
    final Words notApplicable;
    final Words states;
    final Words evidenceKinds;
    final Words bodies;
    final Words audiences;
    private final Map<String, Element> elements;
    private final Map<String, Words> scales = new HashMap<>();
    private final Map<String, Words> scoping = new HashMap<>();
    private final List<String> flags;
    private final List<String> codes = new ArrayList<>();

    Vocabulary(Questionnaire questionnaire, List<Texts> texts) {
        List<Units.Kind> kinds = questionnaire.units().kinds();
        this.profiles = labelled(questionnaire.profiles(), texts, "profiles");
        this.unitKinds = labelled(kinds.stream().map(Units.Kind::key).toList(), texts, "unit-kinds");
        this.unitClasses = labelled(
                kinds.stream().flatMap(kind -> kind.merge().stream()).distinct().toList(), texts, "unit-classes");
        this.modes = labelled(questionnaire.modes().stream().map(Mode::key).toList(), texts, "modes");
        this.grades = labelled(questionnaire.evidence().grades(), texts, "grades");
        this.notApplicable = labelled(questionnaire.notApplicable(), texts, "not-applicable");
        this.states =
                labelled(questionnaire.flagStates().stream().map(FlagState::key).toList(), texts, "flag-states");
        this.evidenceKinds = labelled(questionnaire.evidence().kinds(), texts, "evidence-kinds");
        this.bodies = labelled(questionnaire.evidence().bodies(), texts, "evidence-bodies");
        this.audiences = Words.of(SpokenLabels.audiences(texts), key -> Label.written("workbook.audience." + key, key));
        this.elements = questionnaire.elementsByCode();
        for (Scale scale : questionnaire.scales()) {
            scales.put(
                    scale.key(),
                    Words.of(
                            scale.choices().stream().map(Scale.Choice::answer).toList(),
                            texts,
                            key -> "answers." + scale.key() + "." + key));
        }
        for (ScopingQuestion question : questionnaire.scoping()) {
            scoping.put(question.code(), Words.of(question.answers(), texts, key -> "scoping-answers." + key));
        }
        this.flags = questionnaire.flags().stream().map(RedFlag::code).toList();
        codes.addAll(elements.keySet());
        questionnaire.scoping().forEach(question -> codes.add(question.code()));
        codes.addAll(flags);
    }

    private static Words labelled(List<String> keys, List<Texts> texts, String section) {
        UnaryOperator<String> path = key -> section + "." + key + ".label";
        return Words.of(keys, texts, path);
    }

    /** The answers of an element's scale; null where there is no such element. */
    @Nullable
    Words answersOf(String element) {
        Element known = elements.get(element);
        return known == null ? null : scales.get(known.scale());
    }

    /** The answers to a scoping question; null where there is none. */
    @Nullable
    Words scopingAnswersOf(String code) {
        return scoping.get(code);
    }

    boolean isFlag(String code) {
        return flags.contains(code);
    }

    /** Every code that can be answered: of elements, scoping questions and red flags. */
    List<String> codes() {
        return codes;
    }

    /**
     * What a text means.
     *
     * @param value its canonical form
     * @param complaint what is wrong with it
     */
    record Meaning(String value, Optional<Message> complaint) {
        Meaning(String value) {
            this(value, Optional.empty());
        }
    }

    /** What the answer in a row means, to an element, scoping question or red flag; nothing where nothing is written. */
    Meaning answer(String code, AnswerRow row) {
        String written = row.get(AnswerColumn.ANSWER);
        Words ofElement = answersOf(code);
        Words ofQuestion = scopingAnswersOf(code);
        boolean isUnknown = written.equalsIgnoreCase(RowReader.UNKNOWN);
        if (ofElement != null) {
            return isUnknown || written.equalsIgnoreCase(RowReader.NOT_APPLICABLE)
                    ? new Meaning(isUnknown ? RowReader.UNKNOWN : RowReader.NOT_APPLICABLE)
                    : one(ofElement, "unknown.answer", written, row.notApplicable(), row.unknown());
        }
        if (ofQuestion != null) {
            return isUnknown ? new Meaning("") : one(ofQuestion, "unknown.answer", written, row.unknown());
        }
        List<String> parts = RowReader.list(written);
        return parts.isEmpty() ? new Meaning("") : finding(parts);
    }

    private Meaning finding(List<String> parts) {
        Meaning state = one(states, "unknown.state", parts.get(0));
        return state.complaint().isEmpty()
                ? new Meaning(AnswerFields.text(new Finding("", state.value(), parts.subList(1, parts.size()))))
                : state;
    }

    /**
     * What one word means; nothing where nothing is written.
     *
     * @param unknown key of the message where nobody knows the word
     */
    Meaning one(Words known, String unknown, String written, String... further) {
        if (written.isEmpty()) {
            return new Meaning("");
        }
        return known.key(written)
                .map(Meaning::new)
                .orElseGet(() -> new Meaning(written, Optional.of(known.complaint(unknown, written, further))));
    }

    /** What words separated by semicolons mean, in no particular order. */
    Meaning several(Words known, String unknown, String written) {
        List<String> keys = new ArrayList<>();
        for (String word : RowReader.list(written)) {
            Meaning each = one(known, unknown, word);
            if (each.complaint().isPresent()) {
                return each;
            }
            keys.add(each.value());
        }
        return new Meaning(AnswerFields.grades(keys));
    }
}
