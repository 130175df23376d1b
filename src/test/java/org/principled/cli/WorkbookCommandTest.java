package org.principled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookCommandTest {

    private static final String EXAMPLE = "examples/answers.csv";

    @TempDir
    Path folder;

    @Test
    void aBlankWorkbookIsFilledInAndScoredLikeTheSameAnswersInAFile() throws IOException {
        Run made = Run.of(
                "workbook",
                "principle-d",
                "--company",
                "Acme",
                "--profiles",
                "telecom,cloud",
                "--mode",
                "desk",
                "--period",
                "2025-01-01/2025-12-31",
                "--out",
                out());
        assertThat(made.exitCode()).as(made.err()).isZero();
        fill(Map.of("GOV-1.1", "Yes", "GOV-2.1", "Partial", "REQ-1.1", "No"), "E2");
        Path csv = Files.writeString(folder.resolve("answers.csv"), """
                company,element,answer,grade,mode,profile,period_start,period_end
                Acme,GOV-1.1,yes,E2,desk,telecom;cloud,2025-01-01,2025-12-31
                Acme,GOV-2.1,partial,E2,desk,,2025-01-01,2025-12-31
                Acme,REQ-1.1,no,E2,desk,,2025-01-01,2025-12-31
                """);

        Run scored = Run.of(
                "score", "principle-d", out(), "--out", folder.resolve("a").toString());
        Run.of(
                "score",
                "principle-d",
                csv.toString(),
                "--out",
                folder.resolve("b").toString());

        assertThat(scored.exitCode()).as(scored.err()).isZero();
        assertThat(scored.out()).contains("Acme", "2025-01-01 to 2025-12-31", "provisional");
        assertThat(folder.resolve("a/scores.csv")).hasSameTextualContentAs(folder.resolve("b/scores.csv"));
    }

    @Test
    void tablesGoOutAndComeBack() throws IOException {
        Path json = Files.writeString(folder.resolve("answers.json"), """
                {"format": "principled/answer-sheet/1", "answers": {
                  "company": {"name": "Acme", "period_start": "2025-01-01", "period_end": "2025-12-31"}, "mode": "full",
                  "answers": [{"element": "GOV-1.1", "answer": "yes", "grades": ["E2"]}],
                  "tables": [{"table": "Q7", "cells": {"reporting_entity": "=Acme", "service": "all", "country": "DE",
                    "period_start": "2025-01-01", "period_end": "2025-12-31", "users": "10..20",
                    "response_staff": "barred_by_law"}}]}}
                """);
        Run made = Run.of("workbook", "principle-d", json.toString(), "--language", "fr", "--out", out());
        assertThat(made.exitCode()).as(made.err()).isZero();

        assertThat(scorecard(out(), "a"))
                .contains("answers_sha256")
                .isEqualTo(scorecard(json.toString(), "b"))
                .isNotEqualTo(scorecard(withoutTables(json), "c"));
    }

    /** The score as JSON, with the hash of all that was answered. */
    private String scorecard(String answers, String results) throws IOException {
        Path into = folder.resolve(results);
        Run scored = Run.of("score", "principle-d", answers, "--format", "json", "--out", into.toString());
        assertThat(scored.exitCode()).as(scored.err()).isZero();
        return Files.readString(into.resolve("acme.json"));
    }

    private String withoutTables(Path json) throws IOException {
        String text = Files.readString(json).replaceFirst("(?s),\\s*\"tables\": .*", "}}");
        return Files.writeString(folder.resolve("without.json"), text).toString();
    }

    private void fill(Map<String, String> answers, String grade) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            for (Map.Entry<String, String> answer : answers.entrySet()) {
                Row row = row(workbook, answer.getKey());
                cell(row, "answer").setCellValue(answer.getValue());
                cell(row, "grade").setCellValue(grade);
            }
            try (OutputStream stream = Files.newOutputStream(folder.resolve("answers.xlsx"))) {
                workbook.write(stream);
            }
        }
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream stream = Files.newInputStream(folder.resolve("answers.xlsx"))) {
            return new XSSFWorkbook(stream);
        }
    }

    private static Row row(XSSFWorkbook workbook, String code) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            for (Row row : sheet) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals(code)) {
                    return row;
                }
            }
        }
        throw new AssertionError("no row of " + code);
    }

    private static Cell cell(Row row, String column) {
        for (Cell key : row.getSheet().getRow(0)) {
            if (key.toString().equals(column)) {
                return row.getCell(key.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + column);
    }

    @Test
    void answersSoFarStandInIt() throws IOException {
        Run run = Run.of(
                "workbook", "principle-d", EXAMPLE, "--company", "Example Telecom", "--language", "fr", "--out", out());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("answers.xlsx, for Example Telecom.");
        try (XSSFWorkbook workbook = open()) {
            assertThat(cell(row(workbook, "REQ-2.3"), "answer").toString()).isNotEmpty();
            assertThat(workbook.getSheetName(0)).isEqualTo("Lisez-moi");
        }
        Run.of("score", "principle-d", out(), "--out", folder.resolve("a").toString());
        Run.of("score", "principle-d", EXAMPLE, "--out", folder.resolve("b").toString());
        assertThat(Files.readAllLines(folder.resolve("a/scores.csv")).stream().skip(1))
                .isNotEmpty()
                .containsExactlyElementsOf(Files.readAllLines(folder.resolve("b/scores.csv")).stream()
                        .filter(line -> line.startsWith("Example Telecom,"))
                        .toList());
    }

    @Test
    void badInputIsRefusedInASentenceAndNothingIsWritten() {
        refused("Say with --company whom the blank workbook is about.");
        refused("unknown profile `telcom`, did you mean `telecom`?", "--company", "Acme", "--profiles", "telcom");
        refused("“2025-02-30” is not a date", "--company", "Acme", "--period", "2025-01-01/2025-02-30");
        refused("unknown mode `desc`", "--company", "Acme", "--mode", "desc");
        refused("has no texts in de; there are en, fr.", "--company", "Acme", "--language", "de");
        refused("choose one with --company: Example", EXAMPLE);
        refused("leave --profiles out", EXAMPLE, "--company", "Example Cloud", "--profiles", "cloud");
        assertThat(Run.of(
                                "workbook",
                                "principle-d",
                                "--company",
                                "Acme",
                                "--out",
                                folder.resolve("answers.csv").toString())
                        .err())
                .contains("name a file that ends in .xlsx");
        assertThat(folder).isEmptyDirectory();
    }

    private void refused(String sentence, String... arguments) {
        List<String> all = Stream.of(
                        Stream.of("workbook", "principle-d"), Stream.of(arguments), Stream.of("--out", out()))
                .flatMap(each -> each)
                .toList();
        Run run = Run.of(all.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains(sentence);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void anExistingFileIsReplacedOnlyWhenForced() throws IOException {
        Files.writeString(folder.resolve("answers.xlsx"), "mine");

        Run refused = Run.of("workbook", "principle-d", "--company", "Acme", "--out", out());

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("answers.xlsx", "--force");
        assertThat(folder.resolve("answers.xlsx")).hasContent("mine");
        assertThat(Run.of("workbook", "principle-d", "--company", "Acme", "--force", "--out", out())
                        .exitCode())
                .isZero();
        try (XSSFWorkbook workbook = open()) {
            assertThat(workbook.getNumberOfSheets()).isGreaterThan(6);
        }
    }

    private String out() {
        return folder.resolve("answers.xlsx").toString();
    }
}
