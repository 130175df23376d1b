package org.principled.report.xlsx.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;
import org.principled.scoring.Estimate;
import org.principled.scoring.Node;
import org.principled.scoring.Node.Kind;
import org.principled.scoring.Node.Part;

/** A figure of the scorecard on its way into a row of a sheet. */
final class Item {

    final Node node;
    final Part part;
    final @Nullable Item parent;

    /** Whether the figure above is made of this one, among others. */
    final boolean counts;

    final String key;
    final int row;
    final List<Item> children = new ArrayList<>();

    /** The last row of what belongs to this. */
    int last;

    Item(Part part, @Nullable Item parent, boolean counts, String key, int row) {
        this.node = part.node();
        this.part = part;
        this.parent = parent;
        this.counts = counts;
        this.key = key;
        this.row = row;
        this.last = row;
    }

    /** Whether this is an answer. */
    boolean isAnswer() {
        return node.kind() == Kind.ELEMENT && node.parts().isEmpty();
    }

    /** Whether this is an element of which each unit has an answer, and the lowest counts. */
    boolean isLowest() {
        return node.kind() == Kind.ELEMENT && !node.parts().isEmpty();
    }

    /** Whether nothing was asked here. */
    boolean isOutOfScope() {
        return isAnswer() && node.standing() == Node.Standing.OUT_OF_SCOPE;
    }

    /** Whether the company's figures are made of this one, among others. */
    boolean countsAtAll() {
        return counts && (parent == null || parent.countsAtAll());
    }

    /** Whether this is a figure about one unit alone, not a step on the way to the company's. */
    boolean isInUnitTree() {
        Item root = this;
        while (root.parent != null) {
            root = root.parent;
        }
        return root.node.unit() != null;
    }

    /** The weight of those parts that have a score. */
    double weightOfScored() {
        return children.stream()
                .filter(child -> child.counts && child.node.estimate().isPresent())
                .mapToDouble(child -> Content.nearest(child.part.weight()))
                .sum();
    }

    /** Whether caps on elements are applied here, not one level up. */
    boolean isCapped() {
        return node.kind() == Kind.ELEMENT && (parent == null || !parent.isLowest());
    }

    /** Whether caps hold a score down. */
    static boolean isHeldDown(Node node) {
        return node.estimate().isPresent()
                && node.estimate()
                                .get()
                                .score()
                                .compareTo(node.uncapped().orElseThrow().score())
                        < 0;
    }

    /** One number of the score; an empty text where there is none. */
    static Content.Plain number(Optional<Estimate> estimate, Bound bound) {
        return Content.number(estimate.map(bound::of));
    }

    /** One of the three numbers of a score. */
    enum Bound {
        LOW,
        SCORE,
        HIGH;

        Fraction of(Estimate estimate) {
            return switch (this) {
                case LOW -> estimate.low();
                case SCORE -> estimate.score();
                case HIGH -> estimate.high();
            };
        }

        /** The column of this number. */
        Column in(Column.Bounds columns) {
            return switch (this) {
                case LOW -> columns.low();
                case SCORE -> columns.score();
                case HIGH -> columns.high();
            };
        }
    }
}
