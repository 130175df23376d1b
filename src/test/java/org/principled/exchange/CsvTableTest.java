package org.principled.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.principled.answer.English;
import org.principled.exchange.CsvTable.Columns;

class CsvTableTest {

    private static final Columns COLUMNS = new Columns(List.of("name", "note", "size"), List.of("name"));

    @Test
    void columnsStandInAnyOrderAndAreKnownByName() {
        CsvTable.Read read = read("\uFEFFSize;Name\r\n3;Acme\r\n\r\n;'=Bolt\r\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).extracting(row -> row.get("name")).containsExactly("Acme", "=Bolt");
        assertThat(read.rows()).extracting(row -> row.get("size")).containsExactly("3", "");
        assertThat(read.rows()).extracting(row -> row.get("note")).containsExactly("", "");
        assertThat(read.rows()).extracting(CsvTable.Row::number).containsExactly(2, 4);
    }

    @Test
    void whatIsWrongIsNamedWithRowAndColumn() {
        assertThat(problems("nam,size\nAcme,3\n"))
                .containsExactly("a.csv, row 1, column 1: unknown column `nam`, did you mean `name`?");
        assertThat(problems("size\n3\n")).containsExactly("a.csv, row 1: the column `name` is missing");
        assertThat(problems("name\nAcme,3\n"))
                .containsExactly(
                        "a.csv, row 2, column 2: the row has 2 cells, the header only 1; put a cell that holds the"
                                + " separator in quotation marks");
        assertThat(problems("name\n")).containsExactly("a.csv: there are no rows below the header");
        assertThat(problems("")).containsExactly("a.csv: the file is empty");
    }

    private static List<String> problems(String csv) {
        return read(csv).problems().stream().map(English::say).toList();
    }

    private static CsvTable.Read read(String csv) {
        return CsvTable.read("a.csv", csv.getBytes(StandardCharsets.UTF_8), COLUMNS);
    }
}
