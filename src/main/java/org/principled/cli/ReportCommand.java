package org.principled.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.principled.answer.AnswerSheet;
import org.principled.document.CompanyDocument;
import org.principled.report.Audience;
import org.principled.report.Report;
import org.principled.report.ReportOrder;
import org.principled.report.pdf.PdfRenderer;
import org.principled.scoring.NextSteps;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the documents about companies. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Write the report on one or many companies: as PDF, as a workbook that computes the score itself, or as a scorecard on one page.",
            "",
            "A report holds, in its text and in the files within it, only what its audience may see. Nothing is written unless everything "
                    + "is in order."
        },
        footer = {
            "",
            "Examples:",
            "  principled report principle-d answers.csv --out reports",
            "  principled report principle-d answers.xlsx --language fr --audience public --format pdf,scorecard --out reports",
            "  principled report principle-d answers-2026.csv --before answers-2025.csv --out reports"
        })
final class ReportCommand implements Callable<Integer> {

    /** What can be written for each company. */
    enum Format {
        pdf(".pdf"),
        xlsx(".xlsx"),
        scorecard("-scorecard.pdf");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        String file(String company) {
            return company + ending;
        }
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
            names = "--company",
            paramLabel = "NAME",
            description = "Only this company. Default: every one that the answers are about.",
            defaultValue = "")
    private String company = "";

    @Mixin
    private final LookBack before = new LookBack();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            description = "Who will read it: company, coalition or public. Default: ${DEFAULT-VALUE}.",
            defaultValue = "company")
    private Audience audience = Audience.COMPANY;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "What to write: ${COMPLETION-CANDIDATES}. Several with commas. Default: ${DEFAULT-VALUE}.",
            defaultValue = "pdf")
    private List<Format> formats = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder to write into; created if need be.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean force;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ReportCommand() {}

    @Override
    public Integer call() throws IOException {
        Loaded loaded = chosen.load();
        language.demand(loaded);
        Answers answers = options.read(loaded, files);
        List<AnswerSheet> sheets = company.isEmpty() ? answers.sheets() : List.of(answers.of(company));
        before.read(loaded, options);
        List<String> written = write(loaded, sheets);
        PrintWriter screen = spec.commandLine().getOut();
        Notes.print(answers.notes(), loaded.checkWords(), screen);
        before.print(screen);
        screen.println(
                "Written to " + out + ", for the audience " + audience.key() + ": " + String.join(", ", written) + ".");
        return 0;
    }

    private List<String> write(Loaded loaded, List<AnswerSheet> sheets) throws IOException {
        Set<Format> wanted = new LinkedHashSet<>(formats);
        Slugs slugs = new Slugs();
        List<String> names =
                sheets.stream().map(sheet -> slugs.next(sheet.company().name())).toList();
        List<String> planned = new ArrayList<>();
        names.forEach(name -> wanted.forEach(format -> planned.add(format.file(name))));
        ScoringPlan plan = ScoringPlan.of(loaded.questionnaire());
        try (StagedOutput output = StagedOutput.into(out, force)) {
            output.refuseToReplace(planned);
            for (int i = 0; i < sheets.size(); i++) {
                Progress.show(spec, i, sheets.size());
                ReportOrder order = order(loaded, plan, sheets.get(i));
                for (Format format : wanted) {
                    output.add(format.file(names.get(i)), stream -> {
                        switch (format) {
                            case pdf -> render(CompanyDocument.report(order), stream);
                            case scorecard -> render(CompanyDocument.scorecard(order), stream);
                            case xlsx -> CompanyDocument.workbook(plan, order, stream);
                        }
                    });
                }
            }
            output.publish();
        }
        return planned;
    }

    private static void render(Report report, OutputStream stream) throws IOException {
        new PdfRenderer().render(report, stream);
    }

    private ReportOrder order(Loaded loaded, ScoringPlan plan, AnswerSheet sheet) {
        ReportOrder order = ReportOrder.of(
                        loaded.questionnaire(),
                        loaded.texts(language.of(loaded)),
                        sheet,
                        Scorer.score(plan, sheet),
                        language.of(loaded))
                .forAudience(audience)
                .withSteps(NextSteps.of(plan, sheet));
        return before.addTo(order, plan);
    }
}
