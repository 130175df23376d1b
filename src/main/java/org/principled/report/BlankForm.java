package org.principled.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Texts;
import org.principled.report.Block.Role;
import org.principled.wording.Words;

/** Every question of a questionnaire to be read, or answered with a pen, before anything is begun. */
public final class BlankForm {

    private final Questionnaire questionnaire;
    private final Labels labels;
    private final Words words;

    private BlankForm(Questionnaire questionnaire, Texts texts, Words words) {
        this.questionnaire = questionnaire;
        this.labels = new Labels(texts, words);
        this.words = words;
    }

    /**
     * Makes the form.
     *
     * @param texts the questionnaire's words in the language of the form
     * @param language BCP 47 tag of that language
     * @throws IllegalArgumentException if there are no report texts in that language
     */
    public static Report of(Questionnaire questionnaire, Texts texts, String language) {
        return new BlankForm(questionnaire, texts, Words.in("report", language)).make(language);
    }

    private Report make(String language) {
        List<Section> sections = new ArrayList<>();
        sections.add(cover());
        if (!questionnaire.scoping().isEmpty()) {
            sections.add(scoping());
        }
        questionnaire.areas().forEach(area -> sections.add(area(area)));
        DocumentFacts facts = new DocumentFacts(
                words.say("blank.title", labels.title()),
                words.say("blank.name"),
                "",
                "",
                labels.title(),
                questionnaire.edition().name(),
                questionnaire.edition().sha256(),
                "",
                language,
                "",
                "",
                "");
        return new Report(facts, sections);
    }

    private Section cover() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                fact("fact.edition", questionnaire.edition().name()),
                fact("fact.sha256", questionnaire.edition().sha256()))));
        body(labels.at("summary", "")).ifPresent(blocks::add);
        body(words.say("blank.lead")).ifPresent(blocks::add);
        body(labels.at("licence", "")).ifPresent(blocks::add);
        return new Section("cover", words.say("blank.name"), blocks);
    }

    private Block.Fact fact(String label, String value) {
        return new Block.Fact(words.say(label), Cell.text(value));
    }

    private static Optional<Block> body(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(text, Role.BODY));
    }

    private Section scoping() {
        List<Block> blocks = new ArrayList<>();
        for (ScopingQuestion question : questionnaire.scoping()) {
            blocks.add(new Block.Heading(2, question.code()));
            body(labels.at("scoping." + question.code() + ".question", "")).ifPresent(blocks::add);
            List<String> answers = question.answers().stream()
                    .map(answer -> labels.at("scoping-answers." + answer, answer))
                    .toList();
            blocks.add(point(words.say("blank.answers", String.join(words.say("list.or"), answers))));
        }
        return new Section("scoping", words.say("blank.scoping"), blocks);
    }

    private Section area(Area area) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.PageBreak());
        body(labels.at("areas." + area.code() + ".intro", "")).ifPresent(blocks::add);
        area.indicators().stream()
                .flatMap(Indicator::withMembers)
                .filter(indicator -> !indicator.isFamily())
                .forEach(indicator -> indicator(indicator, blocks));
        String title = words.say("area.title", area.code(), labels.area(area.code()));
        return new Section("area-" + area.code(), title, blocks);
    }

    private void indicator(Indicator indicator, List<Block> blocks) {
        blocks.add(new Block.Heading(
                2, words.say("indicator.title", indicator.code(), labels.indicator(indicator.code()))));
        indicator.elements().forEach(element -> element(element, blocks));
    }

    private void element(Element element, List<Block> blocks) {
        String path = "elements." + element.code();
        blocks.add(new Block.Heading(3, words.say("indicator.title", element.code(), labels.element(element.code()))));
        body(labels.at(path + ".question", "")).ifPresent(blocks::add);
        for (Scale.Choice choice : scale(element).choices()) {
            String answer = labels.answer(element, choice.answer());
            String takes = labels.at(path + "." + choice.answer(), "");
            blocks.add(point(takes.isEmpty() ? answer : words.say("blank.takes", answer, takes)));
        }
        blocks.add(point(words.say("blank.otherwise")));
        body(labels.at(path + ".why", "")).ifPresent(blocks::add);
    }

    private Scale scale(Element element) {
        return questionnaire.scales().stream()
                .filter(scale -> scale.key().equals(element.scale()))
                .findFirst()
                .orElseThrow();
    }

    private static Block point(String text) {
        return new Block.Paragraph(text, Role.POINT);
    }
}
