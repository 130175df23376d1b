/**
 * Reports as PDF. Start with {@link org.principled.report.pdf.PdfRenderer}.
 *
 * <p>Blocks are laid out onto page drafts first and drawn afterwards, by which time the number of pages and the page of every section are
 * known. Everything is drawn through {@code Ink}: a stroke either belongs to a {@code Tag}, which tells what it is to those who do not see it,
 * or is an ornament. Text of any script goes through {@code Paragraph}, {@code Line} and {@code Letters}. Only this package knows OpenPDF, and
 * it only writes: foreign PDFs are never read. {@code LayoutProcessor} must never be used here: its state is shared by the whole process.
 */
@NullMarked
package org.principled.report.pdf;

import org.jspecify.annotations.NullMarked;
