/**
 * Submitting: what is still open, what exactly leaves the company, and the frozen document that a signatory attested.
 *
 * <p>Start with {@link org.principled.assessment.submission.Submissions}. What was submitted never changes; it scores as the draft did.
 */
@NullMarked
package org.principled.assessment.submission;

import org.jspecify.annotations.NullMarked;
