package org.principled.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.principled.answer.Company;
import org.principled.answer.Finding;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Edition;

/**
 * What the answers of one sheet count for, with the working of every figure.
 *
 * @param edition the edition it was scored with
 * @param company whom it is about
 * @param mode key of the assessment mode: a score never appears without it
 * @param profiles the profiles of the company and its units; empty where none is stated, so that everything applies
 * @param total the tree of figures
 * @param band key of the band of the total; empty where there is no total or the questionnaire has no bands
 * @param provisional whether too little was answered for the headline to be published
 * @param lowest the area with the lowest score among those the questionnaire names; empty where none is scored
 * @param geometricMean the geometric mean of the areas, four decimals: a sensitivity figure, never an input
 * @param findings all findings on red flags, in the order of the questionnaire
 * @param units figures about single units, each the total of a tree; empty where the questionnaire has none
 */
public record Scorecard(
        Edition edition,
        Company company,
        String mode,
        List<String> profiles,
        Node total,
        Optional<String> band,
        boolean provisional,
        Optional<Node> lowest,
        Optional<BigDecimal> geometricMean,
        List<Finding> findings,
        List<Node> units) {

    public Scorecard {
        profiles = List.copyOf(profiles);
        findings = List.copyOf(findings);
        units = List.copyOf(units);
    }

    /** The same scorecard, telling of other findings. */
    public Scorecard withFindings(List<Finding> others) {
        return new Scorecard(
                edition, company, mode, profiles, total, band, provisional, lowest, geometricMean, others, units);
    }

    /** The areas, in order; also those that are not scored. */
    public List<Node> areas() {
        return nodes().filter(node -> node.kind() == Node.Kind.AREA).toList();
    }

    /** Every node of the company's tree, each before its parts. */
    public Stream<Node> nodes() {
        return below(total);
    }

    /** The node of the company with this code: an area, indicator or element. */
    public Optional<Node> node(String code) {
        return nodes().filter(node -> node.unit() == null && node.code().equals(code))
                .filter(node -> node.kind() != Node.Kind.UNIT_KIND && node.kind() != Node.Kind.UNIT_CLASS)
                .findFirst();
    }

    /** A node and all below it, each before its parts. */
    public static Stream<Node> below(Node node) {
        return Stream.concat(Stream.of(node), node.parts().stream().flatMap(part -> below(part.node())));
    }

    /** The figures of the total and the areas alone. */
    public Scorer.Headline headline() {
        return new Scorer.Headline(
                total.estimate(), areas().stream().map(Node::estimate).toList());
    }

    /** The score of the total in points; empty where nothing applies. */
    public Optional<Fraction> score() {
        return total.score();
    }
}
