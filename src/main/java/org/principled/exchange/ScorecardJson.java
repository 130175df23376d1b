package org.principled.exchange;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.Finding;
import org.principled.canonical.CanonicalJson;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Edition;
import org.principled.questionnaire.Questionnaire;
import org.principled.scoring.Estimate;
import org.principled.scoring.Node;
import org.principled.scoring.Scorecard;

/**
 * Writes a scorecard with the working of every figure as JSON ({@code schema/scorecard.schema.json}).
 *
 * <p>Scores are in points with the decimals that the questionnaire exports, {@code low} rounded down and {@code high} up, and {@code exact}
 * as a fraction; shares are from 0 to 1 with four decimals; weights, points and factors are exact. What does not exist is left out.
 */
public final class ScorecardJson {

    static final String FORMAT = "principled/scorecard/1";
    private static final int SHARE_DECIMALS = 4;

    private final int decimals;
    /** Nodes stand in the company's tree and again in that of their unit; their parts are written where they come first. */
    private final Set<Node> written = Collections.newSetFromMap(new IdentityHashMap<>());

    private ScorecardJson(int decimals) {
        this.decimals = decimals;
    }

    /**
     * Writes a scorecard.
     *
     * @param sheet the answers that were scored; their hash says of what this is the score
     * @return UTF-8, indented for people; the same scorecard always gives the same bytes
     */
    public static byte[] bytes(Questionnaire questionnaire, AnswerSheet sheet, Scorecard scorecard) {
        Map<String, Object> json = new ScorecardJson(questionnaire.total().exportedDecimals()).scorecard(scorecard);
        json.put("answers_sha256", SheetJson.answersHash(questionnaire.edition(), sheet));
        return CanonicalJson.indented(json).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes one node of a scorecard with everything below it.
     *
     * @return UTF-8, in the form that the node has within the whole scorecard
     */
    public static byte[] bytes(Questionnaire questionnaire, Node node) {
        Map<String, Object> json = new ScorecardJson(questionnaire.total().exportedDecimals()).node(node);
        return CanonicalJson.indented(json).getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> scorecard(Scorecard scorecard) {
        Edition edition = scorecard.edition();
        Map<String, Object> json = new TreeMap<>();
        json.put("format", FORMAT);
        json.put("questionnaire", Map.of("id", edition.id(), "edition", edition.edition(), "sha256", edition.sha256()));
        json.put("company", company(scorecard.company()));
        json.put("mode", scorecard.mode());
        json.put("profiles", scorecard.profiles());
        json.put("provisional", scorecard.provisional());
        scorecard.band().ifPresent(band -> json.put("band", band));
        scorecard.lowest().ifPresent(area -> json.put("lowest_area", area.code()));
        scorecard.geometricMean().ifPresent(mean -> json.put("geometric_mean", mean.toPlainString()));
        json.put(
                "findings",
                scorecard.findings().stream().map(ScorecardJson::finding).toList());
        json.put("total", node(scorecard.total()));
        if (!scorecard.units().isEmpty()) {
            json.put("units", scorecard.units().stream().map(this::node).toList());
        }
        return json;
    }

    private static Map<String, Object> company(Company company) {
        Map<String, Object> json = new TreeMap<>();
        json.put("name", company.name());
        put(json, "period_start", company.periodStart());
        put(json, "period_end", company.periodEnd());
        return json;
    }

    private static Map<String, Object> finding(Finding finding) {
        return Map.of("flag", finding.flag(), "state", finding.state(), "elements", finding.elements());
    }

    private Map<String, Object> node(Node node) {
        Map<String, Object> json = new TreeMap<>();
        json.put("kind", key(node.kind()));
        json.put("node", node.kind() == Node.Kind.TOTAL ? ScoresCsv.TOTAL : node.code());
        if (node.unit() != null) {
            json.put("unit", node.unit().path());
        }
        json.put("standing", key(node.standing()));
        node.estimate().ifPresent(estimate -> putScore(json, estimate));
        node.uncapped().ifPresent(estimate -> json.put("uncapped", points(estimate.score(), RoundingMode.HALF_UP)));
        putShare(json, "completeness", node.shares().completeness());
        putShare(json, "verified_share", node.shares().verifiedShare());
        putShare(json, "na_share", node.shares().notApplicableShare());
        if (!node.caps().isEmpty()) {
            json.put("caps", node.caps().stream().map(ScorecardJson::cap).toList());
        }
        working(node.working()).ifPresent(working -> json.put("working", working));
        if (!node.parts().isEmpty() && written.add(node)) {
            json.put("parts", node.parts().stream().map(this::part).toList());
        }
        return json;
    }

    private void putScore(Map<String, Object> json, Estimate estimate) {
        json.put("score", points(estimate.score(), RoundingMode.HALF_UP));
        json.put("exact", estimate.score());
        json.put("low", points(estimate.low(), RoundingMode.FLOOR));
        json.put("high", points(estimate.high(), RoundingMode.CEILING));
    }

    private static Map<String, Object> cap(Node.CapBite cap) {
        return Map.of(
                "flag",
                cap.finding().flag(),
                "state",
                cap.finding().state(),
                "at",
                cap.at(),
                "lower_bound_only",
                cap.lowerBoundOnly());
    }

    private Map<String, Object> part(Node.Part part) {
        return Map.of("weight", part.weight(), "factor", part.factor(), "node", node(part.node()));
    }

    private static Optional<Map<String, Object>> working(Node.Working working) {
        if (working instanceof Node.Working.Answered answered) {
            Map<String, Object> json = new TreeMap<>();
            json.put("answer", answered.answer());
            json.put("points", answered.points());
            json.put("grades", answered.grades());
            put(json, "grade", answered.grade());
            json.put("factor", answered.factor());
            return Optional.of(json);
        }
        if (working instanceof Node.Working.Lowest lowest) {
            return Optional.of(Map.of("lowest_of_parts", lowest.unit().path()));
        }
        return working instanceof Node.Working.WeightedMean
                ? Optional.of(Map.of("mean_of_parts", true))
                : Optional.empty();
    }

    private String points(Fraction value, RoundingMode rounding) {
        return value.rounded(decimals, rounding).toPlainString();
    }

    private static void putShare(Map<String, Object> json, String name, Optional<Fraction> share) {
        share.ifPresent(value -> json.put(
                name, value.rounded(SHARE_DECIMALS, RoundingMode.HALF_UP).toPlainString()));
    }

    private static void put(Map<String, Object> json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
