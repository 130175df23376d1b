package org.principled.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.Finding;
import org.principled.answer.SmallQuestionnaires;
import org.principled.answer.TableRow;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.exchange.AnswerFiles.Defaults;

class AnswerFilesPropertyTest {

    private static final List<String> ELEMENTS =
            List.of("GOV-1.1", "GOV-1.2", "GOV-2.1", "EXP-1.1", "EXP-1.2", "EXP-1.3", "EXP-2.1");
    private static final List<Unit.Id> UNITS =
            List.of(new Unit.Id("line", ""), new Unit.Id("line", "Cloud/EU"), new Unit.Id("line", "Mobile, “pre”"));

    @Provide
    Arbitrary<AnswerSheet> sheets() {
        Arbitrary<String> words = Arbitraries.of("a", "b", "é", "漢", "😀", "\"", "\\", "\n", "'", "=", ";", ",", "/")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
        Arbitrary<Company> companies =
                words.map(name -> new Company(name.isBlank() ? "A" : name, "2025-01-01", "2025-12-31"));
        Arbitrary<Map<String, String>> cells = Arbitraries.maps(words, words).ofMaxSize(3);
        return Combinators.combine(
                        companies,
                        Arbitraries.of("", "desk", "full"),
                        units(),
                        answers(),
                        Arbitraries.maps(Arbitraries.of("SC-EXPORT", "SC-DEAL"), Arbitraries.of("yes", "no")),
                        findings(),
                        cells.map(row -> new TableRow("Q1", row)).list().ofMaxSize(3),
                        items(words))
                .as((company, mode, units, answers, scoping, findings, rows, annex) -> new AnswerSheet(
                        "small@1", company, mode, List.of("cloud"), units, scoping, answers, findings, rows, annex));
    }

    private static Arbitrary<List<Unit>> units() {
        Arbitrary<Optional<Fraction>> shares = Arbitraries.longs()
                .between(0, 7)
                .map(part -> Fraction.of(part, 7))
                .optional();
        return shares.map(share -> UNITS.stream()
                .map(id -> new Unit(id, "", List.of("telecom", "cloud"), share))
                .toList());
    }

    private static Arbitrary<List<Answer>> answers() {
        Arbitrary<List<String>> grades =
                Arbitraries.of("E0", "E1", "E2").set().ofMaxSize(2).map(List::copyOf);
        Arbitrary<Answer.Said> chosen = Combinators.combine(Arbitraries.of("yes", "partial", "no"), grades)
                .as(Answer.Chosen::new);
        Arbitrary<Answer.Said> said = Arbitraries.oneOf(
                chosen,
                Arbitraries.of("", "not-offered").map(Answer.NotApplicable::new),
                Arbitraries.just(Answer.UNKNOWN));
        return Combinators.combine(Arbitraries.of(UNITS).injectNull(0.4), Arbitraries.of(ELEMENTS), said)
                .as(Answer::new)
                .list()
                .ofMaxSize(12)
                .map(answers -> distinct(answers, answer -> answer.place()));
    }

    private static Arbitrary<List<Finding>> findings() {
        return Combinators.combine(
                        Arbitraries.of("RF-05", "RF-11"),
                        Arbitraries.of("none", "alleged"),
                        Arbitraries.of(ELEMENTS).set().ofMaxSize(2))
                .as((flag, state, elements) -> new Finding(flag, state, List.copyOf(elements)))
                .list()
                .ofMaxSize(2)
                .map(findings -> distinct(findings, Finding::flag));
    }

    private static Arbitrary<Annex> items(Arbitrary<String> words) {
        Arbitrary<String> salts =
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(32);
        return Combinators.combine(
                        salts,
                        Arbitraries.of(Annex.Audience.values()),
                        Arbitraries.of("evidence", "reason", "comment"),
                        Arbitraries.of(ELEMENTS),
                        words)
                .as((salt, audience, kind, element, text) ->
                        new Annex.Item(salt, audience, kind, element, "", Map.of("text", text)))
                .list()
                .ofMaxSize(4)
                .map(items -> Annex.of(distinct(items, Annex.Item::salt)));
    }

    private static <T> List<T> distinct(List<T> all, Function<T, Object> by) {
        Set<Object> seen = new HashSet<>();
        return all.stream().filter(each -> seen.add(by.apply(each))).toList();
    }

    @Property(tries = 200)
    void whatIsWrittenAsJsonIsReadAsTheSame(@ForAll("sheets") AnswerSheet sheet) {
        AnswerSheet canonical = SheetOrder.canonical(sheet);

        assertThat(SheetJsonTest.read(SheetJsonTest.json(sheet))).isEqualTo(canonical);
        assertThat(SheetJsonTest.json(canonical)).isEqualTo(SheetJsonTest.json(sheet));
    }

    @Property(tries = 50)
    void whatIsWrittenFitsThePublishedSchema(@ForAll("sheets") AnswerSheet sheet) {
        assertThat(Schemas.defects("answer-sheet", SheetJsonTest.json(sheet))).isEmpty();
    }

