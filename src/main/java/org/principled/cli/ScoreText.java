package org.principled.cli;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.principled.canonical.Fraction;
import org.principled.comparison.Ranking;
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
        lines.add(heading(List.of(card)));
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

    /** Many companies, a row each; each is ranked among those of its mode. */
    List<String> many(List<Scorecard> cards) {
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
        Map<String, Integer> ranks = ranks(cards);
        cards.stream()
                .sorted(Comparator.comparing((Scorecard card) -> card.mode())
                        .thenComparing(card -> card.score().orElse(Fraction.of(-1)), Comparator.reverseOrder()))
                .forEach(card -> table.add(row(card, rank(card, ranks))));
        List<String> lines = new ArrayList<>(List.of(heading(cards), ""));
        lines.addAll(table.lines());
        return lines;
    }

    private Map<String, Integer> ranks(List<Scorecard> cards) {
        return Ranking.of(
                questionnaire.total().ranking(),
                cards.stream()
                        .map(card -> new Ranking.Entry(card.company().name(), card.mode(), card.score()))
                        .toList());
    }

    private static String rank(Scorecard card, Map<String, Integer> ranks) {
        Integer rank = ranks.get(card.company().name());
        return rank == null ? "" : rank.toString();
    }

    private String heading(List<Scorecard> cards) {
        String modes = cards.stream()
                .map(card -> texts.at("modes." + card.mode() + ".label"))
                .distinct()
                .collect(Collectors.joining(" and "));
        return texts.title() + ", " + cards.get(0).edition().name() + ", mode: " + modes;
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

    private String score(Node node) {
        return node.score()
                .map(score -> score.rounded(questionnaire.total().shownDecimals(), RoundingMode.HALF_UP)
                        .toPlainString())
                .orElse("N/A");
    }

    private String interval(Node node) {
        int decimals = questionnaire.total().shownDecimals();
        return node.estimate()
                .filter(each -> !each.low().equals(each.high()))
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
