/**
 * The assessment of one company in one cycle and mode: who may do what with it, and which parts of the company it covers.
 *
 * <p>Start with {@link org.principled.assessment.Access}, the one place that decides what a person may do; every use case of the packages
 * below asks it first. What is answered, attached, discussed and submitted is in the subpackages, which this package does not know.
 */
@NullMarked
package org.principled.assessment;

import org.jspecify.annotations.NullMarked;
