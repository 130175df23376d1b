/**
 * Between the rows people edit and the answer sheet that is scored, exchanged and submitted. Nothing else is ever scored.
 *
 * <p>Start with {@link org.principled.assessment.sheet.Sheets}. {@link org.principled.assessment.sheet.SheetMapper} is a pure function both
 * ways: a sheet that is stored and read again is the same sheet, byte for byte.
 */
@NullMarked
package org.principled.assessment.sheet;

import org.jspecify.annotations.NullMarked;
