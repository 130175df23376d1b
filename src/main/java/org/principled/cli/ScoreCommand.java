package org.principled.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.principled.answer.AnswerSheet;
import org.principled.document.CompanyDocument;
import org.principled.exchange.ScorecardJson;
import org.principled.exchange.ScoresCsv;
import org.principled.questionnaire.Texts;
import org.principled.report.Report;
import org.principled.report.ReportOrder;
import org.principled.report.pdf.PdfRenderer;
import org.principled.scoring.NextSteps;
import org.principled.scoring.Scorecard;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores companies and writes what came of it. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "Score one or many companies.",
            "",
            "Prints a table and writes scores.csv and one file for each company and format into a folder. Nothing is written unless "
                    + "everything is in order."
        },
        footer = {
            "",
            "Answers come as tidy CSV (columns company, element, answer and, where there is more to say, profile, unit_kind, unit_class, "
                    + "unit, grade, reason, source, comment, period_start, period_end, mode) or as JSON answer sheets.",
            "",
            "Examples:",
            "  principled score principle-d answers.csv --out results",
            "  principled score principle-d@2026.1 answers.json --out results --format json,pdf,xlsx",
            "  principled score my-questionnaire/1 answers.csv --out results"
        })
final class ScoreCommand implements Callable<Integer> {

    /** What can be written for each company. */
    enum Format {
        json,
        csv,
        pdf,
        xlsx
    }

    @Mixin
    private final QuestionnaireParameter chosen = new QuestionnaireParameter();

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ANSWERS",
            description = "Files of answers, .csv, .xlsx or .json.")
    private List<Path> files = List.of();

    @Mixin
    private final AnswerOptions options = new AnswerOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder to write into; created if need be.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description =
                    "What to write for each company: ${COMPLETION-CANDIDATES}. Several with commas. Default: ${DEFAULT-VALUE}. "
                            + "scores.csv is always written.",
            defaultValue = "json")
    private List<Format> formats = List.of();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean force;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ScoreCommand() {}

    @Override
    public Integer call() throws IOException {
        Loaded loaded = chosen.load();
        if (formats.contains(Format.pdf) || formats.contains(Format.xlsx)) {
            language.demand(loaded);
        } else {
            language.demandTexts(loaded);
        }
        Answers answers = options.read(loaded, files);
        ScoringPlan plan = ScoringPlan.of(loaded.questionnaire());
        List<Scorecard> cards = new ArrayList<>();
        answers.sheets().forEach(sheet -> cards.add(Scorer.score(plan, sheet)));
        write(loaded, plan, answers.sheets(), cards);
        print(loaded, answers, cards);
        return 0;
    }

    private void write(Loaded loaded, ScoringPlan plan, List<AnswerSheet> sheets, List<Scorecard> cards)
            throws IOException {
        Set<Format> wanted = new LinkedHashSet<>(formats);
        Slugs slugs = new Slugs();
        List<String> names =
                cards.stream().map(card -> slugs.next(card.company().name())).toList();
        try (StagedOutput output = StagedOutput.into(out, force)) {
            output.refuseToReplace(planned(names, wanted));
            output.add("scores.csv", stream -> stream.write(ScoresCsv.bytes(loaded.questionnaire(), cards)));
            for (int i = 0; i < cards.size(); i++) {
                if (wanted.contains(Format.pdf) || wanted.contains(Format.xlsx)) {
                    Progress.show(spec, i, cards.size());
                }
                writeCompany(output, names.get(i), wanted, loaded, plan, sheets.get(i), cards.get(i));
            }
            output.publish();
        }
    }

    private static List<String> planned(List<String> names, Set<Format> wanted) {
        List<String> planned = new ArrayList<>(List.of("scores.csv"));
        names.forEach(name -> wanted.forEach(format -> planned.add(name + "." + format)));
        return planned;
    }

    private void writeCompany(
            StagedOutput output,
            String name,
            Set<Format> wanted,
            Loaded loaded,
            ScoringPlan plan,
            AnswerSheet sheet,
            Scorecard card)
            throws IOException {
        if (wanted.contains(Format.json)) {
            output.add(
                    name + ".json", stream -> stream.write(ScorecardJson.bytes(loaded.questionnaire(), sheet, card)));
        }
        if (wanted.contains(Format.csv)) {
            output.add(name + ".csv", stream -> stream.write(ScoresCsv.bytes(loaded.questionnaire(), List.of(card))));
        }
        if (wanted.contains(Format.pdf) || wanted.contains(Format.xlsx)) {
            ReportOrder order = order(loaded, plan, sheet, card);
            if (wanted.contains(Format.pdf)) {
                Report report = CompanyDocument.report(order);
                output.add(name + ".pdf", stream -> new PdfRenderer().render(report, stream));
            }
            if (wanted.contains(Format.xlsx)) {
                output.add(name + ".xlsx", stream -> CompanyDocument.workbook(plan, order, stream));
            }
        }
    }

    private ReportOrder order(Loaded loaded, ScoringPlan plan, AnswerSheet sheet, Scorecard card) {
        Texts texts = loaded.texts(language.of(loaded));
        return ReportOrder.of(loaded.questionnaire(), texts, sheet, card, texts.language())
                .withSteps(NextSteps.of(plan, sheet));
    }

    private void print(Loaded loaded, Answers answers, List<Scorecard> cards) {
        PrintWriter screen = spec.commandLine().getOut();
        ScoreText text = new ScoreText(loaded.questionnaire(), loaded.texts(""));
        List<String> lines = cards.size() == 1 ? text.one(cards.get(0)) : text.many(cards);
        lines.forEach(screen::println);
        screen.println();
        Notes.print(answers.notes(), loaded.checkWords(), screen);
        String each = formats.stream().distinct().map(Format::name).collect(Collectors.joining(", "));
        screen.println("Written to " + out + ": scores.csv and, for each company, " + each + ".");
    }
}
