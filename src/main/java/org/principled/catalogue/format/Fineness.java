package org.principled.catalogue.format;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.principled.canonical.Fraction;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Evidence;
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
    private final Set<Fraction> values = new HashSet<>();
    private final Set<Fraction> elementWeights = new HashSet<>();
    private final Set<Fraction> indicatorWeights = new HashSet<>();
    private final Set<Fraction> areaWeights = new HashSet<>();
    private Fraction sum = Fraction.ONE;

    Fineness(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** Notes what is too fine, at the given key. */
    void check(YamlScalar at, Defects defects) {
        collectValues();
        collectCapsOfElements();
        for (Area area : questionnaire.areas()) {
            areaWeights.add(area.weight());
            area.indicators().forEach(this::collectWeights);
        }
        BigInteger unit = denominator(values);
        BigInteger weightUnit = denominator(elementWeights);
        BigInteger finest =
                unit.max(weightUnit).max(denominator(indicatorWeights)).max(denominator(areaWeights));
        Fraction largest = sum.plus(Fraction.ONE)
                .times(Fraction.of(weightUnit.multiply(unit), BigInteger.ONE))
                .times(Fraction.HUNDRED);
        if (finest.bitLength() > MOST_BITS_OF_DENOMINATOR || largest.numerator().bitLength() > MOST_BITS_OF_SUM) {
            defects.add(
                    at,
                    "weights, points, factors and caps of elements are together too fine to be added exactly",
                    "fewer digits: weights such as 1, 2 or 0.5, and denominators that have much in common");
        }
    }

    private void collectWeights(Indicator indicator) {
        indicatorWeights.add(indicator.weight());
        for (Element element : indicator.elements()) {
            elementWeights.add(element.weight());
            sum = sum.plus(element.weight());
        }
        indicator.members().forEach(this::collectWeights);
    }

    private void collectValues() {
        Set<Fraction> factors =
                new HashSet<>(questionnaire.evidence().publicity().values());
        factors.add(Fraction.ONE);
        for (Evidence.Type type : questionnaire.evidence().types()) {
            factors.addAll(type.factors().values());
        }
        for (Scale scale : questionnaire.scales()) {
            for (Scale.Choice choice : scale.choices()) {
                for (Fraction factor : factors) {
                    values.add(choice.points().times(factor));
                }
            }
        }
    }

    private void collectCapsOfElements() {
        for (RedFlag flag : questionnaire.flags()) {
            for (RedFlag.Cap cap : flag.caps()) {
                if (cap instanceof RedFlag.Cap.OfNamedElements) {
                    for (FlagState state : questionnaire.flagStates()) {
                        values.add(raised(cap.at(), state));
                    }
                }
            }
        }
    }

    /** A cap, from 0 to 1, after it has risen as far as the state of its flag lets it. */
    private static Fraction raised(Fraction cap, FlagState state) {
        return cap.plus(state.raised().times(Fraction.HUNDRED.minus(cap))).dividedBy(Fraction.HUNDRED);
    }

    private static BigInteger denominator(Set<Fraction> values) {
        BigInteger common = BigInteger.ONE;
        for (Fraction value : values) {
            BigInteger denominator = value.denominator();
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        return common;
    }
}
