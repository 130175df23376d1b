package org.principled.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.principled.canonical.Fraction;

/**
 * What one answer, or one cap that bites, brings to the total. The contributions of a scorecard add up to its total exactly.
 *
 * @param node the element that was answered, or the node that is capped
 * @param points points of the total; negative for a cap
 * @param cap the cap, where this is about one
 */
public record Contribution(Node node, Fraction points, Optional<Node.CapBite> cap) {

    /** The contributions to a total, in the order in which the questionnaire asks; empty where there is no total. */
    public static List<Contribution> to(Node total) {
        List<Contribution> contributions = new ArrayList<>();
        if (total.estimate().isPresent()) {
            collect(total, Fraction.ONE, contributions);
        }
        return contributions;
    }

    private static void collect(Node node, Fraction share, List<Contribution> into) {
        Fraction uncapped = node.uncapped().orElseThrow().score();
        if (node.kind() == Node.Kind.ELEMENT) {
            into.add(new Contribution(node, share.times(uncapped), Optional.empty()));
        } else {
            Fraction weights = weights(node.scoredParts());
            for (Node.Part part : node.scoredParts()) {
                collect(part.node(), share.times(part.counts()).dividedBy(weights), into);
            }
        }
        Fraction lost = node.score().orElseThrow().minus(uncapped);
        if (lost.signum() < 0) {
            Optional<Node.CapBite> cap =
                    node.caps().stream().filter(bite -> !bite.lowerBoundOnly()).findFirst();
            into.add(new Contribution(node, share.times(lost), cap));
        }
    }

    private static Fraction weights(List<Node.Part> parts) {
        Fraction sum = Fraction.ZERO;
        for (Node.Part part : parts) {
            sum = sum.plus(part.counts());
        }
        return sum;
    }
}
