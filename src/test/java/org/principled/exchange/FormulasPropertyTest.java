package org.principled.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulasPropertyTest {

    private static final String FORMULA = "(?s)[ \u00a0]*[=+\\-@\t\r\n＝＋－＠].*";

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＠", "'", "''", " ", "\u00a0", "\"", ",", ";", "1",
                        "A1", "é")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Property
    void noTextIsWrittenAsFormulaAndEachIsReadAsItWas(@ForAll("texts") String text) {
        String written = Formulas.marked(text);
        assertThat(written).doesNotMatch(FORMULA);
        assertThat(Formulas.unmarked(written)).isEqualTo(text);
    }

    @Property
    void aTableIsReadAsItWasWritten(@ForAll("texts") String first, @ForAll("texts") String second) {
        String csv = "name,note,end\n"
                + List.of(first, second, "x").stream()
                        .map(FormulasPropertyTest::quoted)
                        .collect(Collectors.joining(","));
        CsvTable.Read read = CsvTable.read(
                "t.csv",
                csv.getBytes(StandardCharsets.UTF_8),
                new CsvTable.Columns(List.of("name", "note", "end"), List.of()));
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows().get(0).get("name")).isEqualTo(first.strip());
        assertThat(read.rows().get(0).get("note")).isEqualTo(second.strip());
    }

    private static String quoted(String text) {
        return '"' + Formulas.marked(text.strip()).replace("\"", "\"\"") + '"';
    }

    @Example
    void exactlyOneMarkIsTakenOff() {
        assertThat(Formulas.unmarked("'=1+1")).isEqualTo("=1+1");
        assertThat(Formulas.unmarked("''=1+1")).isEqualTo("'=1+1");
        assertThat(Formulas.unmarked("'  @x")).isEqualTo("  @x");
        assertThat(Formulas.unmarked("'tis")).isEqualTo("'tis");
        assertThat(Formulas.marked("-5 %")).isEqualTo("'-5 %");
        assertThat(Formulas.marked("'=1")).isEqualTo("''=1");
    }
}
