package org.principled.report;

import java.math.BigDecimal;

/**
 * A number, ready for people, for data files and for checking.
 *
 * @param shown as it is printed
 * @param exported rounded to the decimals of data files
 * @param exact the exact value, such as {@code 7625/288}
 */
public record Figure(String shown, BigDecimal exported, String exact) {}
