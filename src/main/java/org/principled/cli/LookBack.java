package org.principled.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.principled.answer.AnswerSheet;
import org.principled.report.Earlier;
import org.principled.report.ReportOrder;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;
import picocli.CommandLine.Option;

/** The answers of the assessments before, on which reports look back. */
final class LookBack {

    @Option(
            names = "--before",
            split = ",",
            paramLabel = "ANSWERS",
            description =
                    "Files of answers of the assessments before, for the same questionnaire: the report then says what has changed since. "
                            + "Companies are found by name; only answers in the same mode can be compared.")
    private List<Path> files = List.of();

    private List<AnswerSheet> sheets = List.of();
    private final List<String> without = new ArrayList<>();

    LookBack() {}

    /** Reads the files, if there are any. */
    void read(Loaded questionnaire, AnswerOptions options) {
        if (!files.isEmpty()) {
            sheets = options.readWithoutPeriod(questionnaire, files).sheets();
        }
    }

    /** The order with a look back, where there is something to compare with. */
    ReportOrder addTo(ReportOrder order, ScoringPlan plan) {
        Optional<AnswerSheet> before = sheets.stream()
                .filter(sheet -> sheet.company()
                        .name()
                        .equalsIgnoreCase(order.sheet().company().name()))
                .filter(sheet -> isBefore(sheet, order.sheet()))
                .filter(sheet -> Scorer.score(plan, sheet)
                        .mode()
                        .equals(order.scorecard().mode()))
                .findFirst();
        if (before.isEmpty() && !files.isEmpty()) {
            without.add(order.sheet().company().name());
        }
        return before.map(sheet -> order.withEarlier(Earlier.of(plan, sheet, order.scorecard())))
                .orElse(order);
    }

    /** Whether a period ended before another one did; where one of them is not stated, that has to be believed. */
    private static boolean isBefore(AnswerSheet sheet, AnswerSheet other) {
        String end = sheet.company().periodEnd();
        String otherEnd = other.company().periodEnd();
        return end.isEmpty() || otherEnd.isEmpty() || end.compareTo(otherEnd) < 0;
    }

    /** Says whose report does not look back although that was asked for. */
    void print(PrintWriter screen) {
        if (!without.isEmpty()) {
            screen.println("Note: nothing from an earlier period in the same mode to compare with: "
                    + String.join(", ", without) + ".");
        }
    }
}
