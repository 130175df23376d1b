package org.principled.report;

import java.util.List;
import java.util.stream.Stream;
import org.principled.scoring.Node;
import org.principled.scoring.Node.Kind;
import org.principled.scoring.Node.Part;

/** Ways through the tree of a scorecard. */
final class Tree {

    private Tree() {}

    /** The company's indicators below an area or family, families before their members. */
    static List<Node> indicators(Node parent) {
        return parent.parts().stream()
                .map(Part::node)
                .filter(node -> node.kind() == Kind.INDICATOR && node.unit() == null)
                .flatMap(node -> Stream.concat(Stream.of(node), indicators(node).stream()))
                .toList();
    }

    /** Whether an indicator is a family of indicators. */
    static boolean isFamily(Node indicator) {
        return !indicators(indicator).isEmpty();
    }

    /** The company's elements of an indicator; none where its units are averaged. */
    static List<Part> elements(Node indicator) {
        return indicator.parts().stream()
                .filter(part -> part.node().kind() == Kind.ELEMENT)
                .toList();
    }

    /** The units' own figures of an indicator, where its units are averaged. */
    static List<Node> units(Node indicator) {
        return indicator.parts().stream()
                .map(Part::node)
                .filter(node -> node.kind() == Kind.UNIT_KIND)
                .flatMap(Tree::unitsBelow)
                .toList();
    }

    private static Stream<Node> unitsBelow(Node node) {
        return node.kind() == Kind.INDICATOR
                ? Stream.of(node)
                : node.parts().stream().map(Part::node).flatMap(Tree::unitsBelow);
    }
}
