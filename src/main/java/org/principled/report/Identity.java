package org.principled.report;

import java.util.ArrayList;
import java.util.List;
import org.principled.report.Block.Fact;
import org.principled.report.Block.Role;

/** Whom and what the document is about, how to cite it, and under which licence. */
final class Identity {

    private final Subject subject;
    private final DocumentFacts facts;

    Identity(Subject subject, DocumentFacts facts) {
        this.subject = subject;
        this.facts = facts;
    }

    /** Whom and what the report is about. */
    Block facts() {
        List<Fact> identity = new ArrayList<>();
        add(identity, "fact.period", facts.period());
        add(identity, "fact.mode", facts.mode());
        add(identity, "fact.questionnaire", facts.questionnaire());
        add(identity, "fact.edition", facts.edition());
        add(identity, "fact.sha256", facts.sha256());
        add(identity, "fact.answers", facts.answersSha256());
        if (!subject.questionnaire().profiles().isEmpty()) {
            add(identity, "fact.profiles", profiles());
        }
        add(identity, "fact.audience", facts.audience());
        return new Block.Facts(identity);
    }

    /** The last section on pages. */
    Section citing() {
        return new Section("citing", subject.say("citing.title"), citation());
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
}
