/**
 * Reports as PDF. Start with {@link org.principled.report.pdf.PdfRenderer}.
 *
 * <p>Blocks are laid out onto page drafts first and drawn afterwards, by which time the number of pages and the page of every section are
 * known. Everything is drawn through {@code Ink}, the one place where structure tags can be added. Only this package knows OpenPDF, and it
 * only writes: foreign PDFs are never read. {@code LayoutProcessor} must never be used here: its state is shared by the whole process.
 */
@NullMarked
package org.principled.report.pdf;

import org.jspecify.annotations.NullMarked;
