/**
 * Evidence: what shows that an answer is true. A piece of evidence is an object of its own, which any number of answers can rest on; the
 * grade of an answer follows from its evidence by the questionnaire's rule.
 *
 * <p>Start with {@link org.principled.assessment.evidence.EvidenceItems}. How files are checked and kept is in the subpackage {@code file}.
 */
@NullMarked
package org.principled.assessment.evidence;

import org.jspecify.annotations.NullMarked;
