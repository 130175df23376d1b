package org.principled.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.principled.answer.Finding;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.RedFlag;
import org.principled.report.Cell.Mark;
import org.principled.report.Column.Kind;
import org.principled.scoring.Node;

/** The findings on red flags, what they may hold down and what they do hold down here. */
final class FlagSection {

    private final Subject subject;

    FlagSection(Subject subject) {
        this.subject = subject;
    }

    /** Everything but the harmless state, which says that nothing was found. */
    private List<Finding> findings() {
        String harmless = subject.questionnaire().flagStates().isEmpty()
                ? ""
                : subject.questionnaire().flagStates().get(0).key();
        return subject.scorecard().findings().stream()
                .filter(finding -> !finding.state().equals(harmless))
                .toList();
    }

    Section make() {
        List<Block> blocks = new ArrayList<>();
        List<Finding> findings = findings();
        if (findings.isEmpty()) {
            blocks.add(new Block.Paragraph(subject.say("flags.none"), Block.Role.BODY));
        } else {
            blocks.add(new Block.Paragraph(subject.say("flags.intro"), Block.Role.BODY));
            blocks.add(table(findings));
            List<Block.Piece> sources = sources(findings);
            if (!sources.isEmpty()) {
                blocks.add(new Block.Heading(2, subject.say("flags.sources")));
                blocks.add(new Block.Evidence(sources));
            }
            if (subject.audience() != Audience.PUBLIC) {
                blocks.add(new Block.Note(
                        Block.Weight.CAUTION, subject.say("flags.care.title"), subject.say("flags.care")));
            }
        }
        return new Section("flags", subject.say("flags.title"), blocks);
    }

    private List<Block.Piece> sources(List<Finding> findings) {
        EvidenceList evidence = new EvidenceList(subject);
        return findings.stream()
                .flatMap(finding -> evidence.of(finding.flag(), null).stream())
                .toList();
    }

    /** The findings in a sentence each, the first of them where there are many. */
    List<Block> brief(int most) {
        List<Finding> findings = findings();
        if (findings.isEmpty()) {
            return List.of(new Block.Paragraph(subject.say("flags.none"), Block.Role.BODY));
        }
        List<Block> blocks = new ArrayList<>();
        findings.stream().limit(most).map(this::sentence).forEach(blocks::add);
        if (findings.size() > most) {
            blocks.add(new Block.Paragraph(
                    subject.say("flags.more", Integer.toString(findings.size() - most)), Block.Role.BODY));
        }
        return blocks;
    }

    private Block sentence(Finding finding) {
        String effect = effect(finding);
        String source = new EvidenceList(subject)
                .of(finding.flag(), null).stream()
                        .map(Block.Piece::citation)
                        .filter(citation -> !citation.isEmpty())
                        .findFirst()
                        .map(citation -> subject.say("flags.source", citation))
                        .orElse(subject.say("flags.source.none"));
        String said = subject.say(
                "flags.brief",
                finding.flag(),
                subject.labels().of("flags", finding.flag()),
                subject.labels().of("flag-states", finding.state()),
                effect.isEmpty() ? subject.say("flag.no-effect") : effect);
        return new Block.Paragraph(said + " " + source, Block.Role.POINT);
    }

    private Block.Table table(List<Finding> findings) {
        List<Column> columns = List.of(
                new Column(subject.say("column.flag"), Kind.CODE, 9),
                new Column(subject.say("column.conduct"), Kind.TEXT, 46),
                new Column(subject.say("column.state"), Kind.TEXT, 15),
                new Column(subject.say("column.about"), Kind.TEXT, 14),
                new Column(subject.say("column.effect"), Kind.TEXT, 34));
        return new Block.Table(
                subject.say("flags.caption"),
                columns,
                findings.stream().map(this::row).toList());
    }

    private Row row(Finding finding) {
        FlagState state = subject.questionnaire().flagStates().stream()
                .filter(each -> each.key().equals(finding.state()))
                .findFirst()
                .orElseThrow();
        Labels labels = subject.labels();
        String effect = effect(finding);
        return Row.of(
                Cell.text(finding.flag()),
                new Cell.Text(
                        labels.of("flags", finding.flag()), labels.at("flags." + finding.flag() + ".trigger", "")),
                new Cell.Word(
                        labels.of("flag-states", finding.state()),
                        state.reach() == FlagState.Reach.NOTHING ? Mark.OUT : Mark.FLAG),
                Cell.text(String.join(subject.say("list.comma"), finding.elements())),
                new Cell.Text(effect.isEmpty() ? subject.say("flag.no-effect") : effect, reach(finding, state)));
    }

    private String reach(Finding finding, FlagState state) {
        if (state.reach() == FlagState.Reach.NOTHING) {
            return subject.say("flag.reach.nothing");
        }
        String caps = subject.questionnaire().flags().stream()
                .filter(flag -> flag.code().equals(finding.flag()))
                .flatMap(flag -> flag.caps().stream())
                .map(this::cap)
                .collect(Collectors.joining(subject.say("list.comma")));
        String raised = state.raised().signum() == 0
                ? ""
                : " " + subject.say("flag.raised", subject.numbers().percent(state.raised()));
        return subject.say(state.reach() == FlagState.Reach.SCORE ? "flag.reach.score" : "flag.reach.low", caps)
                + raised;
    }

    /** A cap of the questionnaire in words. */
    String cap(RedFlag.Cap cap) {
        String at = subject.numbers().plain(cap.at());
        if (cap instanceof RedFlag.Cap.OfTotal) {
            return subject.say("flag.cap.total", at);
        }
        if (cap instanceof RedFlag.Cap.OfArea area) {
            return area.whenAbout().isEmpty()
                    ? subject.say("flag.cap.area", area.area(), at)
                    : subject.say(
                            "flag.cap.area.when",
                            area.area(),
                            at,
                            String.join(subject.say("list.comma"), area.whenAbout()));
        }
        return subject.say("flag.cap.elements", at);
    }

    private String effect(Finding finding) {
        Set<String> effects = new LinkedHashSet<>();
        subject.scorecard().nodes().forEach(node -> effects(node, finding).forEach(effects::add));
        return String.join(" ", effects);
    }

    private Stream<String> effects(Node node, Finding finding) {
        String what = node.code().isEmpty() ? subject.say("total") : node.code();
        return node.caps().stream()
                .filter(cap -> cap.finding().equals(finding))
                .map(cap -> subject.say(
                        cap.lowerBoundOnly() ? "flag.effect.low" : "flag.effect.score",
                        what,
                        subject.numbers().plain(cap.at())));
    }
}
