package org.principled.assessment.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.principled.exchange.CsvTable;
import org.principled.report.xlsx.live.Content;

/** Reads the rows of a score table again, those of one assessment at a time, with numbers where there are numbers. */
final class ScoreRows implements Iterator<List<Content.Plain>> {

    /** Columns of numbers. What has no score is empty there, so that a spreadsheet can compute with the others. */
    static final Set<String> NUMBERS = Set.of("score", "low", "high", "completeness", "verified_share", "uncapped");

    private static final String NONE = "N/A";

    private final String header;
    private final InputStream csv;
    private final Iterator<Integer> lengths;
    private final ScoreTable.Check check;
    private Iterator<CsvTable.Row> rows = Collections.emptyIterator();

    /**
     * The rows of a table.
     *
     * @param csv the table below its header
     * @param lengths how many bytes the rows of each assessment take
     */
    ScoreRows(String header, InputStream csv, Iterator<Integer> lengths, ScoreTable.Check check) {
        this.header = header;
        this.csv = csv;
        this.lengths = lengths;
        this.check = check;
    }

    /** The names of the columns. */
    static List<String> names(String header) {
        return List.of(header.strip().split(","));
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && lengths.hasNext()) {
            rows = read(lengths.next());
        }
        return rows.hasNext();
    }

    @Override
    public List<Content.Plain> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CsvTable.Row row = rows.next();
        return names(header).stream().map(name -> cell(name, row.get(name))).toList();
    }

    private Iterator<CsvTable.Row> read(int length) {
        try {
            check.demand();
            String text = header + new String(csv.readNBytes(length), StandardCharsets.UTF_8);
            CsvTable.Columns columns = new CsvTable.Columns(names(header), List.of());
            return CsvTable.read("scores.csv", text.getBytes(StandardCharsets.UTF_8), columns)
                    .rows()
                    .iterator();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Content.Plain cell(String column, String text) {
        if (!NUMBERS.contains(column)) {
            return Content.text(text);
        }
        return text.isEmpty() || text.equals(NONE) ? Content.EMPTY : Content.number(Double.parseDouble(text));
    }
}
