package org.principled.assessment.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.principled.assessment.Line;
import org.principled.assessment.answer.AnswerState;
import org.principled.edition.Links;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;
import org.principled.report.Numbers;

/** Makes the forms of one area: what is asked, what helps to answer it, and what was answered. */
final class ElementForms {

    private final Work work;
    private final Texts texts;
    private final Questionnaire questionnaire;
    private final Links links;
    private final Numbers numbers;
    private final EditorMessages words;
    private final AnswerForms answers;
    private final ScopeWords scope;
    private final Map<String, Integer> remarks;

    /**
     * Forms for one assessment.
     *
     * @param remarks number of open remarks by code
     */
    ElementForms(
            Work work,
            Numbers numbers,
            EditorMessages words,
            AnswerForms answers,
            ScopeWords scope,
            Map<String, Integer> remarks) {
        this.work = work;
        this.texts = work.texts();
        this.questionnaire = work.edition().questionnaire();
        this.links = new Links(questionnaire.edition(), texts.language());
        this.numbers = numbers;
        this.words = words;
        this.answers = answers;
        this.scope = scope;
        this.remarks = remarks;
    }

    ElementForm form(Element element) {
        String code = element.code();
        boolean hasLines = !work.assessment().scope().lines().isEmpty();
        List<String> places = work.places(code);
        List<AnswerForm> forms = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            String id = places.get(i).isEmpty() ? code : code + "-" + i;
            forms.add(answers.form(element, places.get(i), id));
        }
        return new ElementForm(
                code,
                texts.element(code),
                optional("question", code),
                forms,
                hasLines,
                work.isPerLine(code),
                work.answer(code, Line.COMPANY).map(AnswerState::version).orElse(0),
                optional("why", code),
                texts.listAt("elements." + code + ".evidence"),
                scope.whyAsked(element),
                counts(element),
                event(element),
                flags(element),
                tables(element),
                references(element),
                remarks.getOrDefault(code, 0));
    }

    private String optional(String field, String code) {
        return texts.values().getOrDefault("elements." + code + "." + field, "");
    }

    private String label(String path, String key) {
        return texts.values().getOrDefault(path + "." + key + ".label", key);
    }

    private String counts(Element element) {
        if (element.type().isEmpty()) {
            return "";
        }
        String type = label("types", element.type());
        String weight = numbers.plain(element.weight());
        String counts = element.weightReason().isEmpty()
                ? words.countsAs(type, weight)
                : words.countsReason(type, weight, label("weight-reasons", element.weightReason()));
        return element.publicity() ? counts + ". " + words.publicityNeeded() : counts + ".";
    }

    private String event(Element element) {
        return element.event()
                .map(event -> words.eventNeeds(
                        label("not-applicable", event.notApplicable()),
                        event.detectedBy(),
                        answerLabel(event.detectedBy(), event.atLeast())))
                .orElse("");
    }

    private String answerLabel(String code, String answer) {
        return Optional.ofNullable(questionnaire.elementsByCode().get(code))
                .map(element -> texts.values().getOrDefault("answers." + element.scale() + "." + answer, answer))
                .orElse(answer);
    }

    private List<Link> flags(Element element) {
        return questionnaire.flags().stream()
                .filter(flag -> flag.elements().contains(element.code()))
                .map(flag -> new Link("", flag.code(), label("flags", flag.code()), links.editionPage(flag.code())))
                .toList();
    }

    private List<Link> tables(Element element) {
        Addresses addresses = new Addresses(work.assessment().id());
        return questionnaire.tables().stream()
                .filter(table -> table.proposal()
                        .filter(proposal -> proposal.element().equals(element.code()))
                        .isPresent())
                .map(table -> new Link(
                        "",
                        table.code(),
                        texts.values().getOrDefault("tables." + table.code() + ".title", table.code()),
                        addresses.table(table.code())))
                .toList();
    }

    private List<Link> references(Element element) {
        return element.references().stream()
                .map(reference -> Link.of(reference.toString(), links.source(reference.source())))
                .toList();
    }
}
