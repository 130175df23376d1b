package org.principled.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Total;
import org.principled.questionnaire.Units;
import org.principled.report.Block.Role;

/** How the questionnaire counts, with its own numbers; and what a score is not. */
final class MethodSection {

    private final Subject subject;
    private final Questionnaire questionnaire;
    private final MethodTables tables;
    private final List<Block> blocks = new ArrayList<>();

    MethodSection(Subject subject) {
        this.subject = subject;
        this.questionnaire = subject.questionnaire();
        this.tables = new MethodTables(subject);
    }

    Section make() {
        points();
        evidence();
        means();
        coverage();
        flags();
        interval();
        rounding();
        limits();
        return new Section("method", subject.say("method.title"), blocks);
    }

    private void points() {
        heading("method.points.heading");
        say("method.points");
        blocks.add(tables.scales());
    }

    private void evidence() {
        Evidence evidence = questionnaire.evidence();
        if (evidence.grades().isEmpty()) {
            say("method.ungraded");
            return;
        }
        heading("method.evidence.heading");
        say("method.evidence", evidence.withoutGrade());
        blocks.add(tables.factors());
        if (!evidence.publicity().isEmpty()) {
            String factors = evidence.grades().stream()
                    .filter(evidence.publicity()::containsKey)
                    .map(grade -> subject.say(
                            "method.publicity.factor",
                            grade,
                            subject.numbers().plain(evidence.publicity().getOrDefault(grade, Fraction.ZERO))))
                    .collect(Collectors.joining(subject.say("list.comma")));
            say("method.publicity", factors);
        }
        say("method.modes.text");
        blocks.add(tables.modes());
    }

    private void means() {
        heading("method.means.heading");
        say("method.means");
        say(questionnaire.total().of() == Total.Of.AREAS ? "method.total.areas" : "method.total.indicators");
        Units units = questionnaire.units();
        if (!units.kinds().isEmpty()) {
            say(units.rule() == Units.Rule.MEAN_PER_INDICATOR ? "method.units.mean" : "method.units.lowest");
        }
        units.kinds().stream()
                .flatMap(kind -> kind.merge().stream())
                .forEach(merged -> say("method.units.merged", subject.labels().of("unit-classes", merged)));
        units.counting().ifPresent(this::counting);
        blocks.add(tables.areas());
    }

    private void counting(Units.Counting counting) {
        String share = subject.numbers().percent(counting.share());
        if (counting.always().isEmpty()) {
            say("method.units.share", share);
        } else {
            List<String> always = subject.labels().of("profiles", counting.always());
            say("method.units.always", share, String.join(subject.say("list.comma"), always));
        }
    }

    private void coverage() {
        questionnaire.total().coverage().ifPresent(coverage -> {
            heading("method.coverage.heading");
            say("method.coverage", coverage.elements(), subject.numbers().percent(coverage.share()));
        });
    }

    private void flags() {
        if (questionnaire.flags().isEmpty()) {
            return;
        }
        heading("method.flags.heading");
        say("method.flags.text");
        for (FlagState state : questionnaire.flagStates()) {
            String reach = switch (state.reach()) {
                case NOTHING -> "method.state.nothing";
                case LOWER_BOUND -> "method.state.low";
                case SCORE -> state.raised().signum() == 0 ? "method.state.score" : "method.state.raised";
            };
            blocks.add(new Block.Paragraph(
                    subject.say(
                            reach,
                            subject.labels().of("flag-states", state.key()),
                            subject.numbers().percent(state.raised())),
                    Role.POINT));
        }
        blocks.add(tables.flags());
    }

    private void interval() {
        heading("method.interval.heading");
        say(questionnaire.evidence().grades().isEmpty() ? "method.interval.ungraded" : "method.interval");
        say("method.shares");
        if (questionnaire.total().provisionalBelow().signum() > 0) {
            say(
                    "method.provisional",
                    subject.numbers().percent(questionnaire.total().provisionalBelow()));
        }
    }

    private void rounding() {
        heading("method.rounding.heading");
        say(
                "method.rounding",
                subject.numbers().shownDecimals(),
                subject.numbers().fineDecimals(),
                questionnaire.total().exportedDecimals());
        if (questionnaire.total().geometricMean()) {
            say("method.geometric");
        }
        if (!questionnaire.total().bands().isEmpty()) {
            say("method.bands.text");
            blocks.add(tables.bands());
        }
    }

    private void limits() {
        heading("limits.heading");
        for (String limit : List.of("limits.purpose", "limits.unseen", "limits.mode", "limits.wording")) {
            blocks.add(new Block.Paragraph(subject.say(limit), Role.POINT));
        }
    }

    private void heading(String key) {
        blocks.add(new Block.Heading(2, subject.say(key)));
    }

    private void say(String key, Object... arguments) {
        blocks.add(new Block.Paragraph(subject.say(key, arguments), Role.BODY));
    }
}
