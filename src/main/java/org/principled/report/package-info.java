/**
 * What a report says, in no particular format: a model of headings, paragraphs, tables and figures that is made once from a scorecard and
 * then rendered as PDF or workbook.
 *
 * <p>Start with {@link org.principled.report.CompanyReport}. Renderers know only the model and compute nothing, so a figure and its table
 * can not drift apart. Interface words stand in {@code messages/report_<language>.properties}. Nothing here reads a clock or the default
 * locale.
 */
@NullMarked
package org.principled.report;

import org.jspecify.annotations.NullMarked;
