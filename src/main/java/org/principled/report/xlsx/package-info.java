/**
 * Workbooks. Start with {@link org.principled.report.xlsx.ReportWorkbook}, or {@link org.principled.report.xlsx.TidyWorkbook} for many rows.
 *
 * <p>What stands in which cell, and the formulas, come from {@code live}; here they become a file. Text is never a formula, widths are ours
 * (measuring fonts differs between machines), and the archive is rewritten so that the same report gives the same bytes. Only this package
 * and the exchange of answers know POI.
 */
@NullMarked
package org.principled.report.xlsx;

import org.jspecify.annotations.NullMarked;
