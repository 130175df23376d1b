package org.principled.assessment.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.principled.document.CompanyDocument;
import org.principled.report.Report;
import org.principled.report.pdf.PdfRenderer;
import org.principled.report.xlsx.ReportWorkbook;

/** What can be made of an assessment. */
public enum DocumentKind {
    /** The report to read. */
    REPORT("report", "pdf"),
    /** The scorecard on one page. */
    SCORECARD("scorecard", "pdf"),
    /** The report as a workbook that computes the score itself. */
    WORKBOOK("report", ReportWorkbook.FILE_ENDING);

    static final String PDF = "application/pdf";

    private final String name;
    private final String ending;

    DocumentKind(String name, String ending) {
        this.name = name;
        this.ending = ending;
    }

    /** Its name in addresses, such as {@code report.pdf}. */
    public String file() {
        return name + "." + ending;
    }

    /** The name under which somebody keeps it: {@code example-telecom-report-public-en.pdf}. */
    String fileName(Subject subject) {
        return String.format(
                Locale.ROOT,
                "%s-%s-%s-%s.%s",
                SafeName.of(subject.assessment().company().name()),
                name,
                subject.order().audience().key(),
                SafeName.of(subject.order().language()),
                ending);
    }

    String mediaType() {
        return this == WORKBOOK ? ReportWorkbook.MEDIA_TYPE : PDF;
    }

    byte[] make(Subject subject) throws IOException {
        return switch (this) {
            case REPORT -> pdf(CompanyDocument.report(subject.order()));
            case SCORECARD -> pdf(CompanyDocument.scorecard(subject.order()));
            case WORKBOOK -> workbook(subject);
        };
    }

    static byte[] pdf(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(report, out);
        return out.toByteArray();
    }

    private static byte[] workbook(Subject subject) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompanyDocument.workbook(subject.edition().plan(), subject.order(), out);
        return out.toByteArray();
    }
}
