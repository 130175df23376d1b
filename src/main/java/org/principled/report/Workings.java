package org.principled.report;

import java.util.List;
import java.util.stream.Collectors;
import org.principled.answer.AnswerSheet;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;
import org.principled.scoring.Node;
import org.principled.scoring.Node.Part;
import org.principled.scoring.Scorecard;

/** How a mean was computed, in a line that can be followed with a pocket calculator. Says what the engine did; computes no score. */
public final class Workings {

    private final Subject subject;

    /**
     * The workings of one scorecard.
     *
     * @param language of the numbers and words, a BCP 47 tag
     */
    public static Workings of(
            Questionnaire questionnaire, Texts texts, AnswerSheet sheet, Scorecard scorecard, String language) {
        return new Workings(Subject.of(ReportOrder.of(questionnaire, texts, sheet, scorecard, language)));
    }

    Workings(Subject subject) {
        this.subject = subject;
    }

    /** {@code (2 × 62.50 + 1 × 40.00) / 3 = 55.00}; empty where there is no score, or it is that of the only part. */
    public String of(Node node) {
        if (node.uncapped().isEmpty() || node.scoredParts().size() < 2) {
            return "";
        }
        List<Part> parts = node.scoredParts();
        Fraction result = node.uncapped().get().score();
        boolean exact = isFine(result) && parts.stream().allMatch(this::isFine);
        return subject.say(
                exact ? "working.exact" : "working.rounded",
                sum(parts),
                subject.numbers().fine(result));
    }

    private String sum(List<Part> parts) {
        boolean alike = parts.stream().map(Part::counts).allMatch(Fraction.ONE::equals);
        String sum =
                parts.stream().map(part -> alike ? score(part) : term(part)).collect(Collectors.joining(" + "));
        Fraction weights = parts.stream().map(Part::counts).reduce(Fraction.ZERO, Fraction::plus);
        return subject.say("working.quotient", sum, number(weights));
    }

    private String term(Part part) {
        return part.factor().equals(Fraction.ONE)
                ? subject.say("working.term", number(part.weight()), score(part))
                : subject.say("working.term.factor", number(part.weight()), number(part.factor()), score(part));
    }

    private String score(Part part) {
        String score = subject.numbers().fine(part.node().score().orElseThrow());
        return part.node().kind() == Node.Kind.UNIT_KIND
                ? subject.say(
                        "working.kind",
                        subject.labels().of("unit-kinds", part.node().code()),
                        score)
                : score;
    }

    private String number(Fraction number) {
        return subject.numbers().weight(number);
    }

    private boolean isFine(Part part) {
        return subject.numbers().isShort(part.factor())
                && isFine(part.node().score().orElseThrow());
    }

    private boolean isFine(Fraction points) {
        return subject.numbers().isFine(points);
    }
}
