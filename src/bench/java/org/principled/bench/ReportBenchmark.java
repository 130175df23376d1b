package org.principled.bench;

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

    @Setup
    public void prepare() {
        order = LongDocument.order(Audience.COMPANY, false);
        report = CompanyDocument.report(order);
    }

    @Benchmark
    public byte[] reportWithItsModel() throws IOException {
        return bytes(CompanyDocument.report(order));
    }

    @Benchmark
    public byte[] reportAsPdf() throws IOException {
        return bytes(report);
    }

    private byte[] bytes(Report rendered) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(rendered, out);
        return out.toByteArray();
    }
}
