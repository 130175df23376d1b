package org.principled.assessment.editor;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;
import org.principled.report.Numbers;
import org.principled.scoring.Estimate;
import org.principled.scoring.Improvement;
import org.principled.scoring.NextSteps;
import org.principled.scoring.Node;
import org.principled.scoring.Scorecard;

/** Puts the score of an assessment into words and drawings; computes none. */
final class ScorePanels {

    private static final int STEPS = 5;
    private static final int DRAWN_DECIMALS = 2;

    private final Questionnaire questionnaire;
    private final Texts texts;
    private final Numbers numbers;
    private final EditorMessages words;
    private final Addresses addresses;

    ScorePanels(Questionnaire questionnaire, Texts texts, Numbers numbers, EditorMessages words, Addresses addresses) {
        this.questionnaire = questionnaire;
        this.texts = texts;
        this.numbers = numbers;
        this.words = words;
        this.addresses = addresses;
    }

    /**
     * The panel beside a page.
     *
     * @param area code of the area that the page is about; empty where it is about none
     * @param moved what moved with the last change, in sentences
     * @param unanswered the unanswered elements before and after the page
     */
    ScorePanel panel(Scorecard scorecard, NextSteps steps, String area, List<String> moved, Unanswered unanswered) {
        return new ScorePanel(
                texts.at("modes." + scorecard.mode() + ".label"),
                shown(scorecard.total(), "", words.total(), area),
                scorecard
                        .band()
                        .map(band -> texts.at("bands." + band + ".label"))
                        .orElse(""),
                scorecard.provisional() ? numbers.percent(questionnaire.total().provisionalBelow()) : "",
                scorecard.areas().stream()
                        .map(node -> shown(node, node.code(), texts.area(node.code()), area))
                        .toList(),
                moved,
                scorecard.findings().stream()
                        .map(finding -> words.flagLine(
                                texts.at("flags." + finding.flag() + ".label"),
                                texts.at("flag-states." + finding.state() + ".label")))
                        .toList(),
                steps.improvements().stream().limit(STEPS).map(this::step).toList(),
                steps.nextBand().map(this::wayTo).orElse(""),
                unanswered.previous(),
                unanswered.next());
    }

    private ScorePanel.Shown shown(Node node, String code, String label, String area) {
        String href = addresses.trace(node.kind() == Node.Kind.TOTAL ? Addresses.TOTAL : node.code());
        String share = words.answeredShare(answered(node));
        if (node.estimate().isEmpty()) {
            String why = node.standing() == Node.Standing.TOO_FEW ? words.tooFew() : words.nothingScored();
            return new ScorePanel.Shown(
                    code, "–", why, share, "0", "0", "0", label + ": " + why, href, code.equals(area));
        }
        Estimate estimate = node.estimate().get();
        String points = numbers.headline(estimate.score());
        return new ScorePanel.Shown(
                code,
                points,
                interval(estimate),
                share,
                drawn(estimate.low()),
                drawn(estimate.high().minus(estimate.low())),
                drawn(estimate.score()),
                words.alternative(label, points, low(estimate), high(estimate)),
                href,
                code.equals(area));
    }

    /** In whole per cent, rounded down: "100 %" is said only when everything is answered. */
    private String answered(Node node) {
        return node.shares()
                .completeness()
                .map(share -> share.times(Fraction.HUNDRED).rounded(0, RoundingMode.FLOOR) + " %")
                .orElse("–");
    }

    private String interval(Estimate estimate) {
        return estimate.low().equals(estimate.high())
                ? words.nothingOpen()
                : words.intervalOf(low(estimate), high(estimate));
    }

    private String low(Estimate estimate) {
        return outwards(estimate.low(), RoundingMode.FLOOR);
    }

    private String high(Estimate estimate) {
        return outwards(estimate.high(), RoundingMode.CEILING);
    }

    private String outwards(Fraction points, RoundingMode rounding) {
        return points.rounded(questionnaire.total().shownDecimals(), rounding).toPlainString();
    }

    private static String drawn(Fraction points) {
        return points.rounded(DRAWN_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    private ScorePanel.Step step(Improvement step) {
        String label = step.liftsFlag() ? texts.at("flags." + step.code() + ".label") : texts.element(step.code());
        String gain = words.stepGain(numbers.fine(step.total()));
        String unit = Optional.ofNullable(step.unit()).map(id -> " " + id).orElse("");
        return new ScorePanel.Step(
                step.code(),
                label + unit,
                gain,
                step.liftsFlag() ? addresses.flags() : addresses.element(step.area(), step.code()));
    }

    private String wayTo(NextSteps.NextBand next) {
        String band = texts.at("bands." + next.band().key() + ".label");
        return next.reachable()
                ? words.bandWay(next.changes().size(), band)
                : words.bandOut(band, numbers.headline(next.score()));
    }
}
