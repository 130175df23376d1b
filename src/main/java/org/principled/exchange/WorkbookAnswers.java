package org.principled.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Unit;
import org.principled.answer.UnknownWord;
import org.principled.canonical.Fraction;
import org.principled.exchange.WorkbookRow.AnswerWords;
import org.principled.exchange.workbook.WorkbookMeta;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;
import org.principled.wording.Message;

/** Reads the answers in a workbook, each by the code of its element: rows may be moved or sorted, sheets renamed, columns added. */
final class WorkbookAnswers {

    private static final Set<String> REQUIRED = Set.of("element", "answer");
    private static final Set<String> KNOWN = Stream.concat(
                    Stream.of(AnswerColumn.values()).map(AnswerColumn::header),
                    Stream.of(AnswerColumn.REASON, AnswerColumn.COMMENT).map(AnswerColumn::audienceHeader))
            .collect(Collectors.toUnmodifiableSet());

    private static final int MISSING_SHOWN = 10;

    private record Key(String element, String unitKind, String unit) {}

    private final Questionnaire questionnaire;
    private final List<Texts> texts;
    private final Vocabulary words;
    private final Drafts drafts;
    private final Problems problems;

    WorkbookAnswers(
            Questionnaire questionnaire, List<Texts> texts, Vocabulary words, Drafts drafts, Problems problems) {
        this.questionnaire = questionnaire;
        this.texts = texts;
        this.words = words;
        this.drafts = drafts;
        this.problems = problems;
    }

    void read(AnswerFiles.Source source, RowReader rows) {
        OpenedWorkbook.of(source, problems).ifPresent(opened -> read(opened, rows));
    }

    private void read(OpenedWorkbook opened, RowReader rows) {
        WorkbookMeta meta = opened.meta();
        Place place = Place.row(opened.file(), WorkbookMeta.SHEET, 1);
        List<WorkbookTable> tables = opened.tables(REQUIRED, KNOWN, problems);
        if (tables.isEmpty()) {
            problems.refuse(opened.file(), Message.of("book.no-table"));
            return;
        }
        String company = meta.at(WorkbookMeta.COMPANY);
        List<WorkbookEvidence> evidence =
                WorkbookEvidence.find(opened, words, problems).all();
        ReportedRows reported = ReportedRows.in(opened, questionnaire, texts, problems);
        reported.notUnderstood.forEach(each -> problems.refuse(each.where(), each.why()));
        if (!company.isEmpty()) {
            frame(meta, drafts.of(company), place);
            evidence.forEach(each -> add(each, drafts.of(company)));
            reported.rows.forEach(each -> drafts.of(company).addRow(each.row()));
        } else if (!evidence.isEmpty()) {
            problems.refuse(evidence.get(0).line().place(), Message.of("book.whose-evidence"));
        } else if (!reported.rows.isEmpty()) {
            problems.refuse(reported.rows.get(0).where(), Message.of("book.whose-rows"));
        }
        List<WorkbookRow> read = rows(tables, meta, grades(evidence, meta));
        rows.read(read);
        noteMissing(opened, read);
    }

    private void frame(WorkbookMeta meta, SheetDraft draft, Place place) {
        draft.setQuestionnaire(meta.at(WorkbookMeta.EDITION), meta.at(WorkbookMeta.SHA256), place);
        draft.setMode(meta.at(WorkbookMeta.MODE), place);
        draft.setPeriod(meta.at(WorkbookMeta.PERIOD_START), meta.at(WorkbookMeta.PERIOD_END), place);
        draft.addProfiles(meta.listAt(WorkbookMeta.PROFILES));
        for (List<String> unit : meta.units()) {
            Unit.Id id = new Unit.Id(unit.get(0), unit.get(1));
            List<String> profiles =
                    unit.get(3).isEmpty() ? List.of() : List.of(unit.get(3).split(";"));
            draft.addUnit(id, unit.get(2), profiles, place);
            if (!unit.get(4).isEmpty()) {
                share(unit.get(4), place).ifPresent(share -> draft.setShare(id, share, place));
            }
        }
    }

