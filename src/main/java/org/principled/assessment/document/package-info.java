/**
 * Documents on assessments: one at a time, and everything one may see as an archive.
 *
 * <p>Start with {@link org.principled.assessment.document.Documents}. All of them are made in turn by {@link
 * org.principled.assessment.document.Renderings}, so that no number of readers can take the whole machine.
 */
@NullMarked
package org.principled.assessment.document;

import org.jspecify.annotations.NullMarked;
