package org.principled.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.principled.report.Report;
import org.principled.report.ReportRenderer;
import org.principled.wording.Words;

/**
 * Writes a report as PDF, A4, with embedded fonts, bookmarks, vector drawings and the report's files. It conforms to PDF/UA-1 and PDF/A-3a.
 */
public final class PdfRenderer implements ReportRenderer {

    @Override
    public String fileEnding() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void render(Report report, OutputStream out) throws IOException {
        Words words = Words.in("report", report.facts().language());
        out.write(new PdfFile(report, words, Pages.of(report, words)).bytes());
    }
}