    private Optional<Fraction> share(String written, Place place) {
        try {
            return Optional.of(Fraction.parse(written));
        } catch (IllegalArgumentException none) {
            problems.refuse(place, Message.of("book.no-share", written));
            return Optional.empty();
        }
    }

    private void add(WorkbookEvidence evidence, SheetDraft draft) {
        if (!words.codes().contains(evidence.element())) {
            problems.refuse(
                    evidence.line().at(WorkbookEvidence.ELEMENT),
                    UnknownWord.of("unknown.element", evidence.element(), words.codes()));
            return;
        }
        draft.addText(evidence.audience(), "evidence", evidence.element(), unit(evidence.line()), evidence.fields());
    }

    private Unit.@Nullable Id unit(WorkbookTable.Line line) {
        String kind = line.get(WorkbookEvidence.UNIT_KIND);
        String name = line.get(WorkbookEvidence.UNIT);
        return kind.isEmpty() && name.isEmpty()
                ? null
                : new Unit.Id(words.unitKinds.key(kind).orElse(kind), name);
    }

    /** The grades of each answer that follow from its evidence, the weakest first. */
    private Map<Key, Set<String>> grades(List<WorkbookEvidence> evidence, WorkbookMeta meta) {
        Mode mode = questionnaire.modes().stream()
                .filter(each -> each.key().equals(meta.at(WorkbookMeta.MODE)))
                .findFirst()
                .orElse(questionnaire.defaultMode());
        Map<Key, Set<String>> grades = new LinkedHashMap<>();
        for (WorkbookEvidence each : evidence) {
            grades.computeIfAbsent(key(each.line()), none -> new LinkedHashSet<>())
                    .addAll(questionnaire.evidence().grades(each.facts(), mode));
        }
        return grades;
    }

    private static Key key(WorkbookTable.Line line) {
        return new Key(
                line.get(WorkbookEvidence.ELEMENT),
                line.get(WorkbookEvidence.UNIT_KIND),
                line.get(WorkbookEvidence.UNIT));
    }

    private List<WorkbookRow> rows(List<WorkbookTable> tables, WorkbookMeta meta, Map<Key, Set<String>> grades) {
        AnswerWords answers = AnswerWords.in(meta.at(WorkbookMeta.LANGUAGE));
        List<WorkbookRow> rows = new ArrayList<>();
        for (WorkbookTable table : tables) {
            for (WorkbookTable.Line line : table.lines()) {
                WorkbookRow plain = new WorkbookRow(line, meta, answers, "");
                String derived = isAnswered(plain) ? String.join(";", grades.getOrDefault(key(line), Set.of())) : "";
                if (isToBeRead(line)) {
                    rows.add(new WorkbookRow(line, meta, answers, derived));
                }
            }
        }
        return rows;
    }

    /** Whether there is an answer that a grade can belong to. */
    private static boolean isAnswered(WorkbookRow row) {
        String answer = row.get(AnswerColumn.ANSWER);
        return !answer.isEmpty()
                && !answer.equalsIgnoreCase(RowReader.NOT_APPLICABLE)
                && !answer.equalsIgnoreCase(RowReader.UNKNOWN);
    }

    /** Rows without a code are headings, unless there is an answer in them. */
    private boolean isToBeRead(WorkbookTable.Line line) {
        for (String column : KNOWN) {
            if (line.isComputed(column)) {
                problems.refuse(line.at(column), Message.of("book.formula"));
                return false;
            }
        }
        return !line.get("element").isEmpty() || !line.get("answer").isEmpty();
    }

    /** A row that was taken out says nothing, which is not the same as saying that nothing is known. */
    private void noteMissing(OpenedWorkbook opened, List<WorkbookRow> read) {
        Set<String> missing = new LinkedHashSet<>(opened.meta().listAt(WorkbookMeta.CODES));
        missing.removeAll(
                read.stream().map(row -> row.get(AnswerColumn.ELEMENT)).collect(Collectors.toCollection(HashSet::new)));
        if (!missing.isEmpty()) {
            problems.note(
                    Message.text(opened.file()),
                    Message.of(
                            "book.rows-missing",
                            Message.list(missing.stream().limit(MISSING_SHOWN).toList()),
                            Math.max(0, missing.size() - MISSING_SHOWN)));
        }
    }
}
