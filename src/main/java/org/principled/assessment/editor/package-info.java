/**
 * The pages on which an assessment is written: scope, one page an area, tables, evidence, history, submission.
 *
 * <p>Start with {@link org.principled.assessment.editor.EditorPages}. Each page shows a record made for it; what is saved goes through the
 * use cases of the other packages of {@code assessment}. The score beside the form is computed by the same engine as every other score.
 */
@NullMarked
package org.principled.assessment.editor;

import org.jspecify.annotations.NullMarked;
