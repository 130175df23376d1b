package org.principled.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.Finding;
import org.principled.answer.TableRow;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.wording.Message;

/** Reads one answer sheet from JSON and checks that its parts are the ones that were hashed. */
final class SheetJsonReader {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern AUDIENCE = Pattern.compile(String.join(
            "|", Stream.of(Annex.Audience.values()).map(Annex.Audience::key).toList()));
    private static final Pattern KIND = Pattern.compile("evidence|reason|comment");
    private static final Pattern PATH = Pattern.compile("[^/]+/.*", Pattern.DOTALL);

    private final AnswerFiles.Source source;
    private final Problems problems;
    private final Map<Object, Place> places = new IdentityHashMap<>();

    SheetJsonReader(AnswerFiles.Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    void read(Drafts drafts) {
        Json.read(source, problems).ifPresent(value -> {
            JsonFields file = JsonFields.of(value, Message.of("json.no-sheet-object"), problems);
            if (!file.text("format").equals(SheetJson.FORMAT)) {
                problems.refuse(file.place(), Message.of("json.no-sheet", SheetJson.FORMAT));
                return;
            }
            read(file, drafts);
            file.close();
        });
    }

    private void read(JsonFields file, Drafts drafts) {
        Annex annex = file.object("annex").map(this::annex).orElse(Annex.empty());
        file.require("answers");
        Optional<JsonFields> answers = file.object("answers");
        if (answers.isEmpty()) {
            return;
        }
        String sha256 = answers.get().text("questionnaire_sha256", HASH, "json.no-hash");
        AnswerSheet sheet = sheet(answers.get(), annex);
        answers.get().close();
        file.object("hashes").ifPresent(hashes -> verify(hashes, sheet, sha256));
        drafts.of(sheet.company().name())
                .add(sheet, sha256, places, answers.get().place());
    }

    private void verify(JsonFields hashes, AnswerSheet sheet, String sha256) {
        boolean readable = !problems.any();
        String answers = hashes.text("answers", HASH, "json.no-hash");
        String annex = hashes.text("annex", HASH, "json.no-hash");
        hashes.close();
        if (readable
                && !answers.isEmpty()
                && !answers.equals(SheetJson.answersHash(sheet.questionnaire(), sheet, sha256))) {
            problems.refuse(hashes.place(), Message.of("json.answers-changed"));
        }
        if (readable && !annex.isEmpty() && !annex.equals(sheet.annex().hash())) {
            problems.refuse(hashes.place(), Message.of("json.annex-changed"));
        }
    }

    private AnswerSheet sheet(JsonFields json, Annex annex) {
        json.require("company");
        Company company = json.object("company").map(this::company).orElse(new Company("", "", ""));
        return new AnswerSheet(
                json.text("questionnaire"),
                company,
                json.text("mode"),
                json.texts("profiles"),
                units(json),
                json.textsByName("scoping"),
                json.objects("answers").stream().map(this::answer).toList(),
                json.objects("flags").stream().map(this::finding).toList(),
                json.objects("tables").stream().map(this::row).toList(),
                annex);
    }

    private Company company(JsonFields json) {
        Company company = new Company(json.required("name"), json.text("period_start"), json.text("period_end"));
        json.close();
        return company;
    }

    private List<Unit> units(JsonFields json) {
        List<Unit> units = json.objects("units").stream().map(this::unit).toList();
        Set<Unit.Id> seen = new HashSet<>();
        for (Unit unit : units) {
            if (!seen.add(unit.id())) {
                problems.refuse(
                        Objects.requireNonNull(places.get(unit)),
                        Message.of("json.unit-twice", unit.id().place()));
            }
        }
        return units;
    }

    private Unit unit(JsonFields json) {
        Unit unit = new Unit(
                new Unit.Id(json.required("kind"), json.text("name")),
                json.text("class"),
                json.texts("profiles"),
                share(json));
        json.close();
        return placed(unit, json);
    }

    private Optional<Fraction> share(JsonFields json) {
        String text = json.text("share");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Fraction.parse(text));
        } catch (NumberFormatException notNumber) {
            problems.refuse(json.place(), Message.of("json.no-share"));
            return Optional.empty();
        }
    }

    private Answer answer(JsonFields json) {
        String element = json.required("element");
        Answer answer = new Answer(unitId(json), element, said(json));
        json.close();
        return placed(answer, json);
    }

    private Unit.@Nullable Id unitId(JsonFields json) {
        String path = json.text("unit", PATH, "json.no-unit");
        int slash = path.indexOf('/');
        return slash < 0 ? null : new Unit.Id(path.substring(0, slash), path.substring(slash + 1));
    }

    private Answer.Said said(JsonFields json) {
        long ways = Stream.of("answer", "na", "unknown").filter(json::has).count();
        if (ways != 1) {
            problems.refuse(json.place(), Message.of("json.one-of"));
        }
        if (json.has("grades") && !json.has("answer")) {
            problems.refuse(json.place(), Message.of("json.grades"));
        }
        String answer = json.text("answer");
        String code = json.text("na");
        List<String> grades = json.texts("grades");
        boolean isUnknown = json.isTrue("unknown");
        if (isUnknown) {
            return Answer.UNKNOWN;
        }
        return json.has("na") ? new Answer.NotApplicable(code) : new Answer.Chosen(answer, grades);
    }

    private Finding finding(JsonFields json) {
        Finding finding = new Finding(json.required("flag"), json.required("state"), json.texts("elements"));
        json.close();
        return placed(finding, json);
    }

    private TableRow row(JsonFields json) {
        TableRow row = new TableRow(json.required("table"), json.textsByName("cells"));
        json.close();
        return row;
    }

    private Annex annex(JsonFields json) {
        List<Annex.Item> items = new ArrayList<>();
        List<String> hashes = json.texts("hashes");
        for (JsonFields each : json.objects("items")) {
            Annex.Item item = item(each);
            items.add(item);
            if (json.has("hashes") && !hashes.contains(item.hash())) {
                problems.refuse(each.place(), Message.of("json.item-changed"));
            }
        }
        json.close();
        return json.has("hashes") ? new Annex(hashes, items) : Annex.of(items);
    }

    private Annex.Item item(JsonFields json) {
        json.require("salt", "audience", "kind");
        String audience = json.text("audience", AUDIENCE, "json.no-audience");
        Annex.Item item = new Annex.Item(
                json.text("salt", SALT, "json.no-salt"),
                audience.isEmpty() ? Annex.Audience.SEALED : Annex.Audience.valueOf(audience.toUpperCase(Locale.ROOT)),
                json.text("kind", KIND, "json.no-kind"),
                json.text("element"),
                json.text("unit"),
                json.textsByName("content"));
        json.close();
        return item;
    }

    private <T> T placed(T what, JsonFields json) {
        places.put(what, json.place());
        return what;
    }
}