    @Property(tries = 200)
    void orderChangesNoHash(@ForAll("sheets") AnswerSheet sheet, @ForAll Random random) {
        AnswerSheet mixed = new AnswerSheet(
                sheet.questionnaire(),
                sheet.company(),
                sheet.mode(),
                shuffled(sheet.profiles(), random),
                shuffled(sheet.units(), random),
                sheet.scoping(),
                shuffled(sheet.answers(), random),
                shuffled(sheet.findings(), random),
                shuffled(sheet.tables(), random),
                new Annex(
                        shuffled(sheet.annex().hashes(), random),
                        shuffled(sheet.annex().items(), random)));

        assertThat(SheetJsonTest.json(mixed)).isEqualTo(SheetJsonTest.json(sheet));
    }

    @Property(tries = 200)
    void holdingBackItemsChangesNoHash(@ForAll("sheets") AnswerSheet sheet, @ForAll Annex.Audience audience) {
        AnswerSheet less = SheetJson.forAudience(sheet, audience);

        assertThat(less.annex().hash()).isEqualTo(sheet.annex().hash());
        assertThat(SheetJsonTest.read(SheetJsonTest.json(less)).annex().items())
                .hasSameSizeAs(less.annex().items());
    }

    @Property(tries = 200)
    void anotherAnswerIsAnotherHash(@ForAll("sheets") AnswerSheet sheet, @ForAll Random random) {
        Assume.that(!sheet.answers().isEmpty());
        int at = random.nextInt(sheet.answers().size());
        Answer before = sheet.answers().get(at);
        Answer.Said other = before.said() instanceof Answer.Unknown
                ? new Answer.NotApplicable("")
                : before.said() instanceof Answer.Chosen chosen
                                && chosen.answer().equals("yes")
                        ? new Answer.Chosen("no", chosen.grades())
                        : new Answer.Chosen("yes", List.of());
        List<Answer> answers = new ArrayList<>(sheet.answers());
        answers.set(at, new Answer(before.unit(), before.element(), other));

        assertThat(SheetJson.answersHash(SheetJsonTest.EDITION, sheet.withAnswers(answers)))
                .isNotEqualTo(SheetJson.answersHash(SheetJsonTest.EDITION, sheet));
    }

    @Property(tries = 100)
    void theOrderOfColumnsAndRowsNeverMatters(@ForAll("rows") List<Map<String, String>> rows, @ForAll Random random) {
        List<String> columns = new ArrayList<>(rows.get(0).keySet());

        AnswerSheet plain = read(csv(columns, rows));
        AnswerSheet mixed = read(csv(shuffled(columns, random), shuffled(rows, random)));

        assertThat(SheetJsonTest.json(mixed)).isEqualTo(SheetJsonTest.json(plain));
    }

    @Provide
    Arbitrary<List<Map<String, String>>> rows() {
        Arbitrary<Map<String, String>> row = Combinators.combine(
                        Arbitraries.of("", "Cloud", "Mobile"),
                        Arbitraries.of(ELEMENTS),
                        Arbitraries.of("yes", "In part", "Nein", "N/A", "unknown"),
                        Arbitraries.of("", "telecom", "telecom;cloud"),
                        Arbitraries.of("", "because, \"so\"", "=1+1"))
                .as((unit, element, answer, profile, comment) -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    cells.put("company", "Acme");
                    cells.put("unit", unit);
                    cells.put("element", element);
                    cells.put("answer", answer);
                    cells.put("profile", profile);
                    cells.put("comment", comment);
                    return cells;
                });
        return row.list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(rows -> distinct(rows, cells -> cells.get("unit") + cells.get("element")));
    }

    private static String csv(List<String> columns, List<Map<String, String>> rows) {
        return String.join(",", columns)
                + "\n"
                + rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> '"' + row.get(column).replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n"));
    }

    private static AnswerSheet read(String csv) {
        AnswersRead read = AnswerFiles.read(
                SmallQuestionnaires.graded(),
                SmallQuestionnaires.labels(),
                List.of(TidyCsvTest.csv("a.csv", csv)),
                Defaults.none());
        assertThat(read).as("%s", read).isInstanceOf(AnswersRead.Read.class);
        return ((AnswersRead.Read) read).sheets().get(0);
    }

    /** Whatever bytes come in, the answer is sheets or problems, never an exception. */
    @Property(tries = 300)
    void anyTextIsReadOrRefused(@ForAll("broken") String text) {
        for (String name : List.of("a.csv", "a.json")) {
            AnswersRead read = TidyCsvTest.read(
                    SmallQuestionnaires.graded(),
                    new AnswerFiles.Source(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            assertThat(read).isNotNull();
        }
    }

    @Provide
    Arbitrary<String> broken() {
        return Arbitraries.of(
                        "company",
                        "element",
                        "answer",
                        ",",
                        ";",
                        "\"",
                        "\n",
                        "\r",
                        "GOV-1.1",
                        "yes",
                        "N/A",
                        "Acme",
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        "\"format\":\"principled/answer-sheet/1\"",
                        "\"answers\":{\"company\":{\"name\":\"A\"}}",
                        "\\u0000",
                        "'=",
                        "RF-05",
                        " ")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
