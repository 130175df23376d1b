package org.principled.scoring;

import org.principled.canonical.Fraction;

/**
 * A score with what is still possible, in points from 0 to 100 (principle-d.md 5.4); {@code low <= score <= high}.
 *
 * @param low the score if open answers count 0 and flags that are only supported cap
 * @param score the headline: open answers count 0
 * @param high the score if every open answer were the best at the best grade the mode allows
 */
public record Estimate(Fraction low, Fraction score, Fraction high) {}
