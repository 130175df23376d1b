package org.principled.assessment.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.Finding;
import org.principled.answer.TableRow;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.ScopingQuestion;

/** Sheets of every shape for {@code principle-d}: each part of them there or not, each annex item plain or strange. */
final class RandomSheets {

    private static final List<String> AUDIENCES = List.of("PUBLIC", "COALITION", "SEALED");

    private final Questionnaire questionnaire;
    private final Random random;

    RandomSheets(Questionnaire questionnaire, Random random) {
        this.questionnaire = questionnaire;
        this.random = random;
    }

    /** A sheet of this company, period and mode that {@code SheetCheck} accepts. */
    AnswerSheet sheet(Company company, String mode) {
        List<Unit> units = units();
        List<Answer> answers = new ArrayList<>();
        List<Annex.Item> items = new ArrayList<>();
        for (Element element : questionnaire.elements()) {
            if (random.nextInt(3) > 0) {
                answer(null, element, answers, items);
            }
            for (Unit unit : units) {
                if (random.nextInt(8) == 0) {
                    answer(unit.id(), element, answers, items);
                }
            }
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            items.add(strange());
        }
        Annex annex = Annex.of(items);
        return new AnswerSheet(
                questionnaire.edition().name(),
                company,
                mode,
                some(questionnaire.profiles()),
                units,
                scoping(),
                answers,
                findings(),
                rows(),
                random.nextBoolean() ? annex : annex.forAudience(Annex.Audience.COALITION));
    }

    private List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (String name : List.of("Cloud", "Access & more", "ア/b")) {
            if (random.nextBoolean()) {
                Optional<Fraction> share =
                        random.nextBoolean() ? Optional.empty() : Optional.of(Fraction.of(random.nextInt(8), 7));
                units.add(new Unit(
                        new Unit.Id("line", name),
                        "",
                        some(questionnaire.profiles()),
                        share.map(each -> each.min(Fraction.ONE))));
            }
        }
        return units;
    }

    private void answer(Unit.Id unit, Element element, List<Answer> answers, List<Annex.Item> items) {
        int kind = random.nextInt(10);
        List<String> grades = some(List.of("E0", "E1", "E2"));
        if (kind < 7) {
            List<String> choices = List.of("yes", "partial", "no");
            answers.add(new Answer(
                    unit, element.code(), new Answer.Chosen(choices.get(random.nextInt(choices.size())), grades)));
        } else if (kind == 7) {
            answers.add(new Answer(unit, element.code(), new Answer.NotApplicable("not-offered")));
        } else if (kind == 8) {
            answers.add(new Answer(unit, element.code(), Answer.UNKNOWN));
        }
        if (random.nextInt(3) == 0) {
            items.add(item("reason", element.code(), unit, Map.of("text", text())));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            items.add(item("evidence", element.code(), unit, evidence()));
        }
    }

    private Map<String, String> evidence() {
        Map<String, String> content = new TreeMap<>();
        content.put("kind", random.nextInt(5) == 0 ? "none" : random.nextBoolean() ? "PUB" : "PRC");
        content.put("title", "Title " + random.nextInt(3));
        if (random.nextBoolean()) {
            content.put("url", "https://example.org/" + random.nextInt(3));
        }
        if (random.nextInt(5) == 0) {
            content.put(random.nextBoolean() ? "odd field" : "quote", text());
        }
        return content;
    }

    /** An item that can only be kept as it came. */
    private Annex.Item strange() {
        List<Map<String, String>> contents = List.of(
                Map.of("text", "", "other", "x"), Map.of(), Map.of("text", text(), "source", "s"), Map.of("kind", " "));
        List<String> kinds = List.of("comment", "reason", "evidence");
        return new Annex.Item(
                salt(),
                audience(),
                kinds.get(random.nextInt(kinds.size())),
                random.nextBoolean() ? "" : random.nextBoolean() ? "NO-SUCH" : "GOV-1.1",
                random.nextInt(3) == 0 ? "shop/None" : "",
                contents.get(random.nextInt(contents.size())));
    }

    private Annex.Item item(String kind, String element, Unit.Id unit, Map<String, String> content) {
        return new Annex.Item(salt(), audience(), kind, element, unit == null ? "" : unit.path(), content);
    }

    private Annex.Audience audience() {
        return Annex.Audience.valueOf(AUDIENCES.get(random.nextInt(AUDIENCES.size())));
    }

    private String salt() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String text() {
        List<String> texts = List.of(
                "because",
                " spaces ",
                "<script>alert(1)</script>",
                "line\nbreak\ttab",
                "ü 漢字 \uD83D\uDE00 \u202E",
                "\"");
        return texts.get(random.nextInt(texts.size()));
    }

    private Map<String, String> scoping() {
        Map<String, String> scoping = new HashMap<>();
        for (ScopingQuestion question : questionnaire.scoping()) {
            if (random.nextBoolean()) {
                scoping.put(
                        question.code(),
                        question.answers().get(random.nextInt(question.answers().size())));
            }
        }
        return scoping;
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        questionnaire.flags().forEach(flag -> {
            if (random.nextInt(4) == 0) {
                findings.add(new Finding(
                        flag.code(), questionnaire.flagStates().get(0).key(), some(flag.elements())));
            }
        });
        return findings;
    }

    private List<TableRow> rows() {
        List<TableRow> rows = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Map<String, String> cells = new HashMap<>();
            questionnaire.tables().get(0).keys().forEach(field -> cells.put(field.key(), key(field)));
            cells.put(questionnaire.tables().get(0).keys().get(0).key(), "X" + i);
            rows.add(new TableRow(questionnaire.tables().get(0).code(), cells));
        }
        return rows;
    }

    private static String key(org.principled.questionnaire.Table.Field field) {
        return switch (field.kind()) {
            case COUNT, AMOUNT -> "1";
            case DATE -> "2025-01-01";
            case CHOICE -> field.values().get(0);
            case COUNTRY -> "DE";
            case TEXT -> "text";
        };
    }

    private <T> List<T> some(List<T> all) {
        return all.stream().filter(each -> random.nextInt(3) == 0).toList();
    }
}
