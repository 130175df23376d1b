package org.principled.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.principled.exchange.AnswerFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What every command that reads answers can be told about them. */
final class AnswerOptions {

    private static final Pattern PERIOD = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description =
                    "Assessment mode for all answers, such as desk. Default: what the files say, else the questionnaire's.",
            defaultValue = "")
    private String mode = "";

    @Option(
            names = "--period",
            paramLabel = "FROM/TO",
            description = "Period covered for all answers, such as 2025-01-01/2025-12-31.",
            defaultValue = "")
    private String period = "";

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    AnswerOptions() {}

    AnswerFiles.Defaults defaults() {
        if (period.isEmpty()) {
            return new AnswerFiles.Defaults(mode, "", "");
        }
        Matcher matcher = PERIOD.matcher(period);
        if (!matcher.matches()) {
            throw new ParameterException(
                    spec.commandLine(), "--period is " + period + "; write two dates, such as 2025-01-01/2025-12-31.");
        }
        return new AnswerFiles.Defaults(mode, matcher.group(1), matcher.group(2));
    }

    /** Reads and checks answer files. */
    Answers read(Loaded questionnaire, List<Path> files) {
        return Answers.read(questionnaire, files, defaults());
    }

    /** The same, of files that are about another period than the others. */
    Answers readWithoutPeriod(Loaded questionnaire, List<Path> files) {
        return Answers.read(questionnaire, files, new AnswerFiles.Defaults(mode, "", ""));
    }
}
