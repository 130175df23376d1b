package org.principled.report.xlsx.live;

import java.util.Optional;
import org.principled.canonical.Fraction;

/** What a cell holds. */
public sealed interface Content {

    /** A value that is no formula. */
    sealed interface Plain extends Content {}

    /** Text; never a formula, whatever it looks like. */
    record Text(String text) implements Plain {}

    /** A number. */
    record Number(double value) implements Plain {}

    /**
     * A formula.
     *
     * @param formula without the equals sign
     * @param result its value by our engine, for programs that do not compute
     */
    record Formula(String formula, Plain result) implements Content {}

    /** Nothing, as formulas give it. */
    Plain EMPTY = new Text("");

    static Plain text(String text) {
        return new Text(text);
    }

    static Plain number(double value) {
        return new Number(value);
    }

    /** The nearest number a cell can hold. */
    static Plain number(Fraction value) {
        return new Number(nearest(value));
    }

    /** The nearest number a cell can hold; an empty text where there is none. */
    static Plain number(Optional<Fraction> value) {
        return value.map(Content::number).orElse(EMPTY);
    }

    static Content formula(String formula, Plain result) {
        return new Formula(formula, result);
    }

    /** The value of a fraction as spreadsheets compute, to within their last digit. */
    static double nearest(Fraction value) {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }
}
