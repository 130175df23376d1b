package org.principled.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
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
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Edition;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.Total;
import org.principled.questionnaire.Units;
import org.principled.scoring.CodedSheet;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;

/**
 * 200 items in ten weighted scales for 10,000 respondents: the engine beside the same weighted means as a bare loop over arrays. Two
 * million answers are walked through in memory, so the collector matters: this is the serial one, and the README has the figure of G1 too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsPrepend = "-XX:+UseSerialGC")
public class ManyRespondentsBenchmark {

    private static final int RESPONDENTS = 10_000;
    private static final int SCALES = 10;
    private static final int ITEMS = 20;
    private static final List<String> ANSWERS = List.of("never", "rarely", "sometimes", "often", "always");

    private final double[] points = {0, 0.25, 0.5, 0.75, 1};
    private final double[] itemWeights = new double[SCALES * ITEMS];
    private final double[] scaleWeights = new double[SCALES];
    private final byte[][] answers = new byte[RESPONDENTS][SCALES * ITEMS];

    private ScoringPlan plan;
    private final List<AnswerSheet> sheets = new ArrayList<>();
    private final List<CodedSheet> coded = new ArrayList<>();

    @Setup
    public void prepare() {
        Random random = new Random(1);
        for (int i = 0; i < itemWeights.length; i++) {
            itemWeights[i] = 1 + random.nextInt(3);
        }
        for (int i = 0; i < scaleWeights.length; i++) {
            scaleWeights[i] = 1 + random.nextInt(20);
        }
        Questionnaire questionnaire = questionnaire();
        plan = ScoringPlan.of(questionnaire);
        List<Element> elements = questionnaire.elements();
        for (byte[] respondent : answers) {
            List<Answer> said = new ArrayList<>();
            for (int i = 0; i < respondent.length; i++) {
                respondent[i] = (byte) random.nextInt(ANSWERS.size());
                said.add(new Answer(
                        null, elements.get(i).code(), new Answer.Chosen(ANSWERS.get(respondent[i]), List.of())));
            }
            AnswerSheet sheet = sheet(said);
            sheets.add(sheet);
            coded.add(CodedSheet.read(plan, sheet));
        }
    }

    private static AnswerSheet sheet(List<Answer> said) {
        return new AnswerSheet(
                "",
                new Company("Respondent", "", ""),
                "",
                List.of(),
                List.of(),
                Map.of(),
                said,
                List.of(),
                List.of(),
                Annex.empty());
    }

    private Questionnaire questionnaire() {
        List<Scale.Choice> choices = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            choices.add(new Scale.Choice(ANSWERS.get(i), Fraction.of(i, 4)));
        }
        List<Area> areas = new ArrayList<>();
        for (int scale = 0; scale < SCALES; scale++) {
            List<Element> items = new ArrayList<>();
            for (int item = 0; item < ITEMS; item++) {
                items.add(item("S" + scale + "." + item, (long) itemWeights[scale * ITEMS + item]));
            }
            Indicator indicator = new Indicator("I" + scale, Fraction.ONE, List.of(), items, List.of());
            areas.add(new Area("S" + scale, Fraction.of((long) scaleWeights[scale]), List.of(indicator)));
        }
        return new Questionnaire(
                new Edition("scales", "1", "en", "CC0-1.0", ""),
                List.of(new Scale("frequency", choices)),
                Evidence.none(),
                List.of(new org.principled.questionnaire.Mode("only", List.of())),
                List.of(),
                List.of(),
                List.of(),
                Units.none(),
                areas,
                List.of(),
                List.of(),
                total(),
                List.of(),
                List.of());
    }

    private static Element item(String code, long weight) {
        return new Element(
                code,
                "",
                false,
                Fraction.of(weight),
                "",
                "frequency",
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Total total() {
        return new Total(
                Total.Of.AREAS,
                Optional.empty(),
                List.of(),
                Fraction.ZERO,
                List.of(),
                false,
                0,
                2,
                new Total.Ranking(-1, Fraction.ZERO));
    }

    /** Without one optimisation: with it, the compiler of OpenJDK 17.0.15 fails on this loop (loopPredicate.cpp:1174). */
    @Benchmark
    @Fork(jvmArgsPrepend = {"-XX:+UseSerialGC", "-XX:-UseLoopPredicate"})
    public void bareLoop(Blackhole hole) {
        for (byte[] respondent : answers) {
            double total = 0;
            double weights = 0;
            for (int scale = 0; scale < SCALES; scale++) {
                double mean = mean(respondent, scale * ITEMS);
                hole.consume(mean);
                total += scaleWeights[scale] * mean;
                weights += scaleWeights[scale];
            }
            hole.consume(total / weights);
        }
    }

    private double mean(byte[] respondent, int from) {
        double sum = 0;
        double weights = 0;
        for (int item = from; item < from + ITEMS; item++) {
            sum += itemWeights[item] * points[respondent[item]];
            weights += itemWeights[item];
        }
        return 100 * sum / weights;
    }

    @Benchmark
    public void engine(Blackhole hole) {
        sheets.forEach(sheet -> hole.consume(Scorer.headline(CodedSheet.read(plan, sheet))));
    }

    @Benchmark
    public void engineOfSheetsThatWereRead(Blackhole hole) {
        coded.forEach(sheet -> hole.consume(Scorer.headline(sheet)));
    }
}
