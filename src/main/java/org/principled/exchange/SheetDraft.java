package org.principled.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.principled.questionnaire.Edition;
import org.principled.wording.Message;

/** What the files have said about one company so far, and where. */
final class SheetDraft {

    private static final String HASH = "questionnaire_sha256";

    /** Something with the place where it was said. */
    private record Said<T>(T what, Place place) {}

    private record Key(Unit.@Nullable Id unit, String element) {}

    private static final class UnitDraft {
        private final Place place;
        private final Set<String> profiles = new LinkedHashSet<>();
        private Optional<Fraction> share = Optional.empty();

        UnitDraft(Place place) {
            this.place = place;
        }
    }

    private final String company;
    private final Problems problems;
    private final Map<String, Said<String>> frame = new HashMap<>();
    private final Map<Unit.Id, Said<String>> classes = new HashMap<>();
    private final Set<String> profiles = new LinkedHashSet<>();
    private final Map<Unit.Id, UnitDraft> units = new LinkedHashMap<>();
    private final Map<Key, Said<Answer>> answers = new LinkedHashMap<>();
    private final Map<String, Said<String>> scoping = new LinkedHashMap<>();
    private final Map<String, Said<Finding>> findings = new LinkedHashMap<>();
    private final List<TableRow> tables = new ArrayList<>();
    private final TextItems texts = new TextItems();
    private Annex annex = Annex.empty();

    SheetDraft(String company, Problems problems) {
        this.company = company;
        this.problems = problems;
    }

    void setMode(String mode, Place place) {
        setOnce(frame, "mode", mode, place, "differs.mode");
    }

    void setPeriod(String start, String end, Place place) {
        setOnce(frame, "period_start", start, place, "differs.period-start");
        setOnce(frame, "period_end", end, place, "differs.period-end");
    }

    /** Keeps a value that may be repeated but not changed, which is said with the message; what is empty says nothing. */
    private <K> void setOnce(
            Map<K, Said<String>> said, K key, String value, Place place, String message, Object... more) {
        Said<String> before = value.isEmpty() ? null : said.putIfAbsent(key, new Said<>(value, place));
        if (before != null && !before.what.equals(value)) {
            problems.refuse(
                    place,
                    Message.of(
                            message,
                            Stream.concat(
                                            Stream.of(company, value, before.what, before.place.message()),
                                            Stream.of(more))
                                    .toArray()));
        }
    }

    /** Keeps which questionnaire is answered, {@code id@edition}, and its hash; "" where not stated. */
    void setQuestionnaire(String edition, String sha256, Place place) {
        setOnce(frame, "questionnaire", edition, place, "differs.questionnaire");
        setOnce(frame, HASH, sha256, place, "differs.hash");
    }

    void addProfiles(List<String> more) {
        profiles.addAll(more);
    }

    void addUnit(Unit.Id id, String unitClass, List<String> itsProfiles, Place place) {
        units.computeIfAbsent(id, added -> new UnitDraft(place)).profiles.addAll(itsProfiles);
        setOnce(classes, id, unitClass, place, "differs.unit-class", id.place());
    }

    void setShare(Unit.Id id, Fraction share, Place place) {
        UnitDraft unit = units.computeIfAbsent(id, added -> new UnitDraft(place));
        if (unit.share.isPresent() && !unit.share.get().equals(share)) {
            problems.refuse(
                    place,
                    Message.of(
                            "differs.share",
                            id.place(),
                            share.toString(),
                            unit.share.get().toString()));
        }
        unit.share = Optional.of(share);
    }

    void addAnswer(Answer answer, Place place) {
        addOnce(answers, new Key(answer.unit(), answer.element()), answer, place, answer.place());
    }

    /** Keeps the answer to a scoping question; "" where it is left open. */
    void setScoping(String question, String answer, Place place) {
        addOnce(scoping, question, answer, place, Message.text(question));
    }

    void addFinding(Finding finding, Place place) {
        addOnce(findings, finding.flag(), finding, place, Message.text(finding.flag()));
    }

    private <K, T> void addOnce(Map<K, Said<T>> said, K key, T what, Place place, Message name) {
        Said<T> before = said.putIfAbsent(key, new Said<>(what, place));
        if (before != null) {
            problems.refuse(place, Message.of("differs.answer", name, company, before.place.message()));
        }
    }

