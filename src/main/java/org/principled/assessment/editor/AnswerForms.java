package org.principled.assessment.editor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.principled.answer.Annex.Audience;
import org.principled.assessment.Line;
import org.principled.assessment.answer.AnswerState;
import org.principled.assessment.answer.Content;
import org.principled.assessment.answer.Said;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Texts;

/** Makes the form for one answer. */
final class AnswerForms {

    /** To the minute and with its zone: who reads it may be anywhere. */
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final Work work;
    private final Texts texts;
    private final EditorMessages words;
    private final EvidenceWords evidence;

    AnswerForms(Work work, EditorMessages words, EvidenceWords evidence) {
        this.work = work;
        this.texts = work.texts();
        this.words = words;
        this.evidence = evidence;
    }

    /** The form for an element, of the company or of a line. */
    AnswerForm form(Element element, String line, String id) {
        return form(
                element.code(),
                line,
                id,
                choices(element, line),
                otherwise(element.code(), line),
                evidence.gradeLine(element, line),
                evidence.pieces(element.code(), line));
    }

    /** The form for a scoping question, which the company answers as a whole and without evidence. */
    AnswerForm form(ScopingQuestion question) {
        return form(
                question.code(),
                Line.COMPANY,
                question.code(),
                choices(question),
                List.of(open(question)),
                "",
                List.of());
    }

    private AnswerForm form(
            String code,
            String line,
            String id,
            List<AnswerForm.Choice> choices,
            List<AnswerForm.Choice> otherwise,
            String gradeLine,
            List<AnswerForm.Piece> pieces) {
        AnswerState state = work.answer(code, line).orElse(null);
        Content content = state == null ? Content.OPEN : state.content();
        return new AnswerForm(
                id,
                line,
                state == null ? 0 : state.version(),
                content.said().key(),
                choices,
                otherwise,
                naCodes(content),
                content.reason(),
                audiences(content.audience()),
                content.privileged(),
                state != null && state.carried() ? words.carriedFrom() : "",
                state == null
                        ? words.neverAnswered()
                        : words.lastSaved(when(state), state.author().name()),
                gradeLine,
                pieces);
    }

    static String when(AnswerState state) {
        return when(state.at());
    }

    static String when(Instant at) {
        return WHEN.format(at);
    }

    private List<AnswerForm.Choice> choices(Element element, String line) {
        Said said = work.said(element.code(), line);
        String chosen = work.answer(element.code(), line)
                .map(state -> state.content().choice())
                .orElse("");
        List<AnswerForm.Choice> choices = new ArrayList<>();
        for (Scale.Choice choice : work.edition().scaleOf(element).choices()) {
            choices.add(new AnswerForm.Choice(
                    choice.answer(),
                    texts.values().getOrDefault("answers." + element.scale() + "." + choice.answer(), choice.answer()),
                    takes(element, choice),
                    said == Said.CHOSEN && chosen.equals(choice.answer())));
        }
        return choices;
    }

    /** What an answer takes; for the worst answer, which the questionnaire does not describe, that the others are not met. */
    private String takes(Element element, Scale.Choice choice) {
        String text = texts.values().getOrDefault("elements." + element.code() + "." + choice.answer(), "");
        return text.isEmpty() && choice.points().signum() == 0 ? words.noTakes() : text;
    }

    private List<AnswerForm.Choice> choices(ScopingQuestion question) {
        Said said = work.said(question.code(), Line.COMPANY);
        String chosen = work.answer(question.code(), Line.COMPANY)
                .map(state -> state.content().choice())
                .orElse("");
        List<AnswerForm.Choice> choices = new ArrayList<>();
        for (String answer : question.answers()) {
            choices.add(new AnswerForm.Choice(
                    answer, scopingAnswer(answer), "", said == Said.CHOSEN && chosen.equals(answer)));
        }
        return choices;
    }

    private List<AnswerForm.Choice> otherwise(String code, String line) {
        Said said = work.said(code, line);
        return List.of(
                special(Said.UNKNOWN, words.notKnown(), words.notKnownTakes(), said),
                special(Said.NA, words.notApplicable(), words.notApplicableTakes(), said),
                special(Said.OPEN, words.open(), words.openTakes(), said));
    }

    private AnswerForm.Choice open(ScopingQuestion question) {
        String takes = words.openCountsAs(scopingAnswer(question.open()));
        return special(Said.OPEN, words.open(), takes, work.said(question.code(), Line.COMPANY));
    }

    private String scopingAnswer(String answer) {
        return texts.values().getOrDefault("scoping-answers." + answer, answer);
    }

    private static AnswerForm.Choice special(Said key, String label, String takes, Said said) {
        return new AnswerForm.Choice(key.key(), label, takes, said == key);
    }

    private List<Option> naCodes(Content content) {
        return work.edition().questionnaire().notApplicable().stream()
                .map(code -> new Option(
                        code,
                        texts.values().getOrDefault("not-applicable." + code + ".label", code),
                        content.said() == Said.NA && content.choice().equals(code)))
                .toList();
    }

    private List<Option> audiences(Audience chosen) {
        return Stream.of(Audience.values())
                .map(audience -> new Option(audience.key(), audienceLabel(audience), audience == chosen))
                .toList();
    }

    private String audienceLabel(Audience audience) {
        return switch (audience) {
            case PUBLIC -> words.audiencePublic();
            case COALITION -> words.audienceCoalition();
            case SEALED -> words.audienceSealed();
        };
    }
}
