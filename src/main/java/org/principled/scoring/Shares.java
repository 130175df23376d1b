package org.principled.scoring;

import java.util.Optional;
import org.principled.canonical.Fraction;

/**
 * How much of what is asked was answered, in plain element weight (principle-d.md 10). Where units are averaged, each unit's elements are
 * counted.
 *
 * @param asked weight of all elements there are, whether they apply or not
 * @param applicable weight of the elements that apply and are not "N/A"
 * @param answered of these, the weight of those with an answer in every unit that counts
 * @param verified of these, the weight of those with verified evidence in every unit that counts
 * @param notApplicable weight of the elements that apply by scope and were answered "N/A"
 */
public record Shares(
        Fraction asked, Fraction applicable, Fraction answered, Fraction verified, Fraction notApplicable) {

    static final Shares NONE = new Shares(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);

    Shares plus(Shares other) {
        return new Shares(
                asked.plus(other.asked),
                applicable.plus(other.applicable),
                answered.plus(other.answered),
                verified.plus(other.verified),
                notApplicable.plus(other.notApplicable));
    }

    /** Answered of applicable, from 0 to 1; empty where nothing applies. */
    public Optional<Fraction> completeness() {
        return share(answered, applicable);
    }

    /** Verified of applicable, from 0 to 1; empty where nothing applies. */
    public Optional<Fraction> verifiedShare() {
        return share(verified, applicable);
    }

    /** What was set aside as "N/A", of what applies by scope, from 0 to 1; empty where nothing does. */
    public Optional<Fraction> notApplicableShare() {
        return share(notApplicable, applicable.plus(notApplicable));
    }

    private static Optional<Fraction> share(Fraction part, Fraction whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.dividedBy(whole));
    }
}