    /** Keeps a row of a quantitative table. */
    void addRow(TableRow row) {
        tables.add(row);
    }

    /** Keeps a text for the coalition. */
    void addText(String kind, String element, Unit.@Nullable Id unit, Map<String, String> content) {
        addText(Annex.Audience.COALITION, kind, element, unit, content);
    }

    void addText(
            Annex.Audience audience, String kind, String element, Unit.@Nullable Id unit, Map<String, String> content) {
        if (!content.isEmpty()) {
            texts.add(audience, kind, element, unit == null ? "" : unit.path(), content);
        }
    }

    /**
     * Adds all of a sheet.
     *
     * @param sha256 hash of the questionnaire that it states; "" where it states none
     * @param places where its parts stand
     * @param place where it stands as a whole
     */
    void add(AnswerSheet sheet, String sha256, Map<Object, Place> places, Place place) {
        setQuestionnaire(sheet.questionnaire(), sha256, place);
        setMode(sheet.mode(), place);
        setPeriod(sheet.company().periodStart(), sheet.company().periodEnd(), place);
        addProfiles(sheet.profiles());
        for (Unit unit : sheet.units()) {
            Place at = places.getOrDefault(unit, place);
            addUnit(unit.id(), unit.unitClass(), unit.profiles(), at);
            unit.share().ifPresent(share -> setShare(unit.id(), share, at));
        }
        sheet.scoping().forEach((question, answer) -> setScoping(question, answer, place));
        sheet.answers().forEach(answer -> addAnswer(answer, places.getOrDefault(answer, place)));
        sheet.findings().forEach(finding -> addFinding(finding, places.getOrDefault(finding, place)));
        tables.addAll(sheet.tables());
        annex = annex.with(sheet.annex());
    }

    /** Refuses answers to a questionnaire that has the same name and another text. */
    void checkHash(Edition edition) {
        Said<String> stated = frame.get(HASH);
        if (stated != null && !stated.what.equals(edition.sha256())) {
            problems.refuse(
                    stated.place, Message.of("frame.other-text", edition.name(), stated.what, edition.sha256()));
        }
    }

    AnswerSheet sheet(String questionnaire, AnswerFiles.Defaults defaults) {
        Map<String, String> answered = new HashMap<>();
        scoping.forEach((question, said) -> {
            if (!said.what.isEmpty()) {
                answered.put(question, said.what);
            }
        });
        return SheetOrder.canonical(new AnswerSheet(
                stated("questionnaire", questionnaire),
                new Company(
                        company,
                        override("period_start", defaults.periodStart()),
                        override("period_end", defaults.periodEnd())),
                override("mode", defaults.mode()),
                List.copyOf(profiles),
                units.keySet().stream().map(this::unit).toList(),
                answered,
                answers.values().stream().map(Said::what).toList(),
                findings.values().stream().map(Said::what).toList(),
                tables,
                annex.with(texts.annex(company))));
    }

    private String stated(String key, String otherwise) {
        Said<String> said = frame.get(key);
        return said == null ? otherwise : said.what;
    }

    /** What the person who runs the command states holds for all; that it differs from a file is said. */
    private String override(String key, String stated) {
        Said<String> said = frame.get(key);
        if (stated.isEmpty()) {
            return stated(key, "");
        }
        if (said != null && !said.what.equals(stated)) {
            problems.note(said.place.message(), Message.of("frame.overridden", stated, key, company, said.what));
        }
        return stated;
    }

    private Unit unit(Unit.Id id) {
        UnitDraft draft = units.getOrDefault(id, new UnitDraft(Place.row("", 0)));
        Said<String> unitClass = classes.get(id);
        return new Unit(id, unitClass == null ? "" : unitClass.what, List.copyOf(draft.profiles), draft.share);
    }

    /** Where each thing was said, by the name that {@code SheetCheck} gives it. */
    Map<Message, Place> places() {
        Map<Message, Place> places = new HashMap<>();
        frame.forEach((key, said) -> places.put(Message.text(key), said.place));
        units.forEach((id, unit) -> places.put(id.place(), unit.place));
        scoping.forEach((question, said) -> places.put(Message.text(question), said.place));
        findings.forEach((flag, said) -> places.put(Message.text(flag), said.place));
        answers.values().forEach(said -> places.put(said.what.place(), said.place));
        return places;
    }
}
