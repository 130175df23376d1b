package org.principled.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Element;
import org.principled.report.Cell.Mark;
import org.principled.scoring.Node;
import org.principled.scoring.Node.Part;
import org.principled.scoring.Node.Working;

/** What was answered, in words and marks. */
final class Answers {

    private final Subject subject;
    private final Reasons reasons;
    private final ScoreBars bars;
    private final Map<String, Element> elements = new HashMap<>();

    Answers(Subject subject) {
        this.subject = subject;
        this.reasons = new Reasons(subject);
        this.bars = new ScoreBars(subject);
        subject.questionnaire().elements().forEach(element -> elements.put(element.code(), element));
    }

    Element element(Node node) {
        return Objects.requireNonNull(elements.get(node.code()), node.code());
    }

    /** The answer, or in words why there is none. */
    Cell.Word answer(Node node) {
        Node deciding = deciding(node);
        if (deciding.working() instanceof Working.Answered answered) {
            return new Cell.Word(subject.labels().answer(element(node), answered.answer()), mark(answered));
        }
        return switch (node.standing()) {
            case NOT_APPLICABLE -> new Cell.Word(subject.say("standing.na"), Mark.OUT);
            case OUT_OF_SCOPE -> new Cell.Word(subject.say("standing.out"), Mark.OUT);
            default -> new Cell.Word(subject.say("standing.open"), Mark.OPEN);
        };
    }

    private static Mark mark(Working.Answered answered) {
        if (answered.points().signum() == 0) {
            return Mark.EMPTY;
        }
        return answered.points().equals(Fraction.ONE) ? Mark.FULL : Mark.PART;
    }

    /** The unit whose answer became the company's; the node itself where the company answers as a whole. */
    Node deciding(Node node) {
        if (node.working() instanceof Working.Lowest lowest) {
            return node.parts().stream()
                    .map(Part::node)
                    .filter(part -> lowest.unit().equals(part.unit()))
                    .findFirst()
                    .orElse(node);
        }
        return node;
    }

    /** Whatever must be said with an answer: why it does not count, what decided it, what holds it down. */
    String detail(Node node) {
        Element element = element(node);
        List<String> said = new ArrayList<>();
        switch (node.standing()) {
            case OPEN -> said.add(subject.say("standing.open.detail"));
            case OUT_OF_SCOPE -> said.add(reasons.outOfScope(element, node));
            case NOT_APPLICABLE -> said.add(notApplicable(node));
            default -> said.add("");
        }
        if (node.working() instanceof Working.Lowest lowest) {
            said.add(subject.say("unit.lowest", subject.labels().unit(lowest.unit())));
        }
        if (element.publicity() && node.unit() == null) {
            said.add(subject.say("element.publicity"));
        }
        said.add(bars.caps(node, subject.numbers()::fine));
        said.add(reasons.said(node.code(), node.unit()));
        said.removeIf(String::isEmpty);
        return String.join(" ", said);
    }

    private String notApplicable(Node node) {
        String reason = reasons.notApplicable(node.code(), node.unit());
        if (!reason.isEmpty()) {
            return subject.say("standing.na.detail", reason);
        }
        boolean explainable = !subject.questionnaire().notApplicable().isEmpty();
        return explainable && node.parts().isEmpty() ? subject.say("standing.na.unexplained") : "";
    }

    /** The grade that counted, and the others that the evidence has; empty where there are none. */
    Cell grades(Node node) {
        if (!(deciding(node).working() instanceof Working.Answered answered)
                || answered.grades().isEmpty()) {
            return Cell.EMPTY;
        }
        List<String> others = new ArrayList<>(answered.grades());
        others.remove(answered.grade());
        return new Cell.Text(
                answered.grade(),
                others.isEmpty() ? "" : subject.say("grade.also", String.join(subject.say("list.comma"), others)));
    }
}
