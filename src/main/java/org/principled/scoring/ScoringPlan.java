package org.principled.scoring;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.Units;

/**
 * A questionnaire prepared for scoring: elements numbered, weights turned into whole numbers, and the value of every possible answer
 * computed once. Immutable, and safe to share between threads.
 */
public final class ScoringPlan {

    /** Sets of grades are bit masks, and a table holds one value for each, so grades stay few. */
    public static final int MOST_GRADES = 8;

    /** Profiles and kinds of unit are bits of a {@code long}. */
    private static final int MOST_MASKED = Long.SIZE;

    private static final int MOST_KEPT = 1000;

    final Questionnaire questionnaire;
    final List<Element> elements;
    final String[] codes;
    final Map<String, Integer> elementIndex;
    final Map<String, Integer> gradeIndex;
    final Map<String, RedFlag> flags = new HashMap<>();
    final Map<String, FlagState> flagStates = new HashMap<>();
    final Scope scope;
    final List<AreaPlan> areas;
    final Coverage fullCoverage;
    final int indicatorCount;

    /** The indicators that hold elements themselves. */
    final List<IndicatorPlan> leaves;

    /** Element weights as whole numbers in the right proportion, by element. */
    final long[] weight;

    /** The common denominator of all effective values (points times factor, from 0 to 1). */
    final long unit;

    /** The grades in each mask, the weakest first. */
    final List<List<String>> gradeSets;

    final AnswerValues[] values;
    /** The estimates of the least values: of all, in a questionnaire of usual fineness. */
    private final List<Optional<Estimate>> exact;

    final long elementWeightUnit;
    final int verifiedMask;
    final int withoutGradeMask;

    private final Map<String, Integer> kindIndex;
    private final long[] askedKinds;

    /** An area and where its elements are. */
    record AreaPlan(Area area, int index, long weight, int from, int to, List<IndicatorPlan> indicators) {}

    /** An indicator and where its elements are; a family spans those of its members. */
    record IndicatorPlan(
            Indicator indicator, int index, int area, long weight, int from, int to, List<IndicatorPlan> members) {
        Stream<IndicatorPlan> withMembers() {
            return Stream.concat(Stream.of(this), members.stream().flatMap(IndicatorPlan::withMembers));
        }
    }

    private ScoringPlan(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.elements = questionnaire.elements();
        this.codes = elements.stream().map(Element::code).toArray(String[]::new);
        this.elementIndex = indexOf(List.of(codes));
        this.gradeIndex = indexOf(questionnaire.evidence().grades());
        this.kindIndex = indexOf(
                questionnaire.units().kinds().stream().map(Units.Kind::key).toList());
        questionnaire.flags().forEach(flag -> flags.put(flag.code(), flag));
        questionnaire.flagStates().forEach(state -> flagStates.put(state.key(), state));
        this.scope = new Scope(questionnaire);
        checkFew(gradeIndex.size(), MOST_GRADES, "grades of evidence");
        checkFew(questionnaire.profiles().size(), MOST_MASKED, "profiles");
        checkFew(kindIndex.size(), MOST_MASKED, "kinds of unit");
        List<Fraction> elementWeights = elements.stream().map(Element::weight).toList();
        this.elementWeightUnit = commonDenominator(elementWeights.stream());
        this.weight = elementWeights.stream()
                .mapToLong(value -> whole(value, elementWeightUnit))
                .toArray();
        this.unit = commonDenominator(Stream.concat(effectiveValues(), elementCaps()));
        this.exact = LongStream.range(0, Math.min(unit + 1, MOST_KEPT))
                .mapToObj(this::estimate)
                .toList();
        this.verifiedMask = maskOf(questionnaire.evidence().verified());
        this.withoutGradeMask = gradeIndex.isEmpty()
                ? 0
                : maskOf(List.of(questionnaire.evidence().withoutGrade()));
        this.gradeSets = gradeSets();
        this.values = answerValues();
        this.askedKinds = new long[elements.size()];
        Layout layout = new Layout();
        this.areas = layout.areas();
        this.fullCoverage = Coverage.full(areas);
        this.indicatorCount = layout.indicators;
        this.leaves = areas.stream()
                .flatMap(area -> area.indicators().stream())
                .flatMap(IndicatorPlan::withMembers)
                .filter(plan -> plan.members().isEmpty())
                .toList();
        checkThatSumsFit();
    }

