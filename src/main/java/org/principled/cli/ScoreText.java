package org.principled.cli;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;
import org.principled.scoring.Node;
import org.principled.scoring.Scorecard;

/** Writes scorecards for a terminal: one in full, many as a table. */
final class ScoreText {

    private final Questionnaire questionnaire;
    private final Texts texts;

    ScoreText(Questionnaire questionnaire, Texts texts) {
        this.questionnaire = questionnaire;
        this.texts = texts;
    }

    /** One company with its areas. */
    List<String> one(Scorecard card) {
        List<String> lines = new ArrayList<>();
        String period = card.company().period();
        lines.add(card.company().name() + (period.isEmpty() ? "" : ", " + period));
        lines.add(edition(card));
        lines.add("");
        TextTable table = new TextTable(List.of(false, false, true, false, true, true, false));
        table.add(List.of("", "", "score", "interval", "answered", "verified", ""));
        table.add(row("Total", "", card.total(), remark(card)));
        for (Node area : card.areas()) {
            table.add(row(area.code(), texts.area(area.code()), area, remark(area)));
        }
        lines.addAll(table.lines());
        lines.addAll(flags(card));
        return lines;
    }

    /** Many companies, a row each; ranks are given where all are of one mode. */
    List<String> many(List<Scorecard> cards, List<String> ranks) {
        List<Boolean> right = new ArrayList<>(List.of(true, false, true, false, true));
        List<String> head = new ArrayList<>(List.of("rank", "company", "total", "interval", "answered"));
        questionnaire.areas().forEach(area -> {
            right.add(true);
            head.add(area.code());
        });
        right.add(false);
        head.add("");
        TextTable table = new TextTable(right);
        table.add(head);
        for (int i = 0; i < cards.size(); i++) {
            table.add(row(cards.get(i), ranks.get(i)));
        }
        List<String> lines = new ArrayList<>(List.of(edition(cards.get(0)), ""));
        lines.addAll(table.lines());
        return lines;
    }

    private List<String> row(Scorecard card, String rank) {
        List<String> row = new ArrayList<>(List.of(
                rank,
                card.company().name(),
                score(card.total()),
                interval(card.total()),
                percent(card.total().shares().completeness())));
        card.areas().forEach(area -> row.add(score(area)));
        List<String> remarks = new ArrayList<>(List.of(remark(card)));
        card.findings().forEach(finding -> remarks.add(finding.flag() + " " + finding.state()));
        row.add(remarks.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("; ")));
        return row;
    }

    private List<String> row(String code, String title, Node node, String remark) {
        return List.of(
                code,
                title,
                score(node),
                interval(node),
                percent(node.shares().completeness()),
                percent(node.shares().verifiedShare()),
                remark);
    }

    private String edition(Scorecard card) {
        return texts.title() + ", " + card.edition().name() + ", mode: " + texts.at("modes." + card.mode() + ".label");
    }

    private String score(Node node) {
        return node.score()
                .map(score -> score.rounded(questionnaire.total().shownDecimals(), RoundingMode.HALF_UP)
                        .toPlainString())
                .orElse("N/A");
    }

    private String interval(Node node) {
        int decimals = questionnaire.total().shownDecimals();
        return node.estimate()
                .map(each -> each.low().rounded(decimals, RoundingMode.FLOOR).toPlainString() + "–"
                        + each.high().rounded(decimals, RoundingMode.CEILING).toPlainString())
                .orElse("");
    }

    private static String percent(Optional<Fraction> share) {
        return share.map(each -> each.times(Fraction.HUNDRED)
                                .rounded(0, RoundingMode.HALF_UP)
                                .toPlainString() + " %")
                .orElse("");
    }

    private String remark(Scorecard card) {
        List<String> remarks = new ArrayList<>();
        card.band().ifPresent(band -> remarks.add(texts.at("bands." + band + ".label")));
        if (card.provisional()) {
            remarks.add("provisional");
        }
        remarks.add(remark(card.total()));
        return remarks.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private String remark(Node node) {
        if (node.standing() == Node.Standing.TOO_FEW) {
            return "not scored: too few elements apply";
        }
        return node.caps().stream()
                .filter(cap -> !cap.lowerBoundOnly()
                        && cap.at().compareTo(node.uncapped().orElseThrow().score()) < 0)
                .findFirst()
                .map(cap -> "capped by " + cap.finding().flag() + ", uncapped "
                        + node.uncapped()
                                .orElseThrow()
                                .score()
                                .rounded(questionnaire.total().shownDecimals(), RoundingMode.HALF_UP)
                                .toPlainString())
                .orElse("");
    }

    private List<String> flags(Scorecard card) {
        List<String> lines = new ArrayList<>();
        card.findings()
                .forEach(finding -> lines.add("Red flag " + finding.flag() + " "
                        + texts.at("flags." + finding.flag() + ".label") + ": "
                        + texts.at("flag-states." + finding.state() + ".label")));
        if (!lines.isEmpty()) {
            lines.add(0, "");
        }
        return lines;
    }
}
