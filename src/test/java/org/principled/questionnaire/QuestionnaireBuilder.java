package org.principled.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.principled.canonical.Fraction;

/** Builds a questionnaire for a test; see {@link Questionnaires}. */
public final class QuestionnaireBuilder {

    private final List<Scale> scales = new ArrayList<>();
    private List<String> grades = List.of();
    private String withoutGrade = "";
    private List<String> verified = List.of();
    private final List<Evidence.Type> types = new ArrayList<>();
    private final Map<String, Fraction> publicity = new LinkedHashMap<>();
    private final List<Mode> modes = new ArrayList<>();
    private List<String> profiles = List.of();
    private final List<ScopingQuestion> scoping = new ArrayList<>();
    private Units units = Units.none();
    private final List<Area> areas = new ArrayList<>();
    private final List<RedFlag> flags = new ArrayList<>();
    private Total.Of of = Total.Of.AREAS;
    private Optional<Total.Coverage> coverage = Optional.empty();
    private final List<Total.Band> bands = new ArrayList<>();
    private Fraction provisionalBelow = Fraction.ZERO;
    private List<String> lowestOf = List.of();
    private boolean geometricMean;
    private Total.Ranking ranking = new Total.Ranking(-1, Fraction.ZERO);

    QuestionnaireBuilder() {
        scales.add(Questionnaires.scale("conduct", "yes", "1", "partial", "1/2", "no", "0"));
    }

    public QuestionnaireBuilder scale(Scale scale) {
        scales.add(scale);
        return this;
    }

    public QuestionnaireBuilder grades(String... weakestFirst) {
        grades = List.of(weakestFirst);
        return this;
    }

    public QuestionnaireBuilder withoutGrade(String grade) {
        withoutGrade = grade;
        return this;
    }

    public QuestionnaireBuilder verified(String... those) {
        verified = List.of(those);
        return this;
    }

    /** A type of element with its factor for each grade, in the order of the grades. */
    public QuestionnaireBuilder type(String key, String... factors) {
        types.add(new Evidence.Type(key, Questionnaires.factors(grades, factors)));
        return this;
    }

    public QuestionnaireBuilder publicity(String grade, String factor) {
        publicity.put(grade, Fraction.parse(factor));
        return this;
    }

    public QuestionnaireBuilder mode(String key, String... allowed) {
        modes.add(new Mode(key, List.of(allowed)));
        return this;
    }

    public QuestionnaireBuilder profiles(String... keys) {
        profiles = List.of(keys);
        return this;
    }

    public QuestionnaireBuilder scoping(ScopingQuestion question) {
        scoping.add(question);
        return this;
    }

    /** Business lines: the lowest counts. */
    public QuestionnaireBuilder lines(String share, String... always) {
        Units.Counting counting = new Units.Counting(Fraction.parse(share), List.of(always));
        return units(new Units(
                Units.Rule.LOWEST_PER_ELEMENT,
                List.of(new Units.Kind("line", List.of(), List.of())),
                Optional.of(counting)));
    }

    /** Each unit has a value per indicator, of which the company's is the mean. */
    public QuestionnaireBuilder averaging(Units.Kind... kinds) {
        return units(new Units(Units.Rule.MEAN_PER_INDICATOR, List.of(kinds), Optional.empty()));
    }

    public QuestionnaireBuilder units(Units rule) {
        units = rule;
        return this;
    }

    public QuestionnaireBuilder area(String code, String weight, Indicator... indicators) {
        areas.add(new Area(code, Fraction.parse(weight), List.of(indicators)));
        return this;
    }

    public QuestionnaireBuilder flag(RedFlag flag) {
        flags.add(flag);
        return this;
    }

    public QuestionnaireBuilder totalOfIndicators() {
        of = Total.Of.INDICATORS;
        return this;
    }

    public QuestionnaireBuilder coverage(int elements, String share) {
        coverage = Optional.of(new Total.Coverage(elements, Fraction.parse(share)));
        return this;
    }

    public QuestionnaireBuilder band(String key, String from) {
        bands.add(new Total.Band(key, Fraction.parse(from)));
        return this;
    }

    public QuestionnaireBuilder provisionalBelow(String share) {
        provisionalBelow = Fraction.parse(share);
        return this;
    }

    public QuestionnaireBuilder lowestOf(String... codes) {
        lowestOf = List.of(codes);
        return this;
    }

    public QuestionnaireBuilder geometricMean() {
        geometricMean = true;
        return this;
    }

    public QuestionnaireBuilder ranking(Total.Ranking rule) {
        ranking = rule;
        return this;
    }

    public Questionnaire build() {
        Evidence evidence = grades.isEmpty()
                ? Evidence.none()
                : new Evidence(grades, withoutGrade, verified, types, publicity, List.of(), List.of(), List.of());
        return new Questionnaire(
                new Edition("test", "1", "en", "CC0-1.0", "0".repeat(64)),
                scales,
                evidence,
                modes.isEmpty() ? List.of(new Mode("only", grades)) : modes,
                List.of("not-offered"),
                profiles,
                scoping,
                units,
                areas,
                states(),
                flags,
                new Total(of, coverage, bands, provisionalBelow, lowestOf, geometricMean, 0, 4, ranking),
                List.of(),
                List.of());
    }

    /** The states of principle-d.md 3.7. */
    private static List<FlagState> states() {
        return List.of(
                new FlagState("none", FlagState.Reach.NOTHING, Fraction.ZERO),
                new FlagState("alleged", FlagState.Reach.NOTHING, Fraction.ZERO),
                new FlagState("supported", FlagState.Reach.LOWER_BOUND, Fraction.ZERO),
                new FlagState("confirmed", FlagState.Reach.SCORE, Fraction.ZERO),
                new FlagState("remediated", FlagState.Reach.SCORE, Fraction.of(1, 2)));
    }
}
