package org.principled.assessment.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Texts;
import org.principled.report.Numbers;
import org.principled.report.Workings;
import org.principled.scoring.Contribution;
import org.principled.scoring.Node;
import org.principled.scoring.Node.CapBite;
import org.principled.scoring.Scorecard;

/** Tells how a figure came about; reads what the engine did and computes nothing. */
final class TraceViews {

    private final Work work;
    private final Texts texts;
    private final Numbers numbers;
    private final Workings workings;
    private final EditorMessages words;
    private final Addresses addresses;

    TraceViews(Work work, Numbers numbers, Workings workings, EditorMessages words) {
        this.work = work;
        this.texts = work.texts();
        this.numbers = numbers;
        this.workings = workings;
        this.words = words;
        this.addresses = new Addresses(work.assessment().id());
    }

    /** The figure with this code, or {@link Addresses#TOTAL}; empty where there is none. */
    Optional<TraceView> view(Frame frame, String code) {
        List<Node> path = path(work.scorecard().total(), code);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        List<TraceView.Level> levels = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            levels.add(level(path.get(i), i + 1 < path.size() ? path.get(i + 1) : null));
        }
        Node node = path.get(path.size() - 1);
        return Optional.of(new TraceView(
                frame,
                label(node),
                texts.at("modes." + work.scorecard().mode() + ".label"),
                levels,
                path.size() < 2 ? "" : brings(node)));
    }

    private static List<Node> path(Node from, String code) {
        if (code.equals(from.kind() == Node.Kind.TOTAL ? Addresses.TOTAL : from.code())) {
            return List.of(from);
        }
        for (Node.Part part : from.parts()) {
            List<Node> below = path(part.node(), code);
            if (!below.isEmpty()) {
                List<Node> path = new ArrayList<>(List.of(from));
                path.addAll(below);
                return Collections.unmodifiableList(path);
            }
        }
        return List.of();
    }

    private TraceView.Level level(Node node, @Nullable Node next) {
        return new TraceView.Level(
                node.kind() == Node.Kind.TOTAL ? "" : node.code(),
                label(node),
                node.score().map(numbers::fine).orElse("–"),
                node.estimate().map(numbers::fineInterval).orElse(""),
                lines(node),
                node.parts().stream().map(part -> part(part, next)).toList());
    }

    private TraceView.Part part(Node.Part part, @Nullable Node next) {
        Node node = part.node();
        return new TraceView.Part(
                node.unit() == null ? node.code() : node.unit().name(),
                label(node),
                addresses.trace(node.code()),
                numbers.plain(part.weight())
                        + (part.factor().equals(Fraction.ONE) ? "" : " × " + numbers.plain(part.factor())),
                node.score().map(numbers::fine).orElse("–"),
                node.estimate().map(numbers::fineInterval).orElse(""),
                node.equals(next));
    }

    private List<String> lines(Node node) {
        List<String> lines = new ArrayList<>();
        if (node.working() instanceof Node.Working.Answered answered) {
            lines.addAll(answer(node, answered));
        } else if (node.working() instanceof Node.Working.Lowest) {
            lines.add(words.lowestWorking());
        } else if (node.standing() == Node.Standing.OPEN) {
            lines.add(words.openWorking(
                    node.estimate().map(e -> numbers.fine(e.high())).orElse("–")));
        } else if (node.standing() == Node.Standing.NOT_APPLICABLE) {
            lines.add(words.notApplicableWorking());
        } else if (!workings.of(node).isEmpty()) {
            lines.add(workings.of(node));
        }
        node.caps().forEach(cap -> lines.add(cap(cap)));
        return lines;
    }

    private List<String> answer(Node node, Node.Working.Answered answered) {
        String label = work.edition()
                .element(node.code())
                .map(element -> texts.values()
                        .getOrDefault("answers." + element.scale() + "." + answered.answer(), answered.answer()))
                .orElse(answered.answer());
        List<String> lines = new ArrayList<>();
        lines.add(words.answerLine(label, numbers.plain(answered.points())));
        if (!answered.grade().isEmpty()) {
            lines.add(words.evidenceLine(
                    texts.values().getOrDefault("grades." + answered.grade() + ".label", answered.grade()),
                    numbers.percent(answered.factor())));
        }
        lines.add(words.elementWorking(
                numbers.plain(answered.points()),
                numbers.plain(answered.factor()),
                node.score().map(numbers::fine).orElse("–")));
        return lines;
    }

    private String cap(CapBite cap) {
        return words.capLine(
                numbers.plain(cap.at()),
                texts.at("flags." + cap.finding().flag() + ".label"),
                texts.at("flag-states." + cap.finding().state() + ".label"));
    }

    /** What everything below a figure brings to the total. */
    private String brings(Node node) {
        Scorecard scorecard = work.scorecard();
        if (scorecard.score().isEmpty()) {
            return "";
        }
        // By identity: two elements of two lines may well be equal in every figure.
        Set<Node> below = Collections.newSetFromMap(new IdentityHashMap<>());
        Scorecard.below(node).forEach(below::add);
        Fraction sum = Contribution.to(scorecard.total()).stream()
                .filter(each -> below.contains(each.node()))
                .map(Contribution::points)
                .reduce(Fraction.ZERO, Fraction::plus);
        return words.brings(numbers.fine(sum), numbers.fine(scorecard.score().get()));
    }

    private String label(Node node) {
        Unit.Id unit = node.unit();
        String label = labelOf(node);
        return unit == null ? label : label + ": " + (unit.name().isEmpty() ? unit.kind() : unit.name());
    }

    private String labelOf(Node node) {
        return switch (node.kind()) {
            case TOTAL -> words.total();
            case AREA -> texts.area(node.code());
            case INDICATOR -> texts.indicator(node.code());
            case UNIT_KIND, UNIT_CLASS ->
                texts.values().getOrDefault("unit-kinds." + node.code() + ".plural", node.code());
            case ELEMENT -> texts.element(node.code());
        };
    }
}
