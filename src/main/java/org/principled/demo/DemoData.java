package org.principled.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the demonstration loads, as it stands in {@code resources/demo}: companies and cycles in the CSV files that anyone can import, and a
 * YAML file for each company and for the coalition. The present cycle is always that of the present year, so the files say {@code {year}}
 * and, for the two years before, {@code {last}} and {@code {earlier}}.
 *
 * @param companies CSV
 * @param cycles CSV
 * @param coalition the coalition's people
 * @param sides the companies' people and assessments
 */
@SuppressWarnings("ArrayRecordComponent")
record DemoData(byte[] companies, byte[] cycles, Side coalition, List<Side> sides) {

    private static final List<String> SIDES =
            List.of("velmarrow", "ombravia", "ockelwick", "pallavox", "thistlemere", "murrendal");

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));

    /**
     * A company, or the coalition.
     *
     * @param company its name; empty for the coalition
     * @param people by a key that the files use
     * @param assessments the oldest first
     */
    record Side(String company, Map<String, Member> people, List<Work> assessments) {}

    /** Somebody who gets an account. */
    record Member(String name, String email, Set<String> roles) {}

    /**
     * An assessment. Codes are those of the questionnaire; people are named by their keys.
     *
     * @param cycle title of the cycle
     * @param by who opened it, and did what nobody else did
     * @param carriedFrom cycle of the assessment whose answers are taken over; empty where none is
     * @param confirmed beginnings of the codes whose answers were confirmed after they had been taken over
     * @param scoping answers to scoping questions, and states of red flags
     * @param answers by indicator, a word for each of its elements: an answer, {@code unknown}, {@code na:} with its code, or {@code -} for
     *     none
     * @param reasons by element; also for answers that were taken over
     * @param privileged privileged notes by element
     * @param lines answers by element and name of the line
     * @param evidence fields of each piece of evidence; beside them {@code audience}, {@code by}, {@code file} and {@code answers}, the
     *     codes that rest on it
     * @param tables rows by table: cells by field, and {@code note}
     * @param assigned people by indicator; the first of them answers
     * @param signedBy the signatory; empty where it was not submitted
     * @param signedAs name and office
     */
    record Work(
            String cycle,
            String mode,
            String by,
            String carriedFrom,
            List<String> confirmed,
            Map<String, String> scoping,
            Map<String, String> answers,
            Map<String, String> reasons,
            Map<String, String> privileged,
            Map<String, Map<String, String>> lines,
            List<Map<String, String>> evidence,
            Map<String, List<Map<String, String>>> tables,
            Map<String, List<String>> assigned,
            List<Comment> remarks,
            String signedBy,
            String signedAs) {}

    /** A remark. */
    record Comment(String on, String by, String text, boolean resolved) {}

    /** Reads everything, for a present year. */
    static DemoData read(int year) {
        return new DemoData(
                text("companies.csv", year).getBytes(StandardCharsets.UTF_8),
                text("cycles.csv", year).getBytes(StandardCharsets.UTF_8),
                side("coalition", year),
                SIDES.stream().map(name -> side(name, year)).toList());
    }

    private static Side side(String name, int year) {
        try {
            return YAML.readValue(text(name + ".yaml", year), Side.class);
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException("demo/" + name + ".yaml: " + wrong.getMessage(), wrong);
        }
    }

    private static String text(String name, int year) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{year}", String.valueOf(year))
                    .replace("{last}", String.valueOf(year - 1))
                    .replace("{earlier}", String.valueOf(year - 2));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A file that comes along, to be closed. */
    static InputStream open(String name) {
        return Objects.requireNonNull(DemoData.class.getResourceAsStream("/demo/" + name), name);
    }
}
