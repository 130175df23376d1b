package org.principled.scoring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Unit;
import org.principled.scoring.Node.Kind;
import org.principled.scoring.Node.Part;
import org.principled.scoring.Node.Standing;
import org.principled.scoring.Node.Working;

/** What all nodes that are means have in common. */
final class Nodes {

    private Nodes() {}

    static Node mean(Kind kind, String code, Unit.@Nullable Id unit, Optional<Estimate> estimate, List<Part> parts) {
        return new Node(
                kind,
                code,
                unit,
                standing(estimate, parts),
                estimate,
                estimate,
                List.of(),
                shares(parts),
                Working.MEAN,
                parts);
    }

    static Standing standing(Optional<Estimate> estimate, List<Part> parts) {
        if (estimate.isPresent()) {
            return Standing.SCORED;
        }
        Standing standing = Standing.OUT_OF_SCOPE;
        for (Part part : parts) {
            if (part.node().standing() == Standing.TOO_FEW) {
                return Standing.TOO_FEW;
            }
            if (part.node().standing() == Standing.NOT_APPLICABLE) {
                standing = Standing.NOT_APPLICABLE;
            }
        }
        return standing;
    }

    static Shares shares(List<Part> parts) {
        Shares sum = Shares.NONE;
        for (Part part : parts) {
            sum = sum.plus(part.node().shares());
        }
        return sum;
    }
}
