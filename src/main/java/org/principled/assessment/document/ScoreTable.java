package org.principled.assessment.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.principled.assessment.Assessment;
import org.principled.exchange.ScoresCsv;
import org.principled.report.xlsx.TidyWorkbook;
import org.principled.wording.Words;

/** The scores of many assessments, one figure a row, kept on the disk from the first assessment to the last. */
final class ScoreTable implements Closeable {

    /** Which assessment a row belongs to; the first is the name of its folder. */
    private static final List<String> BEFORE = List.of("assessment", "period_start", "period_end");

    private static final int NARROW = 14;
    private static final int WIDE = 34;

    private final Words words;
    private final String header = ScoresCsv.header(BEFORE);
    private final Path csv;
    private final Path workbook;
    /** How many bytes the rows of each assessment take. */
    private final List<Integer> lengths = new ArrayList<>();

    /** Whether to go on; throws where not. */
    interface Check {
        void demand() throws IOException;
    }

    private ScoreTable(Words words, Path csv, Path workbook) {
        this.words = words;
        this.csv = csv;
        this.workbook = workbook;
    }

    /**
     * A table without rows.
     *
     * @param language of the headers of the workbook
     */
    static ScoreTable create(String language) throws IOException {
        ScoreTable table = new ScoreTable(
                Words.in("report", language),
                Files.createTempFile("scores", ".csv"),
                Files.createTempFile("scores", ".xlsx"));
        Files.writeString(table.csv, table.header);
        return table;
    }

    /** Adds all figures of an assessment. */
    void add(Subject subject) throws IOException {
        Assessment assessment = subject.assessment();
        byte[] rows = ScoresCsv.rows(
                        subject.edition().questionnaire(),
                        subject.order().scorecard(),
                        List.of(
                                Export.folder(assessment),
                                assessment.cycle().periodStart().toString(),
                                assessment.cycle().periodEnd().toString()))
                .getBytes(StandardCharsets.UTF_8);
        Files.write(csv, rows, StandardOpenOption.APPEND);
        lengths.add(rows.length);
    }

    /** The table as text. */
    InputStream csv() throws IOException {
        return Files.newInputStream(csv);
    }

    /** The table as a workbook, once it was made. */
    InputStream workbook() throws IOException {
        return Files.newInputStream(workbook);
    }

    /**
     * Makes the workbook.
     *
     * @param check asked with every assessment
     */
    Path makeWorkbook(Check check) throws IOException {
        try (InputStream in = new BufferedInputStream(csv());
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(workbook))) {
            in.skipNBytes(header.getBytes(StandardCharsets.UTF_8).length);
            ScoreRows rows = new ScoreRows(header, in, lengths.iterator(), check);
            TidyWorkbook.write(words.say("scores.sheet"), columns(), rows, out);
        } catch (UncheckedIOException ended) {
            throw ended.getCause();
        }
        return workbook;
    }

    private List<TidyWorkbook.Column> columns() {
        return ScoreRows.names(header).stream()
                .map(name -> new TidyWorkbook.Column(
                        words.say("scores.column." + name), ScoreRows.NUMBERS.contains(name) ? NARROW : WIDE))
                .toList();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(csv);
        Files.deleteIfExists(workbook);
    }
}
