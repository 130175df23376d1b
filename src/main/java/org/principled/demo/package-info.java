/**
 * The fictional companies of {@code serve --demo}.
 *
 * <p>Start with {@link org.principled.demo.Demonstration}. What is loaded stands in {@code resources/demo} and is brought in by the use cases
 * that people use, so that it obeys the same rules.
 */
@NullMarked
package org.principled.demo;

import org.jspecify.annotations.NullMarked;
