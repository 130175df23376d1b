package org.principled.scoring;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.Unit;

/** The RDR index of 2022, read where it lies: in the folder that the system property {@code principled.data} names. */
final class RdrData {

    private final Path folder;

    private RdrData(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where the data are not there. */
    static RdrData orSkip() {
        String data = System.getProperty("principled.data", "");
        assumeTrue(!data.isEmpty(), "not compared with the published index: -Dprincipled.data names no folder");
        return new RdrData(Path.of(data, "rdr-2022"));
    }

    /** One sheet for each company, by its id. */
    Map<String, AnswerSheet> sheets() {
        Map<String, Set<Unit>> units = new LinkedHashMap<>();
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        for (Map<String, String> row : rows("answers.csv")) {
            String company = row.get("company_id");
            Unit.Id id = new Unit.Id(row.get("entity_kind"), row.get("service"));
            Unit unit = new Unit(id, row.get("service_class"), List.of(), Optional.empty());
            units.computeIfAbsent(company, key -> new LinkedHashSet<>()).add(unit);
            answers.computeIfAbsent(company, key -> new ArrayList<>())
                    .add(new Answer(id, row.get("element"), said(row.get("answer"))));
        }
        Map<String, AnswerSheet> sheets = new LinkedHashMap<>();
        answers.forEach((company, given) -> sheets.put(
                company,
                new AnswerSheet(
                        "",
                        new Company(company, "", ""),
                        "",
                        List.of(),
                        List.copyOf(units.get(company)),
                        Map.of(),
                        given,
                        List.of(),
                        List.of(),
                        Annex.empty())));
        return sheets;
    }

    private static Answer.Said said(String answer) {
        return answer.equals("N/A")
                ? new Answer.NotApplicable("")
                : new Answer.Chosen(answer.replace(' ', '-'), List.of());
    }

    /** The rows of a file by column; none of the files read has commas or line feeds within a cell. */
    List<Map<String, String>> rows(String file) {
        List<Map<String, String>> rows = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(folder.resolve(file));
            String[] columns = lines.get(0).split(",", -1);
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                if (cells.length != columns.length) {
                    throw new IllegalStateException(file + ": " + line);
                }
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < columns.length; i++) {
                    row.put(columns[i], cells[i]);
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
