package org.principled.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.principled.document.CompanyDocument;
import org.principled.document.LongDocument;
import org.principled.report.Audience;
import org.principled.report.Report;
import org.principled.report.ReportOrder;
import org.principled.report.pdf.PdfRenderer;

/** The company report on all of {@code principle-d} with its evidence, tables and data files: 34 tagged pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReportBenchmark {

    private final PdfRenderer renderer = new PdfRenderer();
    private ReportOrder order;
    private Report report;
    private String html;

    @Setup
    public void prepare() {
        order = LongDocument.order(Audience.COMPANY, false);
        report = CompanyDocument.report(order);
        html = ReportHtml.of(report);
        XRLog.setLoggingEnabled(false);
    }

    @Benchmark
    public byte[] reportWithItsModel() throws IOException {
        return bytes(CompanyDocument.report(order));
    }

    @Benchmark
    public byte[] reportAsPdf() throws IOException {
        return bytes(report);
    }

    /** The same words and figures, tagged and archivable too, but without data files and mirrored scripts. */
    @Benchmark
    public byte[] reportByOpenhtmltopdf() throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useFont(
                () -> ReportBenchmark.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf"), "body");
        builder.useFont(
                () -> ReportBenchmark.class.getResourceAsStream("/liberation/LiberationSans-Bold.ttf"),
                "body",
                700,
                BaseRendererBuilder.FontStyle.NORMAL,
                true);
        builder.withHtmlContent(html, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    private byte[] bytes(Report rendered) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(rendered, out);
        return out.toByteArray();
    }
}
