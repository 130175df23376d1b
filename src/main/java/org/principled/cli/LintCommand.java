package org.principled.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.principled.catalogue.CatalogueException;
import org.principled.catalogue.Linter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports every defect of questionnaire files. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = {
            "Report every defect of questionnaire files, each with file, line, column and what was expected.",
            "",
            "Checks structure, texts and translations, and the published JSON Schema. Ends with 1 where there are defects."
        },
        footer = {
            "",
            "Examples:",
            "  principled lint questionnaires",
            "  principled lint questionnaires/principle-d/2026.1"
        })
final class LintCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders of one edition, or folders that hold such folders.")
    private List<Path> paths = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    LintCommand() {}

    @Override
    public Integer call() {
        PrintWriter screen = spec.commandLine().getOut();
        Linter.Result result = lint();
        result.defects().forEach(screen::println);
        int defects = result.defects().size();
        screen.println(files(result.files().size()) + ": " + (defects == 0 ? "no defects" : count(defects)));
        return defects == 0 ? 0 : Principled.REFUSED;
    }

    private Linter.Result lint() {
        try {
            return new Linter().lint(paths);
        } catch (CatalogueException unusable) {
            throw Loaded.refused(unusable);
        }
    }

    private static String files(int files) {
        return files == 1 ? "1 file" : files + " files";
    }

    private static String count(int defects) {
        return defects == 1 ? "1 defect" : defects + " defects";
    }
}
