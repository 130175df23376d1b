package org.principled.report;

import java.util.ArrayList;
import java.util.List;
import org.principled.report.Block.Fact;
import org.principled.report.Block.Role;
import org.principled.scoring.Node;
import org.principled.scoring.Scorecard;
import org.principled.scoring.Shares;

/** The total, what is to be read beside it, and how it was computed. */
final class SummarySection {

    private final Subject subject;
    private final Scorecard card;
    private final ScoreBars bars;

    SummarySection(Subject subject) {
        this.subject = subject;
        this.card = subject.scorecard();
        this.bars = new ScoreBars(subject);
    }

    /** What is to be read beside the total, and how it was computed. */
    Section figures() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, subject.say("beside.heading")));
        blocks.add(new Block.Facts(beside()));
        working().forEach(blocks::add);
        return new Section("figures", subject.say("figures.title"), blocks);
    }

    /** The total as a figure. */
    Block headline() {
        Node total = card.total();
        List<String> remarks = new ArrayList<>();
        if (card.provisional()) {
            remarks.add(subject.say(
                    "total.provisional",
                    subject.numbers().percent(subject.questionnaire().total().provisionalBelow())));
        }
        if (total.estimate().isEmpty()) {
            remarks.add(subject.say("total.none"));
        }
        String label = subject.say(card.provisional() ? "total.label.provisional" : "total.label");
        String band = card.band().map(key -> subject.labels().of("bands", key)).orElse("");
        Bar bar = bars.total(total);
        return new Block.Headline(
                label,
                alternative(label, bar, band),
                bar,
                band,
                subject.labels().of("modes", card.mode()),
                remarks,
                bars.bands());
    }

    private String alternative(String label, Bar bar, String band) {
        if (bar.span().isEmpty()) {
            return subject.say("headline.alternative.none", label);
        }
        String where = band.isEmpty() ? "" : " " + subject.say("headline.alternative.band", band);
        return subject.say("headline.alternative", label, bar.score(), bar.interval()) + where;
    }

    private List<Fact> beside() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("share.completeness", subject.numbers().percent(shares().completeness())));
        if (!subject.questionnaire().evidence().verified().isEmpty()) {
            facts.add(fact("share.verified", subject.numbers().percent(shares().verifiedShare())));
        }
        facts.add(fact("share.na", subject.numbers().percent(shares().notApplicableShare())));
        card.lowest()
                .ifPresent(area -> facts.add(new Fact(
                        subject.say(
                                "lowest.area",
                                String.join(
                                        subject.say("list.comma"),
                                        subject.questionnaire().total().lowestOf())),
                        Cell.text(subject.say(
                                "lowest.area.value",
                                area.code(),
                                subject.labels().area(area.code()),
                                subject.numbers().headline(area.score().orElseThrow()))))));
        card.geometricMean()
                .ifPresent(mean -> facts.add(fact("geometric", subject.numbers().write(mean))));
        return facts;
    }

    private Shares shares() {
        return card.total().shares();
    }

    private Fact fact(String label, String value) {
        return new Fact(subject.say(label), Cell.text(value));
    }

    private List<Block> working() {
        String working = new Workings(subject).of(card.total());
        if (working.isEmpty()) {
            return List.of();
        }
        String caps = bars.caps(card.total(), subject.numbers()::fine);
        String shown = subject.say(
                "working.shown", subject.numbers().headline(card.score().orElseThrow()));
        return List.of(
                new Block.Heading(2, subject.say("working.total.heading")),
                new Block.Paragraph(working, Role.WORKING),
                new Block.Paragraph(caps.isEmpty() ? shown : caps + " " + shown, Role.BODY));
    }
}
