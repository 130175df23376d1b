/**
 * The questionnaire as a workbook that can be filled in without a connection, and read again by what its hidden columns say.
 *
 * <p>Start with {@link org.principled.exchange.offline.AnswerWorkbook}. What comes back is read by
 * {@link org.principled.exchange.AnswerFiles} to be scored, or by {@link org.principled.exchange.WorkbookUpload} to be merged. Protection
 * keeps people from slips, and is no security: nothing in a workbook is believed when it comes back.
 */
@NullMarked
package org.principled.exchange.offline;

import org.jspecify.annotations.NullMarked;
