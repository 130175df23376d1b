package org.principled.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.principled.answer.Unit;
import org.principled.questionnaire.Texts;
import org.principled.scoring.Node;
import org.principled.scoring.Scorecard;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a figure came about. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Show how a figure came about, with every number, so that you can follow it with a pocket calculator.",
            "",
            "Shows the way from the total down to the figure, what it is made of, and what it brings to the total."
        },
        footer = {
            "",
            "Examples:",
            "  principled explain principle-d answers.csv REQ-2.3",
            "  principled explain principle-d answers.csv T --company \"Example Telecom\""
        })
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private final QuestionnaireParameter chosen = new QuestionnaireParameter();

    @Parameters(index = "1", paramLabel = "ANSWERS", description = "A file of answers, .csv, .xlsx or .json.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Parameters(
            index = "2",
            paramLabel = "NODE",
            description = "Code of an area, indicator or element, such as REQ-2.3; T for the total.")
    private String code = "";

    @Mixin
    private final AnswerOptions options = new AnswerOptions();

    @Option(
            names = "--company",
            paramLabel = "NAME",
            description = "Which company, where there are several.",
            defaultValue = "")
    private String company = "";

    @Option(
            names = "--unit",
            paramLabel = "NAME",
            description = "The figure of one unit instead of the company's.",
            defaultValue = "")
    private String unit = "";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ExplainCommand() {}

    @Override
    public Integer call() {
        Loaded loaded = chosen.load();
        Answers answers = options.read(loaded, List.of(file));
        Scorecard card = Scorer.score(ScoringPlan.of(loaded.questionnaire()), answers.of(company));
        Node root = root(card);
        List<Node> path = path(root);
        if (path.isEmpty()) {
            throw new Refused(unknown(root));
        }
        Texts texts = loaded.texts("");
        PrintWriter screen = spec.commandLine().getOut();
        screen.println(card.company().name() + ", " + card.edition().name() + ", mode: "
                + texts.at("modes." + card.mode() + ".label"));
        screen.println();
        new ExplainText(loaded.questionnaire(), texts).explain(path).forEach(screen::println);
        return 0;
    }

    /** The tree of the company, or that of the unit; where units have no tree of their own, the company's holds their elements. */
    private Node root(Scorecard card) {
        return card.units().stream().filter(this::isOfUnit).findFirst().orElse(card.total());
    }

    /** Whether a node is about the unit that was asked for: by its name, or by its kind where it needs no name. */
    private boolean isOfUnit(Node node) {
        Unit.Id of = node.unit();
        if (of == null || unit.isEmpty()) {
            return of == null && unit.isEmpty();
        }
        return (of.name().isEmpty() ? of.kind() : of.name()).equalsIgnoreCase(unit);
    }

    /** The nodes from the root down to the first that was asked for; empty where there is none. */
    private List<Node> path(Node from) {
        if (isWanted(from)) {
            return List.of(from);
        }
        for (Node.Part part : from.parts()) {
            List<Node> below = path(part.node());
            if (!below.isEmpty()) {
                return Stream.concat(Stream.of(from), below.stream()).toList();
            }
        }
        return List.of();
    }

    private boolean isWanted(Node node) {
        String named = node.kind() == Node.Kind.TOTAL ? "T" : node.code();
        boolean hasCode = node.kind() != Node.Kind.UNIT_KIND && node.kind() != Node.Kind.UNIT_CLASS;
        return hasCode && named.equalsIgnoreCase(code) && isOfUnit(node);
    }

    private String unknown(Node root) {
        String of = unit.isEmpty() ? "" : " of unit " + unit;
        return "There is no figure " + code + of + " in this score: name an area, an indicator or an element such as "
                + Scorecard.below(root)
                        .filter(node -> node.kind() == Node.Kind.ELEMENT)
                        .findFirst()
                        .map(Node::code)
                        .orElse("T")
                + ", or T for the total.";
    }
}
