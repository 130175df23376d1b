package org.principled.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.principled.canonical.Fraction;
import org.principled.report.Block.Role;
import org.principled.report.Column.Kind;
import org.principled.scoring.Estimate;
import org.principled.scoring.Improvement;
import org.principled.scoring.Movement;
import org.principled.scoring.NextSteps;
import org.principled.scoring.Node;

/** One page for a reader in a hurry: the areas, what is strong and weak, red flags, what has changed, and what would change most. */
final class BriefSection {

    /** So many of everything that the page is not exceeded. */
    private static final int MOST_INDICATORS = 3;

    private static final int MOST_FLAGS = 2;
    private static final int MOST_CHANGES = 2;
    private static final int MOST_STEPS = 3;

    private final Subject subject;
    private final ReportOrder order;
    private final ScoreBars bars;

    BriefSection(Subject subject, ReportOrder order) {
        this.subject = subject;
        this.order = order;
        this.bars = new ScoreBars(subject);
    }

    Section make() {
        List<Block> blocks = new ArrayList<>(List.of(new Block.PageBreak()));
        blocks.addAll(shortest());
        order.earlier().ifPresent(earlier -> {
            blocks.add(heading("brief.change"));
            blocks.add(changes(earlier.movement()));
            blocks.add(before(earlier));
        });
        order.steps().ifPresent(steps -> {
            blocks.add(heading("brief.steps"));
            blocks.add(steps(steps));
        });
        return new Section("brief", subject.say("summary.title"), blocks, true);
    }

    /** The areas, what is strong and weak, and red flags. */
    List<Block> shortest() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading("areas.heading"));
        blocks.add(bars.areas(subject.scorecard().areas()));
        extremes(blocks);
        if (!subject.questionnaire().flags().isEmpty()) {
            blocks.add(heading("flags.title"));
            new FlagSection(subject).brief(MOST_FLAGS).forEach(blocks::add);
        }
        return blocks;
    }

    private Block heading(String key) {
        return new Block.Heading(2, subject.say(key));
    }

    private static Fraction score(Node node) {
        return node.score().orElseThrow();
    }

    /** The best and the weakest indicators beside each other; none where there are too few to tell them apart. */
    private void extremes(List<Block> blocks) {
        List<Node> scored = subject.scorecard().areas().stream()
                .flatMap(area -> Tree.indicators(area).stream())
                .filter(indicator -> indicator.score().isPresent())
                .sorted(Comparator.comparing(BriefSection::score).reversed())
                .toList();
        if (scored.size() < 2 * MOST_INDICATORS) {
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < MOST_INDICATORS; i++) {
            rows.add(Row.of(named(scored.get(i)), named(scored.get(scored.size() - 1 - i))));
        }
        blocks.add(heading("brief.extremes"));
        blocks.add(new Block.Table(
                subject.say("brief.extremes.caption"),
                List.of(
                        new Column(subject.say("brief.strong"), Kind.TEXT, 52),
                        new Column(subject.say("brief.weak"), Kind.TEXT, 52)),
                rows));
    }

    private Cell named(Node indicator) {
        String score = subject.numbers().fine(score(indicator));
        String label = subject.labels().indicator(indicator.code());
        return Cell.text(subject.say("brief.indicator", indicator.code(), label, score));
    }

    private Block changes(Movement movement) {
        Comparator<Movement.Change> far = Comparator.comparing(BriefSection::distance);
        Stream<Movement.Change> farthest = movement.areas().stream()
                .filter(change -> distance(change).signum() > 0)
                .sorted(far.reversed())
                .limit(MOST_CHANGES);
        List<Row> rows = Stream.concat(Stream.of(movement.total()), farthest)
                .map(this::row)
                .toList();
        return new Block.Table(
                subject.say("brief.change.caption"),
                List.of(
                        new Column(subject.say("column.code"), Kind.CODE, 10),
                        new Column(subject.say("column.title"), Kind.TEXT, 44),
                        new Column(subject.say("column.before"), Kind.NUMBER, 14),
                        new Column(subject.say("column.now"), Kind.NUMBER, 14),
                        new Column(subject.say("column.change"), Kind.NUMBER, 14)),
                rows);
    }

    /** Which assessment it was, so that its figures can be derived anew. */
    private Block before(Earlier earlier) {
        String period = subject.period(earlier.sheet().company());
        return new Block.Paragraph(
                subject.say(
                        "brief.change.before",
                        period.isEmpty() ? subject.say("period.none") : period,
                        earlier.answersSha256()),
                Role.WORKING);
    }

    private Row row(Movement.Change change) {
        boolean total = change.code().isEmpty();
        return new Row(
                List.of(
                        Cell.text(total ? subject.say("total") : change.code()),
                        Cell.text(total ? "" : subject.labels().area(change.code())),
                        Cell.text(change.before().map(this::shown).orElse(subject.say("number.none"))),
                        Cell.text(change.after().map(this::shown).orElse(subject.say("number.none"))),
                        Cell.text(change.difference().map(this::gain).orElse(subject.say("number.none")))),
                total ? Row.Level.SUM : Row.Level.PLAIN);
    }

    private static Fraction distance(Movement.Change change) {
        Fraction moved = change.difference().orElse(Fraction.ZERO);
        return moved.signum() < 0 ? Fraction.ZERO.minus(moved) : moved;
    }

    private String shown(Estimate estimate) {
        return subject.numbers().headline(estimate.score());
    }

    private String gain(Fraction points) {
        String shown = subject.numbers().fine(points);
        return points.signum() > 0 ? subject.say("number.gain", shown) : shown;
    }

    private Block steps(NextSteps steps) {
        if (steps.improvements().isEmpty()) {
            return new Block.Paragraph(subject.say("brief.steps.none"), Role.BODY);
        }
        return new Block.Table(
                subject.say("brief.steps.caption"),
                List.of(
                        new Column(subject.say("column.code"), Kind.CODE, 10),
                        new Column(subject.say("column.step"), Kind.TEXT, 62),
                        new Column(subject.say("column.gain"), Kind.NUMBER, 14),
                        new Column(subject.say("column.area-gain"), Kind.NUMBER, 14)),
                steps.improvements().stream().limit(MOST_STEPS).map(this::row).toList());
    }

    private Row row(Improvement step) {
        String label = step.liftsFlag()
                ? subject.say("brief.step.flag", subject.labels().of("flags", step.code()))
                : subject.labels().element(step.code());
        String unit = step.unit() == null ? "" : subject.labels().unit(step.unit());
        return Row.of(
                Cell.text(step.code()),
                new Cell.Text(label, unit),
                Cell.text(gain(step.total())),
                Cell.text(step.inArea().map(this::gain).orElse("")));
    }
}
