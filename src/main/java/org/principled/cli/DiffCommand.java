package org.principled.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.principled.catalogue.diff.EditionDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says in words what changed between two editions. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Say in words what changed between two editions of a questionnaire: added, retired, reworded, re-weighted, re-scoped.",
        footer = {"", "Example:", "  principled diff principle-d@2026.1 drafts/principle-d/2027.1"})
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier edition: an id@edition or a folder.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later edition: an id@edition or a folder.")
    private String after = "";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    DiffCommand() {}

    @Override
    public Integer call() {
        PrintWriter screen = spec.commandLine().getOut();
        EditionDiff diff = EditionDiff.between(side(before), side(after));
        screen.println("From " + diff.before() + " to " + diff.after());
        if (diff.isEmpty()) {
            screen.println("Nothing changed.");
        }
        for (EditionDiff.Group group : diff.groups()) {
            screen.println();
            screen.println(group.kind().title());
            group.sentences().forEach(sentence -> screen.println("  " + sentence));
        }
        return 0;
    }

    private static EditionDiff.Side side(String name) {
        Loaded loaded = Loaded.named(name);
        return new EditionDiff.Side(loaded.questionnaire(), loaded.texts(""));
    }
}
