package org.principled.scoring;

import static org.principled.questionnaire.Questionnaires.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Applicability;
import org.principled.questionnaire.Condition;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.QuestionnaireBuilder;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Units;

/** A small questionnaire that uses every rule there is at random. */
final class RandomQuestionnaire {

    private static final String[] WEIGHTS = {"1", "1", "2", "3", "5", "0.25", "2.5", "1/3", "7/6", "12"};
    private static final String[] PARTS = {"0", "1/8", "1/4", "1/3", "1/2", "3/5", "3/4", "9/10", "1"};

    private final Dice dice;
    private final int size;
    private final QuestionnaireBuilder builder = questionnaire();
    private final List<String> scales = new ArrayList<>(List.of("conduct"));
    private final List<String> types = new ArrayList<>();
    private final List<String> profiles;
    private final List<String> questions;
    private final List<String> kinds = new ArrayList<>();
    private final List<String> elements = new ArrayList<>();
    private final List<String> areas = new ArrayList<>();
    private int indicators;

    private RandomQuestionnaire(Dice dice, int size) {
        this.dice = dice;
        this.size = size;
        this.profiles = keys("profile", dice.between(0, 3));
        this.questions = keys("SC", dice.between(0, 3));
    }

    /** @param size from 1: the most areas, and the most indicators in each */
    static Questionnaire of(Dice dice, int size) {
        return new RandomQuestionnaire(dice, size).make();
    }

