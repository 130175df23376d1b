/**
 * Workbooks (.xlsx) as people send them: read as rows of plain values, or refused in one sentence.
 *
 * <p>Start with {@link org.principled.exchange.workbook.WorkbookReader}. Every file is taken for hostile. Formulas are never read, nothing is
 * computed or fetched, and only parts of an allowed kind may be there at all. What the rows mean is not known here.
 */
@NullMarked
package org.principled.exchange.workbook;

import org.jspecify.annotations.NullMarked;
