package org.principled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.principled.canonical.Fraction;

class ExplainCommandTest {

    private static final String EXAMPLE = "examples/answers.csv";
    private static final Pattern CONTRIBUTION = Pattern.compile("(?m)^([+-][0-9.]+)(?: \\(exactly ([0-9/-]+)\\))?  ");

    @TempDir
    Path folder;

    @Test
    void theWayFromTheTotalToAnAnswerIsShown() throws IOException {
        Run run = Run.of("explain", "principle-d", vector().toString(), "OTH-1.1");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().map(String::strip))
                .anyMatch(line -> line.startsWith("T  Total"))
                .anyMatch(line -> line.startsWith("OTH  "))
                .anyMatch(line -> line.startsWith("OTH-1  Shutdown policy"))
                .contains("= 100 × 0.5 × 1 = 50")
                .anyMatch(line -> line.startsWith("answer: Partial is worth 0.5, evidence E2 counts 1 for DIS"));
    }

    @Test
    void theContributionsAddUpToTheTotalExactly() {
        Run run = Run.of("explain", "principle-d", EXAMPLE, "T", "--company", "Example Telecom");

        assertThat(run.exitCode()).as(run.err()).isZero();
        Fraction sum = Fraction.ZERO;
        Matcher matcher = CONTRIBUTION.matcher(run.out());
        while (matcher.find()) {
            String exact = matcher.group(2) == null ? matcher.group(1).replace("+", "") : matcher.group(2);
            sum = sum.plus(Fraction.parse(exact));
        }
        String last = run.out().strip().lines().reduce("", (first, second) -> second);
        assertThat(last).startsWith("adds up to the total of ").endsWith("(exactly " + sum + ")");
    }

    @Test
    void whichCompanyMustBeSaidWhereThereAreSeveral() {
        Run run = Run.of("explain", "principle-d", EXAMPLE, "T");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("--company", "Example Telecom", "Example Cloud");
    }

    @Test
    void anUnknownNodeIsRefused() throws IOException {
        Run run = Run.of("explain", "principle-d", vector().toString(), "OTH-9.9");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("OTH-9.9");
    }

    @Test
    void aFigureOfOneUnitIsNotThatOfTheCompany() throws IOException {
        Path answers = Files.writeString(folder.resolve("answers.csv"), """
                company,unit_kind,unit,element,answer
                Acme,group,,G02.01,yes
                Acme,service,Mail,G02.01,no
                Acme,service,Search,G02.01,partial
                """);

        assertThat(explained(answers, "G02.01", "Mail")).contains("[service “Mail”]", "= 100 × 0 × 1 = 0");
        assertThat(explained(answers, "G02.01", "group")).contains("[group]", "= 100 × 1 × 1 = 100");
        assertThat(explained(answers, "G02", "")).contains("G02  ", "Groups  ", "Services  ");
        assertThat(explained(answers, "T", "")).contains("T  Total  ").doesNotContain("T  Total [");
        assertThat(explained(answers, "T", "search")).contains("T  Total [service “Search”]");
    }

    private static String explained(Path answers, String node, String unit) {
        Run run = Run.of("explain", "rdr-2022", answers.toString(), node, "--unit", unit);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    private Path vector() throws IOException {
        return Files.writeString(folder.resolve("answers.csv"), """
                company,profile,element,answer,grade
                Acme,telecom,OTH-1.1,partial,E2
                Acme,telecom,OTH-1.2,yes,E2
                """);
    }
}