    private static List<String> keys(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private Questionnaire make() {
        if (dice.once(2)) {
            addScale();
        }
        if (dice.once(2)) {
            addEvidence();
        }
        builder.profiles(profiles.toArray(String[]::new));
        dice.shuffled(questions).forEach(question -> builder.scoping(scoping(question)));
        addUnits();
        for (int i = dice.between(1, size); i > 0; i--) {
            addArea("A" + i);
        }
        for (int i = dice.between(0, 3); i > 0; i--) {
            List<RedFlag.Cap> caps = dice.times(dice.between(1, 3), this::cap);
            builder.flag(new RedFlag("RF" + i, List.of(), caps));
        }
        addTotal();
        return builder.build();
    }

    private String part() {
        return dice.oneOf(PARTS);
    }

    private void addScale() {
        List<Scale.Choice> choices = new ArrayList<>();
        for (String points : Stream.concat(Stream.of("0", "1"), dice.times(dice.between(0, 3), this::part).stream())
                .toList()) {
            choices.add(new Scale.Choice("answer" + choices.size(), Fraction.parse(points)));
        }
        scales.add("other");
        builder.scale(new Scale("other", dice.shuffled(choices)));
    }

    private void addEvidence() {
        List<String> grades = keys("E", dice.between(1, 5));
        builder.grades(grades.toArray(String[]::new))
                .withoutGrade(dice.oneOf(grades))
                .verified(dice.some(grades).toArray(String[]::new));
        for (int i = dice.between(1, 3); i > 0; i--) {
            types.add("T" + i);
            List<String> factors = dice.times(grades.size(), this::part);
            Stream<Fraction> parsed = factors.stream().map(Fraction::parse);
            builder.type(
                    "T" + i,
                    (dice.once(2) ? parsed : parsed.sorted())
                            .map(Fraction::toString)
                            .toArray(String[]::new));
        }
        dice.some(grades).forEach(grade -> builder.publicity(grade, part()));
        for (int i = dice.between(1, 3); i > 0; i--) {
            builder.mode("mode" + i, dice.atLeastOne(grades).toArray(String[]::new));
        }
    }

    /** A question may be asked under a condition on those with a lower number, so there are no cycles. */
    private ScopingQuestion scoping(String code) {
        List<String> answers = List.of("yes", "no", "perhaps");
        List<String> lower = questions.subList(0, questions.indexOf(code));
        boolean conditional = !lower.isEmpty() && dice.once(2);
        return new ScopingQuestion(
                code,
                answers,
                dice.oneOf(answers),
                conditional ? Optional.of(condition(lower, 2)) : Optional.empty(),
                conditional ? dice.oneOf(answers) : "");
    }

    private Condition condition(List<String> about, int depth) {
        int kind = depth == 0 ? 0 : dice.between(0, 5);
        return switch (kind) {
            case 4 -> new Condition.Not(condition(about, depth - 1));
            case 5 ->
                dice.once(2)
                        ? new Condition.All(dice.times(dice.between(0, 2), () -> condition(about, depth - 1)))
                        : new Condition.Any(dice.times(dice.between(1, 2), () -> condition(about, depth - 1)));
            default -> new Condition.Answered(dice.oneOf(about), dice.atLeastOne(List.of("yes", "no", "perhaps")));
        };
    }

    private void addUnits() {
        if (dice.once(3)) {
            return;
        }
        kinds.addAll(keys("kind", dice.between(1, 3)));
        List<Units.Kind> all = kinds.stream()
                .map(key -> new Units.Kind(
                        key,
                        dice.once(2) ? List.of("merged") : List.of(),
                        dice.some(kinds).stream()
                                .filter(other -> !other.equals(key))
                                .toList()))
                .toList();
        Optional<Units.Counting> counting = dice.once(2)
                ? Optional.of(new Units.Counting(Fraction.of(1, 10), dice.some(profiles)))
                : Optional.empty();
        builder.units(new Units(dice.oneOf(Units.Rule.values()), all, counting));
    }

    private void addArea(String code) {
        areas.add(code);
        Indicator[] members =
                dice.times(dice.between(1, size), () -> indicator(2)).toArray(Indicator[]::new);
        builder.area(code, dice.oneOf(WEIGHTS), members);
    }

    private Indicator indicator(int depth) {
        String code = "I" + indicators++;
        Fraction weight = Fraction.parse(dice.oneOf(WEIGHTS));
        if (depth > 0 && dice.once(4)) {
            return new Indicator(
                    code, weight, List.of(), List.of(), dice.times(dice.between(1, 3), () -> indicator(depth - 1)));
        }
        List<String> asked = kinds.isEmpty() || dice.once(2) ? List.of() : dice.atLeastOne(kinds);
        return new Indicator(code, weight, asked, dice.times(dice.between(1, 5), this::element), List.of());
    }

    private Element element() {
        String code = "e" + elements.size();
        elements.add(code);
        return new Element(
                code,
                types.isEmpty() ? "" : dice.oneOf(types),
                !types.isEmpty() && dice.once(4),
                Fraction.parse(dice.oneOf(WEIGHTS)),
                "",
                dice.oneOf(scales),
                dice.times(Math.max(0, dice.between(-2, 2)), this::applicability),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private Applicability applicability() {
        boolean conditional = !questions.isEmpty() && dice.once(2);
        return new Applicability(
                dice.some(profiles), conditional ? Optional.of(condition(questions, 1)) : Optional.empty());
    }

    private RedFlag.Cap cap() {
        Fraction at = Fraction.of(dice.between(0, 198), 2);
        return switch (dice.between(0, 2)) {
            case 0 -> new RedFlag.Cap.OfTotal(at);
            case 1 ->
                new RedFlag.Cap.OfArea(dice.oneOf(areas), at, dice.once(2) ? List.of() : dice.atLeastOne(elements));
            default -> new RedFlag.Cap.OfNamedElements(at);
        };
    }

    private void addTotal() {
        if (dice.once(3)) {
            builder.totalOfIndicators();
        } else if (dice.once(2)) {
            builder.coverage(dice.between(1, 3), dice.oneOf("1/5", "40%", "1"));
        }
        builder.band("low", "0")
                .band("middle", "100/3")
                .band("high", "70")
                .provisionalBelow(part())
                .geometricMean();
        builder.lowestOf(dice.some(areas).toArray(String[]::new));
    }
}
