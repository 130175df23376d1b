package org.principled.assessment.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.principled.answer.AnswerSheet;
import org.principled.assessment.Assessment;
import org.principled.assessment.Line;
import org.principled.assessment.PinnedEdition;
import org.principled.assessment.answer.AnswerState;
import org.principled.assessment.answer.Said;
import org.principled.assessment.evidence.EvidenceItem;
import org.principled.assessment.sheet.LiveScore;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Texts;
import org.principled.scoring.Node;
import org.principled.scoring.Scorecard;

/**
 * An assessment as one request finds it: what was said, and what it counts for.
 *
 * @param assessment which one
 * @param edition what is asked
 * @param texts the words of what is asked, in the language being read
 * @param answers everything said so far, by place
 * @param evidence all pieces of evidence
 * @param sheet the part of it that counts
 * @param scorecard what that counts for
 * @param nodes the figures of the elements by code
 */
record Work(
        Assessment assessment,
        PinnedEdition edition,
        Texts texts,
        Map<Place, AnswerState> answers,
        List<EvidenceItem> evidence,
        AnswerSheet sheet,
        Scorecard scorecard,
        Map<String, Node> nodes) {

    /** What an answer is the answer to. */
    record Place(String code, String line) {}

    static Work of(
            LiveScore.Scored scored,
            AnswerSheet sheet,
            List<AnswerState> states,
            List<EvidenceItem> evidence,
            String language) {
        Map<Place, AnswerState> answers = new HashMap<>();
        states.forEach(state -> answers.put(new Place(state.code(), state.line()), state));
        Map<String, Node> nodes = new HashMap<>();
        scored.scorecard()
                .nodes()
                .filter(node -> node.unit() == null && node.kind() == Node.Kind.ELEMENT)
                .forEach(node -> nodes.putIfAbsent(node.code(), node));
        return new Work(
                scored.assessment(),
                scored.edition(),
                Texts.in(language, scored.edition().texts()),
                answers,
                evidence,
                sheet,
                scored.scorecard(),
                nodes);
    }

    Optional<AnswerState> answer(String code, String line) {
        return Optional.ofNullable(answers.get(new Place(code, line)));
    }

    /** Whether the lines answer this question apart. */
    boolean isPerLine(String code) {
        return lines().anyMatch(line ->
                answer(code, line.key()).filter(state -> !state.folded()).isPresent());
    }

    /** The places where a question is answered: the company, or each of its lines. */
    List<String> places(String code) {
        return isPerLine(code) ? lines().map(Line::key).toList() : List.of(Line.COMPANY);
    }

    private Stream<Line> lines() {
        return assessment.scope().lines().stream();
    }

    /** Whether an element applies to the company. */
    boolean applies(Element element) {
        Node node = nodes.get(element.code());
        return node != null && node.standing() != Node.Standing.OUT_OF_SCOPE;
    }

    /** Whether everything that an element asks was answered, if only by saying that it is not known. What was carried over was not. */
    boolean isAnswered(Element element) {
        return places(element.code()).stream()
                .allMatch(line ->
                        answer(element.code(), line).filter(AnswerState::counts).isPresent());
    }

    Said said(String code, String line) {
        return answer(code, line).map(state -> state.content().said()).orElse(Said.OPEN);
    }

    /** Whether one of the answers to an element fits. */
    boolean anyAnswer(Element element, Predicate<AnswerState> fits) {
        return places(element.code()).stream()
                .flatMap(line -> answer(element.code(), line).stream())
                .anyMatch(fits);
    }

    /** How many elements of an area apply. */
    int asked(Area area) {
        return (int) area.elements().filter(this::applies).count();
    }

    /** How many of them were answered. */
    int answered(Area area) {
        return (int)
                area.elements().filter(this::applies).filter(this::isAnswered).count();
    }

    /** The elements that apply and were not answered, in the order in which they are asked. */
    List<Element> open() {
        return edition.questionnaire().elements().stream()
                .filter(this::applies)
                .filter(element -> !isAnswered(element))
                .toList();
    }

    /** The area that an element belongs to. */
    Area areaOf(String element) {
        return edition.questionnaire().areas().stream()
                .filter(area -> area.elements().anyMatch(each -> each.code().equals(element)))
                .findFirst()
                .orElseThrow();
    }
}
