package org.principled.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.principled.catalogue.Catalogue;
import org.principled.catalogue.CatalogueEntry;
import org.principled.questionnaire.Questionnaire;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the questionnaires in the program. */
@Command(
        name = "questionnaires",
        mixinStandardHelpOptions = true,
        description = "List the questionnaires in this program, with the hash each edition is known by.")
final class QuestionnairesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    QuestionnairesCommand() {}

    @Override
    public Integer call() {
        TextTable table = new TextTable(List.of(false, true, true, true, false, false));
        table.add(List.of("edition", "areas", "indicators", "elements", "languages", "sha256"));
        Catalogue.bundled().editions().forEach(entry -> table.add(row(entry)));
        table.lines().forEach(spec.commandLine().getOut()::println);
        return 0;
    }

    private static List<String> row(CatalogueEntry entry) {
        Questionnaire questionnaire = entry.questionnaire();
        return List.of(
                entry.name(),
                Integer.toString(questionnaire.areas().size()),
                Long.toString(questionnaire.indicators().count()),
                Integer.toString(questionnaire.elements().size()),
                String.join(", ", entry.languages()),
                entry.sha256());
    }
}
