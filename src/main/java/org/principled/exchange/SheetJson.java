package org.principled.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Finding;
import org.principled.answer.Unit;
import org.principled.canonical.CanonicalJson;
import org.principled.canonical.Sha256;
import org.principled.questionnaire.Edition;

/**
 * The answer sheet as JSON, the form in which it is exchanged everywhere ({@code schema/answer-sheet.schema.json}).
 *
 * <p>Answers and annex are hashed apart: the answers as canonical JSON in the order of their codes, the annex as the sorted list of the
 * salted hashes of its items. So neither the order in a file nor an item that is held back changes a hash. What is empty is left out.
 */
public final class SheetJson {

    static final String FORMAT = "principled/answer-sheet/1";

    private SheetJson() {}

    /**
     * Writes a sheet.
     *
     * @param edition what it answers
     * @return UTF-8, indented for people; the same sheet always gives the same bytes
     * @throws IllegalArgumentException if the sheet says that it answers something else
     */
    public static byte[] bytes(Edition edition, AnswerSheet sheet) {
        AnswerSheet canonical = SheetOrder.canonical(sheet);
        Map<String, Object> file = new TreeMap<>();
        file.put("format", FORMAT);
        file.put("answers", answers(of(edition, canonical), canonical, edition.sha256()));
        file.put("annex", annex(canonical.annex()));
        file.put(
                "hashes",
                Map.of(
                        "answers",
                        answersHash(edition, sheet),
                        "annex",
                        canonical.annex().hash()));
        return CanonicalJson.indented(file).getBytes(StandardCharsets.UTF_8);
    }

    /** The hash of the answers of a sheet: what a score can be recomputed from. */
    public static String answersHash(Edition edition, AnswerSheet sheet) {
        return answersHash(of(edition, sheet), sheet, edition.sha256());
    }

    static String answersHash(String questionnaire, AnswerSheet sheet, String sha256) {
        return Sha256.ofJson(answers(questionnaire, SheetOrder.canonical(sheet), sha256));
    }

    private static String of(Edition edition, AnswerSheet sheet) {
        if (!sheet.questionnaire().isEmpty() && !sheet.questionnaire().equals(edition.name())) {
            throw new IllegalArgumentException(
                    "the sheet answers " + sheet.questionnaire() + ", not " + edition.name());
        }
        return edition.name();
    }

    /**
     * Reads a sheet without its questionnaire: its form and its hashes are checked, what it says is not.
     *
     * @return the one sheet, or everything that is wrong
     */
    public static AnswersRead read(AnswerFiles.Source source) {
        Problems problems = new Problems();
        Drafts drafts = new Drafts(problems);
        new SheetJsonReader(source, problems).read(drafts);
        List<AnswerSheet> sheets = drafts.unchecked();
        return problems.any() ? problems.refused() : new AnswersRead.Read(sheets, problems.notes());
    }

    /** The sheet with only those annex items that an audience may see; its hashes stay the same. */
    public static AnswerSheet forAudience(AnswerSheet sheet, Annex.Audience audience) {
        return new AnswerSheet(
                sheet.questionnaire(),
                sheet.company(),
                sheet.mode(),
                sheet.profiles(),
                sheet.units(),
                sheet.scoping(),
                sheet.answers(),
                sheet.findings(),
                sheet.tables(),
                sheet.annex().forAudience(audience));
    }

    private static Map<String, Object> answers(String questionnaire, AnswerSheet sheet, String sha256) {
        Map<String, Object> json = new TreeMap<>();
        put(json, "questionnaire", questionnaire);
        put(json, "questionnaire_sha256", sha256);
        Map<String, Object> company = new TreeMap<>();
        company.put("name", sheet.company().name());
        put(company, "period_start", sheet.company().periodStart());
        put(company, "period_end", sheet.company().periodEnd());
        json.put("company", company);
        put(json, "mode", sheet.mode());
        put(json, "profiles", sheet.profiles());
        put(json, "units", sheet.units().stream().map(SheetJson::unit).toList());
        if (!sheet.scoping().isEmpty()) {
            json.put("scoping", sheet.scoping());
        }
        put(json, "answers", sheet.answers().stream().map(SheetJson::answer).toList());
        put(json, "flags", sheet.findings().stream().map(SheetJson::flag).toList());
        put(
                json,
                "tables",
                sheet.tables().stream()
                        .map(row -> Map.of("table", row.table(), "cells", row.cells()))
                        .toList());
        return json;
    }

    private static Map<String, Object> unit(Unit unit) {
        Map<String, Object> json = new TreeMap<>();
        json.put("kind", unit.id().kind());
        put(json, "name", unit.id().name());
        put(json, "class", unit.unitClass());
        put(json, "profiles", unit.profiles());
        unit.share().ifPresent(share -> json.put("share", share.toString()));
        return json;
    }

    private static Map<String, Object> answer(Answer answer) {
        Map<String, Object> json = new TreeMap<>();
        json.put("element", answer.element());
        put(json, "unit", answer.unit() == null ? "" : answer.unit().path());
        if (answer.said() instanceof Answer.Chosen chosen) {
            json.put("answer", chosen.answer());
            put(json, "grades", chosen.grades());
        } else if (answer.said() instanceof Answer.NotApplicable notApplicable) {
            json.put("na", notApplicable.code());
        } else {
            json.put("unknown", true);
        }
        return json;
    }

    private static Map<String, Object> flag(Finding finding) {
        Map<String, Object> json = new TreeMap<>();
        json.put("flag", finding.flag());
        json.put("state", finding.state());
        put(json, "elements", finding.elements());
        return json;
    }

    private static Map<String, Object> annex(Annex annex) {
        List<Object> items = new ArrayList<>();
        for (Annex.Item item : annex.items()) {
            Map<String, Object> json = new TreeMap<>(item.fields());
            json.values().removeIf(""::equals);
            items.add(json);
        }
        Map<String, Object> json = new TreeMap<>();
        put(json, "hashes", annex.hashes());
        put(json, "items", items);
        return json;
    }

    private static void put(Map<String, Object> json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }

    private static void put(Map<String, Object> json, String name, List<?> items) {
        if (!items.isEmpty()) {
            json.put(name, items);
        }
    }
}