    private static void checkFew(int size, int most, String what) {
        if (size > most) {
            throw new IllegalArgumentException("a questionnaire has at most " + most + " " + what);
        }
    }

    /** What {@link Figures} adds up in plain {@code long}s. */
    private void checkThatSumsFit() {
        try {
            Math.multiplyExact(Math.multiplyExact(sum(LongStream.of(weight)), unit), 100);
            sum(areas.stream().flatMap(area -> area.indicators().stream()).mapToLong(IndicatorPlan::weight));
        } catch (ArithmeticException tooLarge) {
            throw tooFarApart(tooLarge);
        }
    }

    private static long sum(LongStream values) {
        return values.reduce(0, Math::addExact);
    }

    private static IllegalArgumentException tooFarApart(ArithmeticException tooLarge) {
        return new IllegalArgumentException("weights are too fine or too far apart to be added exactly", tooLarge);
    }

    /**
     * Compiles a questionnaire.
     *
     * @throws IllegalArgumentException if weights or values have no common denominator below 2^40 or their sums do not fit a {@code long}, if there are too
     *     many grades, profiles or kinds of unit, or if something is named that is not declared
     */
    public static ScoringPlan of(Questionnaire questionnaire) {
        return new ScoringPlan(questionnaire);
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    int maskOf(List<String> grades) {
        int mask = 0;
        for (int i = 0; i < grades.size(); i++) {
            Integer index = gradeIndex.get(grades.get(i));
            if (index == null) {
                throw new IllegalArgumentException("unknown grade " + grades.get(i));
            }
            mask |= 1 << index;
        }
        return mask;
    }

    /** The code of an element's best answer at the best grades a mode allows. */
    int bestCode(int element, int mode) {
        Scale scale = values[element].scale;
        int grades = maskOf(questionnaire.modes().get(mode).grades());
        return values[element].code(scale.choices().indexOf(scale.best()), grades);
    }

    private List<List<String>> gradeSets() {
        List<String> grades = questionnaire.evidence().grades();
        List<List<String>> sets = new ArrayList<>();
        for (int mask = 0; mask < 1 << grades.size(); mask++) {
            int set = mask;
            sets.add(grades.stream()
                    .filter(grade -> (set & maskOf(List.of(grade))) != 0)
                    .toList());
        }
        return List.copyOf(sets);
    }

    private AnswerValues[] answerValues() {
        Map<List<Object>, AnswerValues> shared = new HashMap<>();
        AnswerValues[] byElement = new AnswerValues[elements.size()];
        for (int i = 0; i < byElement.length; i++) {
            Element element = elements.get(i);
            byElement[i] = shared.computeIfAbsent(
                    List.of(element.scale(), element.type(), element.publicity()),
                    key -> AnswerValues.of(this, scale(element), element));
        }
        return byElement;
    }

    private Scale scale(Element element) {
        return questionnaire.scales().stream()
                .filter(scale -> scale.key().equals(element.scale()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown scale " + element.scale()));
    }

    private Stream<Fraction> effectiveValues() {
        Stream<Fraction> points = questionnaire.scales().stream()
                .flatMap(scale -> scale.choices().stream())
                .map(Scale.Choice::points);
        List<Fraction> factors = new ArrayList<>(List.of(Fraction.ONE));
        questionnaire
                .evidence()
                .types()
                .forEach(type -> factors.addAll(type.factors().values()));
        factors.addAll(questionnaire.evidence().publicity().values());
        return points.flatMap(point -> factors.stream().map(point::times));
    }

    private Stream<Fraction> elementCaps() {
        return questionnaire.flags().stream()
                .flatMap(flag -> flag.caps().stream())
                .filter(RedFlag.Cap.OfNamedElements.class::isInstance)
                .flatMap(cap -> questionnaire.flagStates().stream().map(state -> raised(cap.at(), state)))
                .map(cap -> cap.dividedBy(Fraction.HUNDRED));
    }

    /** A cap, in points, after it has risen as far as the state of its flag lets it. */
    static Fraction raised(Fraction cap, FlagState state) {
        return cap.plus(state.raised().times(Fraction.HUNDRED.minus(cap)));
    }

    /** Numbers areas, indicators and elements in the order in which they are asked. */
    private final class Layout {
        private final long areaUnit =
                commonDenominator(questionnaire.areas().stream().map(Area::weight));
        private final long indicatorUnit =
                commonDenominator(questionnaire.indicators().map(Indicator::weight));
        private int indicators;
        private int element;

        List<AreaPlan> areas() {
            List<AreaPlan> plans = new ArrayList<>();
            for (Area area : questionnaire.areas()) {
                int index = plans.size();
                int from = element;
                List<IndicatorPlan> members = indicators(area.indicators(), index);
                plans.add(new AreaPlan(area, index, whole(area.weight(), areaUnit), from, element, members));
            }
            return List.copyOf(plans);
        }

        private List<IndicatorPlan> indicators(List<Indicator> siblings, int area) {
            List<IndicatorPlan> plans = new ArrayList<>();
            for (Indicator indicator : siblings) {
                int index = indicators++;
                int from = element;
                List<IndicatorPlan> members = indicators(indicator.members(), area);
                for (int end = element + indicator.elements().size(); element < end; element++) {
                    askedKinds[element] = kindMask(indicator);
                }
                long weight = whole(indicator.weight(), indicatorUnit);
                plans.add(new IndicatorPlan(indicator, index, area, weight, from, element, members));
            }
            return List.copyOf(plans);
        }
    }

    private long kindMask(Indicator indicator) {
        long mask = indicator.unitKinds().isEmpty() ? -1L : 0;
        for (String kind : indicator.unitKinds()) {
            mask |= 1L << kindIndex(kind);
        }
        return mask;
    }

    int kindIndex(String kind) {
        Integer index = kindIndex.get(kind);
        if (index == null) {
            throw new IllegalArgumentException("unknown kind of unit " + kind);
        }
        return index;
    }

    int areaIndex(String code) {
        for (AreaPlan plan : areas) {
            if (plan.area().code().equals(code)) {
                return plan.index();
            }
        }
        throw new IllegalArgumentException("unknown area " + code);
    }

    /** Whether each unit has a value per indicator, of which the company's is the mean. */
    boolean averagesUnits() {
        return questionnaire.units().rule() == Units.Rule.MEAN_PER_INDICATOR;
    }

    /** Whether an element is asked of units of a kind. */
    boolean asks(int element, int kind) {
        return (askedKinds[element] & 1L << kind) != 0;
    }

    private static Map<String, Integer> indexOf(List<String> keys) {
        Map<String, Integer> index = new HashMap<>();
        keys.forEach(key -> index.put(key, index.size()));
        // Never changed again. Map.copyOf would be slower to look up, and this is looked up for every answer.
        return index;
    }

    /** A value over {@link #unit} in points. */
    Fraction points(long value) {
        return Fraction.of(100 * value, unit);
    }

    /** A score that nothing open can change, from a value over {@link #unit}; empty for {@link Figures#NONE}. */
    Optional<Estimate> exactly(long value) {
        if (value == Figures.NONE) {
            return Optional.empty();
        }
        return value < exact.size() ? exact.get((int) value) : estimate(value);
    }

    private Optional<Estimate> estimate(long value) {
        Fraction points = points(value);
        return Optional.of(new Estimate(points, points, points));
    }

    /** A value from 0 to 1 over {@link #unit}. */
    long overUnit(Fraction value) {
        return whole(value, unit);
    }

    private static long whole(Fraction value, long denominator) {
        try {
            return value.times(Fraction.of(denominator)).numerator().longValueExact();
        } catch (ArithmeticException tooLarge) {
            throw tooFarApart(tooLarge);
        }
    }

    private static long commonDenominator(Stream<Fraction> values) {
        BigInteger common = values.map(Fraction::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        if (common.bitLength() > 40) {
            throw new IllegalArgumentException("weights or points are too fine: their common denominator is " + common);
        }
        return common.longValueExact();
    }
}
