package org.principled.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.principled.answer.Annex;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.SheetCheck;
import org.principled.answer.SheetProblem;
import org.principled.exchange.AnswerFiles;
import org.principled.exchange.offline.AnswerForm;
import org.principled.exchange.offline.AnswerWorkbook;
import org.principled.report.xlsx.ProvisionalScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a questionnaire as a workbook to be filled in offline. */
@Command(
        name = "workbook",
        mixinStandardHelpOptions = true,
        description = {
            "Write a questionnaire as a workbook to be filled in, blank or with the answers there are.",
            "",
            "It asks what applies to the profiles of the company and shows a provisional score that follows each answer. Filled in, it is read "
                    + "by every command that reads answers."
        },
        footer = {
            "",
            "Examples:",
            "  principled workbook principle-d --company \"Example Telecom\" --profiles telecom,cloud --out answers.xlsx",
            "  principled workbook principle-d answers.csv --company \"Example Telecom\" --language fr --out answers.xlsx",
            "  principled score principle-d answers.xlsx --out results"
        })
final class WorkbookCommand implements Callable<Integer> {

    private static final String ENDING = ".xlsx";

    @Mixin
    private final QuestionnaireParameter chosen = new QuestionnaireParameter();

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "ANSWERS",
            description = "Files of the answers so far, .csv, .xlsx or .json. Without any the workbook is blank.")
    private List<Path> files = List.of();

    @Mixin
    private final AnswerOptions options = new AnswerOptions();

    @Option(
            names = "--company",
            paramLabel = "NAME",
            description = "Whom a blank workbook is about; otherwise which company, where the answers are of several.",
            defaultValue = "")
    private String company = "";

    @Option(
            names = "--profiles",
            split = ",",
            paramLabel = "PROFILE",
            description =
                    "Profiles of the company in a blank workbook. Several with commas. Default: all, so that everything is asked.")
    private List<String> profiles = List.of();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "File to write, ending in .xlsx.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--force", description = "Replace the file if it is there already.")
    private boolean force;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    WorkbookCommand() {}

    @Override
    public Integer call() throws IOException {
        Loaded loaded = chosen.load();
        language.demand(loaded);
        Path file = file();
        PrintWriter screen = spec.commandLine().getOut();
        AnswerSheet sheet = files.isEmpty() ? blank(loaded) : answered(loaded, screen);
        AnswerForm form = new AnswerForm(loaded.questionnaire(), loaded.texts(language.of(loaded)), sheet, "");
        try (StagedOutput output = StagedOutput.into(file.resolveSibling(""), force)) {
            String name = file.getFileName().toString();
            output.refuseToReplace(List.of(name));
            output.add(name, stream -> AnswerWorkbook.write(form, new ProvisionalScore(form, loaded.labels()), stream));
            output.publish();
        }
        screen.println("Written: " + out + ", for " + sheet.company().name() + ".");
        return 0;
    }

    private Path file() {
        Path file = out.toAbsolutePath().normalize();
        if (file.getFileName() == null
                || !file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new Refused("--out names " + out + ": name a file that ends in " + ENDING + ".");
        }
        return file;
    }

    private AnswerSheet answered(Loaded loaded, PrintWriter screen) {
        if (!profiles.isEmpty()) {
            throw new Refused("The answers say the profiles; leave --profiles out.");
        }
        Answers answers = options.read(loaded, files);
        Notes.print(answers.notes(), loaded.checkWords(), screen);
        return answers.of(company);
    }

    private AnswerSheet blank(Loaded loaded) {
        if (company.isBlank()) {
            throw new Refused("Say with --company whom the blank workbook is about.");
        }
        AnswerFiles.Defaults said = options.defaults();
        AnswerSheet sheet = new AnswerSheet(
                loaded.questionnaire().edition().name(),
                new Company(company.strip(), said.periodStart(), said.periodEnd()),
                said.mode(),
                profiles.stream().distinct().toList(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Annex.empty());
        List<String> refused = SheetCheck.check(loaded.questionnaire(), sheet).stream()
                .filter(SheetProblem::isRefused)
                .map(loaded.checkWords()::say)
                .toList();
        if (!refused.isEmpty()) {
            throw new Refused(refused);
        }
        return sheet;
    }
}
