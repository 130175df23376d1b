/**
 * A score as a workbook that computes itself: every figure is a formula down to the answers. Start with {@link
 * org.principled.report.xlsx.live.LiveWorkbook}.
 *
 * <p>The formulas follow from the scoring plan and the tree of a scorecard, never from one questionnaire. They keep to functions that every
 * spreadsheet program knows, find rows by generated codes alone, and hide no fault: an answer that is not on the list shows as an error all
 * the way up. Beside each formula stands the value from our engine. This package knows no file format; it says what stands in which cell.
 */
@NullMarked
package org.principled.report.xlsx.live;

import org.jspecify.annotations.NullMarked;
