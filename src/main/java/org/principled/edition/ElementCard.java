package org.principled.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Scale;

/**
 * An element with everything a person needs to answer it. Empty texts and lists are not shown.
 *
 * @param code its code, also where it stands on the page
 * @param label its short name
 * @param question what is asked
 * @param why why it matters
 * @param takes what each answer takes, by the name of the answer
 * @param examples examples of evidence
 * @param kinds the kinds of evidence that usually show it
 * @param type its type
 * @param publicity whether only what is published counts
 * @param weight its weight within its indicator; empty where all elements count alike
 * @param weightReason the reason for the weight
 * @param answers the answers with their points, where its scale is not the usual one
 * @param audiences who it applies to; empty where every company is asked the same
 * @param flags the red flags that can be about it
 * @param event when "not applicable" is accepted because nothing happened
 * @param eventElement the element that stands for the process which would have noticed
 * @param references what it rests on
 * @param tables the tables that propose an answer
 */
record ElementCard(
        String code,
        String label,
        String question,
        String why,
        List<Takes> takes,
        List<String> examples,
        List<String> kinds,
        String type,
        boolean publicity,
        String weight,
        String weightReason,
        List<ScoringOutline.Choice> answers,
        List<Phrases.Audience> audiences,
        List<FlagOutline.Link> flags,
        String event,
        List<FlagOutline.Link> eventElement,
        List<FlagOutline.Link> references,
        List<FlagOutline.Link> tables) {

    /** Whether there is anything that helps to answer. */
    public boolean answering() {
        return !takes.isEmpty() || !why.isEmpty() || !examples.isEmpty();
    }

    /** Whether there is anything to say about how it counts and what it rests on. */
    public boolean detailed() {
        return Stream.of(kinds, answers, audiences, flags, references, tables).anyMatch(list -> !list.isEmpty())
                || Stream.of(type, weight, event).anyMatch(text -> !text.isEmpty());
    }

    /** What an answer takes. */
    record Takes(String answer, String text) {}

    /** Makes the cards of one edition. */
    record Maker(Phrases phrases, Links links, Map<String, String> hrefs) {

        ElementCard card(Element element) {
            String path = "elements." + element.code();
            return new ElementCard(
                    element.code(),
                    wording().element(element.code()),
                    wording().optional(path + ".question"),
                    wording().optional(path + ".why"),
                    takes(element),
                    wording().list(path + ".evidence"),
                    element.evidence().stream()
                            .map(kind -> wording().label("evidence-kinds." + kind + ".label", kind))
                            .toList(),
                    element.type().isEmpty()
                            ? ""
                            : wording().label("types." + element.type() + ".label", element.type()),
                    element.publicity(),
                    phrases.elementsAreWeighted() ? Figures.plain(element.weight()) : "",
                    element.weightReason().isEmpty()
                            ? ""
                            : wording()
                                    .label(
                                            "weight-reasons." + element.weightReason() + ".label",
                                            element.weightReason()),
                    unusualAnswers(element),
                    phrases.audiences(element),
                    flags(element),
                    event(element),
                    element.event().stream()
                            .map(event -> linkTo(event.detectedBy()))
                            .toList(),
                    references(element),
                    tables(element));
        }

        /** Texts say what "yes" and "partial" take; scales without these answers have no such text. */
        private List<Takes> takes(Element element) {
            return List.of("yes", "partial").stream()
                    .map(answer -> new Takes(
                            wording().answer(element.scale(), answer),
                            wording().optional("elements." + element.code() + "." + answer)))
                    .filter(takes -> !takes.text().isEmpty())
                    .toList();
        }

        private List<ScoringOutline.Choice> unusualAnswers(Element element) {
            Scale usual = phrases.questionnaire().scales().get(0);
            return phrases.questionnaire().scales().stream()
                    .filter(scale -> scale.key().equals(element.scale()))
                    .filter(scale -> !scale.key().equals(usual.key()))
                    .flatMap(scale -> scale.choices().stream())
                    .map(choice -> new ScoringOutline.Choice(
                            wording().answer(element.scale(), choice.answer()), Figures.plain(choice.points())))
                    .toList();
        }

        private List<FlagOutline.Link> flags(Element element) {
            return phrases.questionnaire().flags().stream()
                    .filter(flag -> flag.elements().contains(element.code()))
                    .map(flag -> new FlagOutline.Link(
                            flag.code(),
                            wording().label("flags." + flag.code() + ".label", flag.code()),
                            links.editionPage(flag.code())))
                    .toList();
        }

        private String event(Element element) {
            return element.event()
                    .map(event -> phrases.words()
                            .event(
                                    phrases.words()
                                            .quoted(wording()
                                                    .label(
                                                            "not-applicable." + event.notApplicable() + ".label",
                                                            event.notApplicable())),
                                    event.detectedBy(),
                                    phrases.words()
                                            .quoted(wording().answer(scaleOf(event.detectedBy()), event.atLeast()))))
                    .orElse("");
        }

        private String scaleOf(String element) {
            return Optional.ofNullable(phrases.questionnaire().elementsByCode().get(element))
                    .map(Element::scale)
                    .orElse("");
        }

        private List<FlagOutline.Link> references(Element element) {
            return element.references().stream()
                    .map(reference -> new FlagOutline.Link(
                            reference.source(), reference.toString(), links.source(reference.source())))
                    .toList();
        }

        private List<FlagOutline.Link> tables(Element element) {
            return phrases.questionnaire().tables().stream()
                    .filter(table -> table.proposal()
                            .filter(proposal -> proposal.element().equals(element.code()))
                            .isPresent())
                    .map(table -> new FlagOutline.Link(
                            table.code(),
                            wording().label("tables." + table.code() + ".title", table.code()),
                            links.editionPage(table.code())))
                    .toList();
        }

        private FlagOutline.Link linkTo(String element) {
            return new FlagOutline.Link(element, wording().element(element), hrefs.getOrDefault(element, ""));
        }

        private Wording wording() {
            return phrases.wording();
        }
    }
}
