package org.principled.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.principled.report.Block.Fact;
import org.principled.report.Block.Role;
import org.principled.scoring.Node;
import org.principled.scoring.Node.Part;
import org.principled.scoring.Scorecard;

/** One section for each area: its indicators as bars, then each indicator with its elements. */
final class AreaSections {

    private final Subject subject;
    private final ScoreBars bars;
    private final Workings workings;
    private final ElementTables tables;
    private final EvidenceList evidence;

    AreaSections(Subject subject, Answers answers) {
        this.subject = subject;
        this.bars = new ScoreBars(subject);
        this.workings = new Workings(subject);
        this.tables = new ElementTables(subject, answers);
        this.evidence = new EvidenceList(subject);
    }

    List<Section> make() {
        return subject.scorecard().total().parts().stream().map(this::section).toList();
    }

    private Section section(Part part) {
        Node area = part.node();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.PageBreak());
        text("areas." + area.code() + ".intro").ifPresent(blocks::add);
        blocks.add(new Block.Facts(facts(part)));
        String caps = bars.caps(area, subject.numbers()::headline);
        if (!caps.isEmpty()) {
            blocks.add(new Block.Note(Block.Weight.CAUTION, subject.say("area.capped"), caps));
        }
        working(area).ifPresent(blocks::add);
        blocks.add(bars.indicators(area));
        Tree.indicators(area).forEach(indicator -> blocks.addAll(indicator(indicator)));
        String title = subject.say("area.title", area.code(), subject.labels().area(area.code()));
        return new Section("area-" + area.code(), title, blocks);
    }

    private List<Fact> facts(Part part) {
        Node area = part.node();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                "column.score", area.score().map(subject.numbers()::headline).orElse(bars.unscored(area))));
        area.estimate()
                .ifPresent(each ->
                        facts.add(fact("column.interval", subject.numbers().headlineInterval(each))));
        facts.add(fact(
                "share.completeness", subject.numbers().percent(area.shares().completeness())));
        if (!subject.questionnaire().evidence().verified().isEmpty()) {
            facts.add(fact(
                    "share.verified", subject.numbers().percent(area.shares().verifiedShare())));
        }
        facts.add(fact("share.na", subject.numbers().percent(area.shares().notApplicableShare())));
        if (area.estimate().isPresent()) {
            facts.add(fact("area.weight", subject.numbers().weight(part.counts())));
        }
        return facts;
    }

    private Fact fact(String label, String value) {
        return new Fact(subject.say(label), Cell.text(value));
    }

    private Optional<Block> working(Node node) {
        String working = workings.of(node);
        return working.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(working, Role.WORKING));
    }

    private Optional<Block> text(String path) {
        String text = subject.labels().at(path, "");
        return text.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(text, Role.BODY));
    }

    private List<Block> indicator(Node indicator) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                2,
                subject.say(
                        "indicator.title", indicator.code(), subject.labels().indicator(indicator.code()))));
        working(indicator).ifPresent(blocks::add);
        blocks.addAll(tables.of(indicator));
        List<Block.Piece> pieces = pieces(indicator);
        if (!pieces.isEmpty()) {
            blocks.add(new Block.Heading(3, subject.say("evidence.heading", indicator.code())));
            blocks.add(new Block.Evidence(pieces));
        }
        return blocks;
    }

    /** The evidence of all elements of an indicator, for the company and for its units. */
    private List<Block.Piece> pieces(Node indicator) {
        Set<Block.Piece> pieces = new LinkedHashSet<>();
        Scorecard.below(indicator)
                .filter(node -> node.kind() == Node.Kind.ELEMENT)
                .forEach(element -> pieces.addAll(evidence.of(element.code(), element.unit())));
        return List.copyOf(pieces);
    }
}
