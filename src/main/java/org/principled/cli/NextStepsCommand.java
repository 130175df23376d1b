package org.principled.cli;

import java.io.PrintWriter;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.principled.answer.AnswerSheet;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Texts;
import org.principled.scoring.Improvement;
import org.principled.scoring.NextSteps;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what would move a score most. */
@Command(
        name = "next-steps",
        mixinStandardHelpOptions = true,
        description = {
            "Show what would move a score most, and the smallest set of changes that reaches the next band.",
            "",
            "A change brings an element to its best answer at the best evidence the mode allows, everything else staying as it is."
        },
        footer = {
            "",
            "Example:",
            "  principled next-steps principle-d answers.csv --company \"Example Telecom\" --area REQ"
        })
final class NextStepsCommand implements Callable<Integer> {

    private static final int DECIMALS = 2;

    @Mixin
    private final QuestionnaireParameter chosen = new QuestionnaireParameter();

    @Parameters(index = "1", paramLabel = "ANSWERS", description = "A file of answers, .csv, .xlsx or .json.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private final AnswerOptions options = new AnswerOptions();

    @Option(
            names = "--company",
            paramLabel = "NAME",
            description = "Which company, where there are several.",
            defaultValue = "")
    private String company = "";

    @Option(names = "--area", paramLabel = "CODE", description = "Only what moves this area.", defaultValue = "")
    private String area = "";

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "How many to show. Default: ${DEFAULT-VALUE}.",
            defaultValue = "15")
    private int most;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    NextStepsCommand() {}

    @Override
    public Integer call() {
        Loaded loaded = chosen.load();
        demandArea(loaded);
        AnswerSheet sheet = options.read(loaded, List.of(file)).of(company);
        ScoringPlan plan = ScoringPlan.of(loaded.questionnaire());
        NextSteps steps = NextSteps.of(plan, sheet);
        Texts texts = loaded.texts("");
        PrintWriter screen = spec.commandLine().getOut();
        String total =
                Scorer.score(plan, sheet).score().map(NextStepsCommand::points).orElse("N/A");
        screen.println(
                sheet.company().name() + ", " + loaded.questionnaire().edition().name() + ", total " + total);
        screen.println();
        table(area.isEmpty() ? steps.improvements() : steps.inArea(area), texts).forEach(screen::println);
        if (area.isEmpty()) {
            steps.nextBand().ifPresent(next -> band(next, texts, screen));
        }
        return 0;
    }

    private void demandArea(Loaded loaded) {
        List<String> areas =
                loaded.questionnaire().areas().stream().map(Area::code).toList();
        if (!area.isEmpty() && !areas.contains(area)) {
            throw new Refused("There is no area " + area + "; there are " + String.join(", ", areas) + ".");
        }
    }

    private List<String> table(List<Improvement> improvements, Texts texts) {
        if (improvements.isEmpty()) {
            return List.of("Nothing that is open or could be improved would raise this score.");
        }
        TextTable table = new TextTable(List.of(true, true, false, false));
        table.add(List.of("total", "area", "", "best answer at the best evidence of this mode for"));
        improvements.stream().limit(most).forEach(each -> table.add(row(each, texts)));
        return table.lines();
    }

    private static List<String> row(Improvement each, Texts texts) {
        return List.of(
                "+" + points(each.total()),
                each.inArea().map(gain -> "+" + points(gain)).orElse(""),
                each.code(),
                name(each, texts));
    }

    private static String name(Improvement each, Texts texts) {
        if (each.liftsFlag()) {
            return "lifting of: " + texts.at("flags." + each.code() + ".label");
        }
        return texts.element(each.code()) + (each.unit() == null ? "" : " [" + each.unit() + "]");
    }

    private static void band(NextSteps.NextBand next, Texts texts, PrintWriter screen) {
        String label = texts.at("bands." + next.band().key() + ".label");
        screen.println();
        if (!next.reachable()) {
            screen.println(
                    "The next band, " + label + " from " + points(next.band().from())
                            + ", is out of reach in this mode: the most it allows is " + points(next.score()) + ".");
            return;
        }
        screen.println("Smallest way to the next band, " + label + " from "
                + points(next.band().from()) + ": " + next.changes().size() + " changes, to a total of "
                + points(next.score()));
        next.changes().forEach(each -> screen.println("  " + each.code() + "  " + name(each, texts)));
    }

    private static String points(Fraction value) {
        return value.rounded(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}
