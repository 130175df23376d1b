package org.principled.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.principled.answer.AnswerSheet;
import org.principled.catalogue.Catalogue;
import org.principled.catalogue.CatalogueEntry;
import org.principled.questionnaire.Texts;
import org.principled.report.CompanyReport;
import org.principled.report.DocumentFacts;
import org.principled.report.xlsx.ReportWorkbook;
import org.principled.report.xlsx.TidyWorkbook;
import org.principled.report.xlsx.live.Content;
import org.principled.scoring.Scorecard;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;

/** The report workbook with formulas and charts, and 1,000 companies as 200,000 rows of 20 columns within 256 MB of heap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-Xmx256m", WorkbookBenchmark.TRANSFORMER})
public class WorkbookBenchmark {

    /**
     * The JDK's own, as in the program. The class path of the tests holds veraPDF's, in a signed archive that POI would have looked through
     * anew for every part of a workbook; that took longer than all the rest.
     */
    static final String TRANSFORMER = "-Djavax.xml.transform.TransformerFactory="
            + "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl";

    private static final int ROWS = 200_000;
    private static final int TEXTS = 8;
    private static final int COLUMNS = 20;

    private ScoringPlan plan;
    private Texts texts;
    private AnswerSheet sheet;
    private Scorecard card;
    private DocumentFacts facts;

    @Setup
    public void prepare() {
        CatalogueEntry entry =
                Catalogue.of(Path.of("questionnaires/principle-d/2026.1")).find("principle-d");
        plan = ScoringPlan.of(entry.questionnaire());
        texts = entry.texts("en");
        sheet = PrincipleDBenchmark.sheet(entry.questionnaire());
        card = Scorer.score(plan, sheet);
        facts = CompanyReport.of(entry.questionnaire(), texts, sheet, card, "en")
                .facts();
    }

    @Benchmark
    public void reportWorkbook() throws IOException {
        ReportWorkbook.write(plan, texts, sheet, card, facts, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void tidyRows() throws IOException {
        List<TidyWorkbook.Column> columns = IntStream.range(0, COLUMNS)
                .mapToObj(i -> new TidyWorkbook.Column("column " + i, 14))
                .toList();
        Iterator<List<Content.Plain>> rows =
                IntStream.range(0, ROWS).mapToObj(WorkbookBenchmark::row).iterator();
        TidyWorkbook.write("Data", columns, rows, OutputStream.nullOutputStream());
    }

    private static List<Content.Plain> row(int number) {
        List<Content.Plain> row = new ArrayList<>(COLUMNS);
        for (int column = 0; column < COLUMNS; column++) {
            row.add(column < TEXTS ? Content.text(text(number, column)) : Content.number(value(number, column)));
        }
        return row;
    }

    private static String text(int number, int column) {
        return column == 0 ? "Company " + number / 200 : "value " + (number * 31 + column) % 997;
    }

    private static double value(int number, int column) {
        return (number * 17 + column * 7) % 10_000 / 100.0;
    }

    @Benchmark
    public void tidyRowsByFastexcel() throws IOException {
        try (Workbook workbook = new Workbook(OutputStream.nullOutputStream(), "Principled", "1.0")) {
            Worksheet written = workbook.newWorksheet("Data");
            for (int number = 0; number < ROWS; number++) {
                for (int column = 0; column < COLUMNS; column++) {
                    if (column < TEXTS) {
                        written.value(number, column, text(number, column));
                    } else {
                        written.value(number, column, value(number, column));
                    }
                }
                if (number % 1_000 == 999) {
                    written.flush();
                }
            }
            written.finish();
        }
    }
}
