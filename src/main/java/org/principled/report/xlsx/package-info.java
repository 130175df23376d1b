/**
 * Reports as workbooks. Start with {@link org.principled.report.xlsx.XlsxRenderer}.
 *
 * <p>One sheet for each section that is meant for sheets. Text is never a formula, widths are ours (measuring fonts differs between
 * machines), and the archive is rewritten so that the same report gives the same bytes. Only this package and the exchange of answers know
 * POI.
 */
@NullMarked
package org.principled.report.xlsx;

import org.jspecify.annotations.NullMarked;
