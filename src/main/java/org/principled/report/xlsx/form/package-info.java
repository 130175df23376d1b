/**
 * The score of an answer workbook while it is filled in: formulas that read the answers where people put them, as the program would read
 * them, and hand them to those of {@link org.principled.report.xlsx.live}. Start with {@link org.principled.report.xlsx.form.FormScore}.
 */
@NullMarked
package org.principled.report.xlsx.form;

import org.jspecify.annotations.NullMarked;
