package org.principled.catalogue.format;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.principled.canonical.Fraction;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.Scale;

/**
 * Whether the numbers of a questionnaire are coarse enough to be added as whole numbers of 64 bits. Each kind of number has a common
 * denominator of at most 2^40, and element weights times points times 100 add up to less than 2^63.
 */
final class Fineness {

    private static final int MOST_BITS_OF_DENOMINATOR = 40;
    private static final int MOST_BITS_OF_SUM = 63;

    private final Questionnaire questionnaire;

    Fineness(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** Notes what is too fine, at the given key. */
    void check(YamlScalar at, Defects defects) {
        BigInteger elements = denominator(questionnaire.elements().stream().map(Element::weight));
        BigInteger values = denominator(Stream.concat(values(), capsOfElements()));
        BigInteger others = denominator(questionnaire.areas().stream().map(Area::weight))
                .max(denominator(questionnaire.indicators().map(Indicator::weight)));
        if (elements.max(values).max(others).bitLength() > MOST_BITS_OF_DENOMINATOR
                || sum(elements)
                                .multiply(values)
                                .multiply(BigInteger.valueOf(100))
                                .bitLength()
                        > MOST_BITS_OF_SUM) {
            defects.add(
                    at,
                    "weights, points, factors and caps of elements are together too fine to be added exactly",
                    "fewer digits: weights such as 1, 2 or 0.5, and denominators that have much in common");
        }
    }

    private BigInteger sum(BigInteger unit) {
        return questionnaire.elements().stream()
                .map(Element::weight)
                .map(weight -> weight.times(Fraction.of(unit, BigInteger.ONE)).numerator())
                .reduce(BigInteger.ONE, BigInteger::add);
    }

    private Stream<Fraction> values() {
        List<Fraction> factors = Stream.of(
                        Stream.of(Fraction.ONE),
                        questionnaire.evidence().types().stream().flatMap(type -> type.factors().values().stream()),
                        questionnaire.evidence().publicity().values().stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
        return questionnaire.scales().stream()
                .flatMap(scale -> scale.choices().stream())
                .map(Scale.Choice::points)
                .distinct()
                .flatMap(points -> factors.stream().map(points::times));
    }

    private Stream<Fraction> capsOfElements() {
        return questionnaire.flags().stream()
                .flatMap(flag -> flag.caps().stream())
                .filter(RedFlag.Cap.OfNamedElements.class::isInstance)
                .flatMap(cap -> questionnaire.flagStates().stream().map(state -> raised(cap.at(), state)));
    }

    /** A cap, from 0 to 1, after it has risen as far as the state of its flag lets it. */
    private static Fraction raised(Fraction cap, FlagState state) {
        return cap.plus(state.raised().times(Fraction.HUNDRED.minus(cap))).dividedBy(Fraction.HUNDRED);
    }

    private static BigInteger denominator(Stream<Fraction> values) {
        return values.map(Fraction::denominator)
                .distinct()
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
    }
}
