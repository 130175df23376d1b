package org.principled.report;

import java.util.ArrayList;
import java.util.List;
import org.principled.questionnaire.Source;
import org.principled.report.Block.Fact;
import org.principled.report.Block.Role;
import org.principled.report.Column.Kind;

/** What the document is, how to cite it, under which licence, and what references point to. */
final class ReadmeSection {

    private final Subject subject;
    private final DocumentFacts facts;

    ReadmeSection(Subject subject, DocumentFacts facts) {
        this.subject = subject;
        this.facts = facts;
    }

    /** Whom and what the report is about. */
    Block identity() {
        return new Block.Facts(facts(true).stream().skip(1).toList());
    }

    Section readme() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts(false)));
        blocks.add(new Block.Heading(2, subject.say("readme.sheets")));
        blocks.add(new Block.Paragraph(subject.say("readme.figures"), Role.POINT));
        blocks.add(new Block.Paragraph(subject.say("readme.standing"), Role.POINT));
        blocks.addAll(citation());
        return new Section("readme", subject.say("readme.title"), Section.Form.SHEETS, blocks);
    }

    /** The last section on pages. */
    Section citing() {
        return new Section("citing", subject.say("citing.title"), Section.Form.PAGES, citation());
    }

    private List<Fact> facts(boolean withAudience) {
        List<Fact> identity = new ArrayList<>();
        add(identity, "fact.company", facts.company());
        add(identity, "fact.period", facts.period());
        add(identity, "fact.mode", facts.mode());
        add(identity, "fact.questionnaire", facts.questionnaire());
        add(identity, "fact.edition", facts.edition());
        add(identity, "fact.sha256", facts.sha256());
        add(identity, "fact.answers", facts.answersSha256());
        if (!subject.questionnaire().profiles().isEmpty()) {
            add(identity, "fact.profiles", profiles());
        }
        if (withAudience) {
            add(identity, "fact.audience", facts.audience());
        }
        return identity;
    }

    private void add(List<Fact> identity, String label, String value) {
        if (!value.isEmpty()) {
            identity.add(new Fact(subject.say(label), Cell.text(value)));
        }
    }

    private String profiles() {
        List<String> profiles = subject.scorecard().profiles();
        return profiles.isEmpty()
                ? subject.say("profiles.none")
                : String.join(subject.say("list.comma"), subject.labels().of("profiles", profiles));
    }

    List<Block> citation() {
        List<Block> blocks = new ArrayList<>(howToCite());
        blocks.add(new Block.Heading(2, subject.say("citing.licence")));
        String licence = subject.labels().at("licence", "");
        blocks.add(new Block.Paragraph(
                subject.say("citing.licence.text", subject.scorecard().edition().licence(), licence)
                        .strip(),
                Role.BODY));
        return blocks;
    }

    /** How to cite the document. */
    List<Block> howToCite() {
        return List.of(
                new Block.Heading(2, subject.say("citing.how")),
                new Block.Paragraph(
                        subject.say(
                                "citing.text",
                                facts.company(),
                                facts.questionnaire(),
                                facts.edition(),
                                facts.mode(),
                                facts.period().isEmpty() ? subject.say("period.none") : facts.period(),
                                score(),
                                facts.sha256()),
                        Role.WORKING));
    }

    private String score() {
        return subject.scorecard()
                .total()
                .estimate()
                .map(estimate -> subject.say(
                        subject.scorecard().provisional() ? "citing.score.provisional" : "citing.score",
                        subject.numbers().headline(estimate.score()),
                        subject.numbers().headlineInterval(estimate)))
                .orElse(subject.say("total.none"));
    }

    /** What the tags in references point to; a sheet of its own. */
    Section sources() {
        List<Column> columns = List.of(
                new Column(subject.say("column.source"), Kind.CODE, 14),
                new Column(subject.say("column.citation"), Kind.TEXT, 110),
                new Column(subject.say("column.url"), Kind.TEXT, 60));
        List<Row> rows = subject.questionnaire().sources().stream()
                .map(ReadmeSection::row)
                .toList();
        return new Section(
                "sources",
                subject.say("sheet.sources"),
                Section.Form.SHEETS,
                List.of(new Block.Table(subject.say("sheet.sources"), columns, rows)));
    }

    private static Row row(Source source) {
        return Row.of(Cell.text(source.tag()), Cell.text(source.citation()), Cell.text(source.url()));
    }
}
