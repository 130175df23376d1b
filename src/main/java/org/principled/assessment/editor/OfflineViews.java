package org.principled.assessment.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.principled.answer.SheetProblem;
import org.principled.assessment.Line;
import org.principled.assessment.offline.Books;
import org.principled.assessment.offline.Merged;
import org.principled.assessment.offline.OfflineMessages;
import org.principled.assessment.offline.Wanted;
import org.principled.exchange.AnswerChanges.Change;
import org.principled.exchange.AnswerChanges.Kind;
import org.principled.exchange.AnswerKey;
import org.principled.exchange.FlatJson;
import org.principled.exchange.SpokenLabels;
import org.principled.language.Languages;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Table;
import org.principled.questionnaire.Texts;

/** Makes the pages about workbooks. */
final class OfflineViews {

    private final Desk desk;
    private final OfflineMessages words;
    private final Texts texts;

    OfflineViews(Desk desk, OfflineMessages words) {
        this.desk = desk;
        this.words = words;
        this.texts = desk.work.texts();
    }

    OfflineView.Start start(String trouble, List<SheetProblem> refusals) {
        List<Link> books = desk.work.edition().texts().stream()
                .map(each -> Link.of(
                        words.download(Languages.ownName(each.language())),
                        desk.addresses.api() + "/answers.xlsx?language=" + each.language()))
                .toList();
        return new OfflineView.Start(
                frame(), books, trouble, refusals.stream().map(desk.checks::say).toList());
    }

    private Frame frame() {
        return desk.frame(words.title(), desk.addresses.offline(), "");
    }

    OfflineView.Preview preview(Books.Upload upload) {
        List<OfflineView.Line> added = lines(upload, Kind.ADDED);
        List<OfflineView.Line> changed = lines(upload, Kind.CHANGED);
        List<OfflineView.Line> removed = lines(upload, Kind.REMOVED);
        List<OfflineView.Line> conflicts = lines(upload, Kind.CONFLICT);
        List<OfflineView.Line> unclear = lines(upload, Kind.NOT_UNDERSTOOD);
        return new OfflineView.Preview(
                frame(),
                words.summary(added.size(), changed.size(), removed.size(), conflicts.size(), unclear.size()),
                words.same((int) upload.changes().stream()
                        .filter(change -> change.kind() == Kind.SAME)
                        .count()),
                added,
                changed,
                removed,
                conflicts,
                unclear);
    }

    private List<OfflineView.Line> lines(Books.Upload upload, Kind kind) {
        return upload.changes().stream()
                .filter(change -> change.kind() == kind)
                .map(this::line)
                .toList();
    }

    private OfflineView.Line line(Change change) {
        AnswerKey key = change.key();
        return new OfflineView.Line(
                sent(new Wanted(key, change.now(), change.uploaded())),
                question(key.element()),
                lineName(key, change.now().isEmpty() ? change.uploaded() : change.now()),
                field(key.field()),
                shown(key, change.now(), change.uploaded()),
                key.element().isEmpty() ? change.uploaded() : shown(key, change.uploaded(), change.now()),
                desk.checks.say(change.where()),
                change.why().map(desk.checks::say).orElse(""),
                change.kind() == Kind.ADDED || change.kind() == Kind.CHANGED);
    }

    /** A change as a page sends it back. */
    private static String sent(Wanted wanted) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("element", wanted.key().element());
        texts.put("unit", wanted.key().unit());
        texts.put("field", wanted.key().field());
        texts.put("now", wanted.now());
        texts.put("value", wanted.value());
        return FlatJson.write(texts);
    }

    /**
     * A change that a page sent back.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Wanted wanted(String sent) {
        Map<String, String> texts = FlatJson.read(sent);
        AnswerKey key = new AnswerKey(
                texts.getOrDefault("element", ""), texts.getOrDefault("unit", ""), texts.getOrDefault("field", ""));
        return new Wanted(key, texts.getOrDefault("now", ""), texts.getOrDefault("value", ""));
    }

    OfflineView.Done done(Merged merged) {
        return new OfflineView.Done(
                frame(),
                words.mergedCount(merged.taken().size()),
                merged.left().stream().map(this::left).toList());
    }

    private OfflineView.Left left(Merged.Left left) {
        Wanted wanted = left.wanted();
        return new OfflineView.Left(
                question(wanted.key().element()),
                field(wanted.key().field()),
                shown(wanted.key(), wanted.value(), wanted.now()),
                left.why());
    }

    private Link question(String code) {
        Optional<Table> table = desk.work.edition().table(code);
        if (table.isPresent()) {
            String title = texts.values().getOrDefault("tables." + code + ".title", code);
            return new Link("", code, title, desk.addresses.table(code));
        }
        return code.isEmpty() || !desk.work.edition().asks(code)
                ? new Link("", code, "", "")
                : new Link("", code, desk.labelOf(code), desk.placeOf(code));
    }

    /** What it is about besides the question: the line of business, or what names a row. */
    private String lineName(AnswerKey key, String value) {
        return key.isRow() ? rows(key).map(rows -> rows.name(value)).orElse("") : lineName(key.unit());
    }

    private Optional<OfflineRows> rows(AnswerKey key) {
        return desk.work.edition().table(key.element()).map(table -> new OfflineRows(table, texts, words));
    }

    private String lineName(String unit) {
        return desk.work.assessment().scope().lines().stream()
                .filter(line -> line.key().equals(unit))
                .findFirst()
                .map(Line::name)
                .orElse(unit);
    }

    private String field(String field) {
        return switch (field) {
            case "" -> "";
            case "answer" -> words.answer();
            case "na_code" -> words.naCode();
            case "grade" -> words.grade();
            case "reason" -> words.reason();
            case "comment" -> words.comment();
            default -> new AnswerKey("", "", field).isRow() ? words.row() : words.evidence();
        };
    }

    /**
     * A value in the words of the questionnaire.
     *
     * @param other what stands beside it; of a row, only what is different is shown
     */
    private String shown(AnswerKey key, String value, String other) {
        if (value.isEmpty()) {
            return words.empty();
        }
        if (key.isRow()) {
            return rows(key).map(rows -> rows.beside(value, other)).orElse(value);
        }
        if (key.isEvidence()) {
            Map<String, String> piece = FlatJson.read(value);
            return String.join(
                            ", ",
                            List.of(
                                    piece.getOrDefault(
                                            "title", piece.getOrDefault("url", piece.getOrDefault("file_name", ""))),
                                    piece.getOrDefault("date", ""),
                                    audience(piece.getOrDefault("audience", ""))))
                    .replaceAll("(, )+$", "");
        }
        return switch (key.field()) {
            case "answer" -> answer(key.element(), value);
            case "na_code" -> texts.values().getOrDefault("not-applicable." + value + ".label", value);
            default -> value;
        };
    }

    private String audience(String key) {
        return Optional.ofNullable(SpokenLabels.audiences(List.of(texts)).get(key))
                .flatMap(labels -> labels.stream().findFirst())
                .orElse(key);
    }

    private String answer(String code, String value) {
        Optional<Element> element = desk.work.edition().element(code);
        if (element.isEmpty()) {
            return value;
        }
        return switch (value) {
            case "N/A" -> words.notApplicable();
            case "unknown" -> words.unknown();
            default -> texts.values().getOrDefault("answers." + element.get().scale() + "." + value, value);
        };
    }
}
