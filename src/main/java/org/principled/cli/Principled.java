package org.principled.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: its commands, and what it says when something goes wrong. */
@Command(
        name = "principled",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Assess how well technology companies respect human rights online.",
            "",
            "A questionnaire and a file of answers give a score that anyone can re-derive."
        },
        subcommands = {
            ScoreCommand.class,
            ReportCommand.class,
            WorkbookCommand.class,
            ExplainCommand.class,
            NextStepsCommand.class,
            QuestionnairesCommand.class,
            LintCommand.class,
            DiffCommand.class,
            ServeCommand.class,
            CreateAdminCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  principled questionnaires",
            "  principled score principle-d answers.csv --out results --format json,pdf,xlsx",
            "  principled workbook principle-d --company \"Example Telecom\" --out answers.xlsx",
            "  principled report principle-d answers.xlsx --out reports",
            "  principled explain principle-d answers.csv REQ-2.3",
            "  principled serve",
            "",
            "principled <command> --help explains a command.",
            "Exit codes: 0 done, 1 refused input, 2 wrong use, 3 a fault of the program or the disk."
        })
final class Principled implements Runnable {

    static final int REFUSED = 1;
    static final int WRONG_USE = 2;
    static final int FAULT = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    Principled() {}

    /**
     * Runs one command.
     *
     * @return its exit code
     */
    static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine line = new CommandLine(new Principled())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(Principled::wrongUse)
                .setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, command));
        return line.execute(args);
    }

    /** No command: shows what there is, and ends as wrong use. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
        throw new NoCommand();
    }

    /** Help was shown instead of work: says nothing more, and ends as wrong use. */
    private static final class NoCommand extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static int wrongUse(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(wrong.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err)) {
            err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return WRONG_USE;
    }

    private static int failed(Exception fault, CommandLine command) {
        PrintWriter err = command.getErr();
        if (fault instanceof NoCommand) {
            return WRONG_USE;
        }
        if (fault instanceof Refused refused) {
            refused.sentences().forEach(err::println);
            return REFUSED;
        }
        err.println(fault instanceof StartFailure ? fault.getMessage() : sentence(fault));
        return FAULT;
    }

    static String sentence(Exception fault) {
        Throwable cause = fault instanceof UncheckedIOException && fault.getCause() != null ? fault.getCause() : fault;
        if (cause instanceof AccessDeniedException denied) {
            return "No permission to read or write " + denied.getFile() + ".";
        }
        if (cause instanceof NoSuchFileException missing) {
            return "There is no file or folder " + missing.getFile() + ".";
        }
        if (cause instanceof FileSystemException file) {
            String reason = file.getReason() == null ? "the disk refused" : file.getReason();
            return "Cannot read or write " + file.getFile() + ": " + reason + ".";
        }
        if (cause instanceof IOException) {
            return "The disk refused: " + cause.getMessage() + ".";
        }
        return "The program failed: " + cause + ". Nothing was written. Please report this with the command you ran.";
    }
}
