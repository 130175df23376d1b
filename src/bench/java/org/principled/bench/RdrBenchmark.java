package org.principled.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.Unit;
import org.principled.catalogue.Catalogue;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Questionnaire;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;

/** All companies of the RDR index, with trees for the company and every unit. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RdrBenchmark {

    private static final int COMPANIES = 14;
    private static final int SERVICES = 43;

    private static Questionnaire questionnaire() {
        return Catalogue.of(Path.of("questionnaires/rdr-2022/1"))
                .find("rdr-2022")
                .questionnaire();
    }

    private static AnswerSheet sheet(String company, Set<Unit> units, List<Answer> answers) {
        return new AnswerSheet(
                "",
                new Company(company, "", ""),
                "",
                List.of(),
                List.copyOf(units),
                Map.of(),
                answers,
                List.of(),
                List.of(),
                Annex.empty());
    }

    /** The published answers, from the folder that {@code principled.data} names; without it this benchmark is left out. */
    @State(Scope.Benchmark)
    public static class Published {
        private ScoringPlan plan;
        private final List<AnswerSheet> sheets = new ArrayList<>();

        @Setup
        public void read() throws IOException {
            String data = System.getProperty("principled.data", "");
            if (data.isEmpty()) {
                throw new IllegalStateException("left out: -Dprincipled.data names no folder");
            }
            plan = ScoringPlan.of(questionnaire());
            Map<String, Set<Unit>> units = new LinkedHashMap<>();
            Map<String, List<Answer>> answers = new LinkedHashMap<>();
            List<String> lines = Files.readAllLines(Path.of(data, "rdr-2022", "answers.csv"));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Unit.Id id = new Unit.Id(cells[6], cells[8]);
                units.computeIfAbsent(cells[0], key -> new LinkedHashSet<>())
                        .add(new Unit(id, cells[7], List.of(), Optional.empty()));
                answers.computeIfAbsent(cells[0], key -> new ArrayList<>())
                        .add(new Answer(id, cells[5], said(cells[9])));
            }
            answers.forEach((company, given) -> sheets.add(sheet(company, units.get(company), given)));
        }

        private static Answer.Said said(String answer) {
            return answer.equals("N/A")
                    ? new Answer.NotApplicable("")
                    : new Answer.Chosen(answer.replace(' ', '-'), List.of());
        }
    }

    /** As many companies, services and answers, drawn by lot. */
    @State(Scope.Benchmark)
    public static class LookAlikes {
        private ScoringPlan plan;
        private final List<AnswerSheet> sheets = new ArrayList<>();
        private final Random random = new Random(1);

        @Setup
        public void draw() {
            Questionnaire questionnaire = questionnaire();
            plan = ScoringPlan.of(questionnaire);
            for (int company = 0; company < COMPANIES; company++) {
                Set<Unit> units = new LinkedHashSet<>();
                units.add(unit("group", ""));
                units.add(unit("opcom", ""));
                int services = SERVICES / COMPANIES + (company < SERVICES % COMPANIES ? 1 : 0);
                for (int service = 0; service < services; service++) {
                    units.add(unit("service", "service " + service));
                }
                sheets.add(sheet("Company " + company, units, answers(questionnaire, units)));
            }
        }

        private static Unit unit(String kind, String name) {
            return new Unit(new Unit.Id(kind, name), "", List.of(), Optional.empty());
        }

        private List<Answer> answers(Questionnaire questionnaire, Set<Unit> units) {
            List<Answer> answers = new ArrayList<>();
            for (Unit unit : units) {
                questionnaire
                        .indicators()
                        .filter(indicator -> asks(indicator, unit))
                        .flatMap(indicator -> indicator.elements().stream())
                        .forEach(element -> answers.add(new Answer(unit.id(), element.code(), said())));
            }
            return answers;
        }

        private static boolean asks(Indicator indicator, Unit unit) {
            return indicator.unitKinds().isEmpty()
                    || indicator.unitKinds().contains(unit.id().kind());
        }

        private Answer.Said said() {
            List<String> answers = List.of("no-disclosure-found", "yes", "partial", "no");
            return random.nextInt(4) == 0
                    ? new Answer.NotApplicable("")
                    : new Answer.Chosen(answers.get(random.nextInt(4)), List.of());
        }
    }

    @Benchmark
    public void rdrCompanies(Published published, Blackhole hole) {
        published.sheets.forEach(sheet -> hole.consume(Scorer.score(published.plan, sheet)));
    }

    @Benchmark
    public void rdrLookAlikes(LookAlikes alike, Blackhole hole) {
        alike.sheets.forEach(sheet -> hole.consume(Scorer.score(alike.plan, sheet)));
    }
}
