package org.principled.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.Finding;
import org.principled.catalogue.Catalogue;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Questionnaire;
import org.principled.scoring.CodedSheet;
import org.principled.scoring.Scorecard;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;

/** One assessment with the shipped questionnaire: all profiles, half of the scoping and some answers open or N/A, one flag confirmed and one supported. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PrincipleDBenchmark {

    private ScoringPlan plan;
    private AnswerSheet sheet;
    private CodedSheet coded;

    @Setup
    public void prepare() {
        Questionnaire questionnaire = Catalogue.of(Path.of("questionnaires/principle-d/2026.1"))
                .find("principle-d")
                .questionnaire();
        plan = ScoringPlan.of(questionnaire);
        sheet = sheet(questionnaire);
        coded = CodedSheet.read(plan, sheet);
    }

    /** An assessment as it often is, see above. */
    static AnswerSheet sheet(Questionnaire questionnaire) {
        return new AnswerSheet(
                "",
                new Company("Example", "2025-01-01", "2025-12-31"),
                "full",
                questionnaire.profiles(),
                List.of(),
                scoping(questionnaire),
                answers(questionnaire),
                List.of(
                        new Finding("RF-09", "confirmed", List.of("OTH-6.3")),
                        new Finding("RF-02", "supported", List.of("EXP-3.1"))),
                List.of(),
                Annex.empty());
    }

    /** Yes to every other question; the rest is open and counts as yes. */
    private static Map<String, String> scoping(Questionnaire questionnaire) {
        Map<String, String> scoping = new HashMap<>();
        for (int i = 0; i < questionnaire.scoping().size(); i += 2) {
            scoping.put(questionnaire.scoping().get(i).code(), "yes");
        }
        return scoping;
    }

    private static List<Answer> answers(Questionnaire questionnaire) {
        Random random = new Random(1);
        List<String> grades = questionnaire.evidence().grades();
        List<Answer> answers = new ArrayList<>();
        for (Element element : questionnaire.elements()) {
            int dice = random.nextInt(20);
            String answer = List.of("yes", "partial", "no").get(random.nextInt(3));
            List<String> held =
                    dice < 4 ? List.of("E2", "E3") : List.of(grades.get(1 + random.nextInt(grades.size() - 1)));
            if (dice == 19) {
                answers.add(new Answer(null, element.code(), new Answer.NotApplicable("no-event")));
            } else if (dice < 17) {
                answers.add(new Answer(null, element.code(), new Answer.Chosen(answer, held)));
            }
        }
        return answers;
    }

    @Benchmark
    public Scorecard scorecard() {
        return Scorer.score(plan, sheet);
    }

    @Benchmark
    public Scorecard scorecardOfSheetThatWasRead() {
        return Scorer.score(coded);
    }

    @Benchmark
    public Scorer.Headline headline() {
        return Scorer.headline(CodedSheet.read(plan, sheet));
    }

    @Benchmark
    public Scorer.Headline headlineOfSheetThatWasRead() {
        return Scorer.headline(coded);
    }
}
