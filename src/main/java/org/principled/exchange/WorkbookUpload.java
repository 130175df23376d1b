package org.principled.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.principled.answer.SheetProblem;
import org.principled.answer.UnknownWord;
import org.principled.exchange.AnswerChanges.NotUnderstood;
import org.principled.exchange.AnswerChanges.Uploaded;
import org.principled.exchange.WorkbookRow.AnswerWords;
import org.principled.exchange.workbook.WorkbookMeta;
import org.principled.questionnaire.Edition;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;
import org.principled.wording.Message;

/**
 * Reads a workbook that comes back, field by field: one cell that is not understood keeps no other from being read. To score a workbook as
 * a whole, see {@link AnswerFiles}.
 */
public final class WorkbookUpload {

    /** Column with the marks of what a row was made from, as {@code field=mark}, separated by semicolons. */
    public static final String BASE = "base";

    /** What that column says in the row that names the columns for people. */
    public static final String HEADER = WorkbookTable.HEADER;

    private static final Set<String> KNOWN = Stream.concat(
                    Stream.of(AnswerColumn.values()).map(AnswerColumn::header), Stream.of(BASE))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<AnswerColumn> FIELDS = List.of(
            AnswerColumn.ANSWER, AnswerColumn.NA_CODE, AnswerColumn.GRADE, AnswerColumn.REASON, AnswerColumn.COMMENT);

    /**
     * What a workbook says.
     *
     * @param meta what it says of itself
     * @param uploaded the fields that were understood, those that say nothing among them
     * @param notUnderstood the cells that were not
     * @param base marks of what it was made from
     * @param refused why nothing of it can be used; empty where it can
     */
    public record Read(
            WorkbookMeta meta,
            List<Uploaded> uploaded,
            List<NotUnderstood> notUnderstood,
            Map<AnswerKey, String> base,
            List<SheetProblem> refused) {
        public Read {
            uploaded = List.copyOf(uploaded);
            notUnderstood = List.copyOf(notUnderstood);
            base = Map.copyOf(base);
            refused = List.copyOf(refused);
        }

        /** What would come of it, given {@link AnswerFields#of} of the sheet as it is now. */
        public List<AnswerChanges.Change> changes(Map<AnswerKey, String> current) {
            return AnswerChanges.of(base, current, uploaded, notUnderstood);
        }
    }

    private final Vocabulary words;
    private final Problems problems = new Problems();
    private final List<Uploaded> uploaded = new ArrayList<>();
    private final List<NotUnderstood> notUnderstood = new ArrayList<>();
    private final Map<AnswerKey, String> base = new HashMap<>();

    private WorkbookUpload(Vocabulary words) {
        this.words = words;
    }

    /**
     * Reads a workbook that was made for a questionnaire.
     *
     * @param texts the questionnaire's texts in every language whose labels may stand in it
     */
    public static Read read(Questionnaire questionnaire, List<Texts> texts, AnswerFiles.Source source) {
        WorkbookUpload upload = new WorkbookUpload(new Vocabulary(questionnaire, texts));
        Optional<OpenedWorkbook> opened = OpenedWorkbook.of(source, upload.problems);
        WorkbookMeta meta = opened.map(OpenedWorkbook::meta).orElse(new WorkbookMeta(Map.of(), List.of(), List.of()));
        if (opened.isPresent() && upload.isFor(questionnaire.edition(), meta, source.name())) {
            upload.read(opened.get(), questionnaire, texts);
        }
        return new Read(
                meta,
                upload.uploaded,
                upload.notUnderstood,
                upload.base,
                upload.problems.refused().problems());
    }

    private boolean isFor(Edition edition, WorkbookMeta meta, String file) {
        String made = meta.at(WorkbookMeta.EDITION);
        if (made.isEmpty()) {
            problems.refuse(file, Message.of("book.no-edition"));
        } else if (!made.equals(edition.name())) {
            problems.refuse(file, Message.of("book.other-edition", made, edition.name()));
        } else if (!meta.at(WorkbookMeta.SHA256).equals(edition.sha256())) {
            problems.refuse(file, Message.of("book.other-text", made));
        }
        return !problems.any();
    }

    private void read(OpenedWorkbook opened, Questionnaire questionnaire, List<Texts> texts) {
        AnswerWords answers = AnswerWords.in(opened.meta().at(WorkbookMeta.LANGUAGE));
        Problems inside = new Problems();
        for (WorkbookTable table : opened.tables(Set.of("element", "answer"), KNOWN, inside)) {
            for (WorkbookTable.Line line : table.lines()) {
                read(new WorkbookRow(line, opened.meta(), answers, ""));
            }
        }
        WorkbookEvidence.Found evidence = WorkbookEvidence.find(opened, words, inside);
        evidence.all().forEach(each -> read(each, evidence.unread()));
        ReportedRows rows = ReportedRows.in(opened, questionnaire, texts, inside);
        read(rows);
        addRemoved(opened, evidence, rows);
        inside.refused()
                .problems()
                .forEach(problem -> notUnderstood.add(new NotUnderstood("", problem.where(), problem.message())));
    }

    private void read(WorkbookRow row) {
        String code = row.get(AnswerColumn.ELEMENT);
        if (code.isEmpty() || !words.codes().contains(code)) {
            stray(row, code);
            return;
        }
        String unit = unit(row.line());
        for (AnswerColumn column : FIELDS) {
            read(row, AnswerKey.of(code, unit, column), column);
        }
        for (String mark : row.line().get(BASE).split(";")) {
            int equals = mark.indexOf('=');
            if (equals > 0) {
                base.put(new AnswerKey(code, unit, mark.substring(0, equals)), mark.substring(equals + 1));
            }
        }
    }

    /** Each cell of a row whose code nobody knows; rows that answer nothing are headings. */
    private void stray(WorkbookRow row, String code) {
        for (AnswerColumn column : FIELDS) {
            String written = row.line().get(column.header());
            if (!written.isEmpty()) {
                notUnderstood.add(new NotUnderstood(
                        written,
                        row.at(column),
                        code.isEmpty()
                                ? Message.of("book.no-code")
                                : UnknownWord.of("unknown.element", code, words.codes())));
            }
        }
    }

    private void read(WorkbookRow row, AnswerKey key, AnswerColumn column) {
        String written = row.get(column);
        if (row.line().isComputed(column.header())) {
            notUnderstood.add(new NotUnderstood(written, row.at(column), Message.of("book.formula")));
            return;
        }
        Vocabulary.Meaning meaning = switch (column) {
            case ANSWER -> words.answer(key.element(), row);
            case NA_CODE -> words.one(words.notApplicable, "unknown.na-code", written);
            case GRADE -> words.several(words.grades, "unknown.grade", written);
            default -> new Vocabulary.Meaning(written);
        };
        meaning.complaint()
                .ifPresentOrElse(
                        why -> notUnderstood.add(
                                new NotUnderstood(row.line().get(column.header()), row.at(column), why)),
                        () -> uploaded.add(new Uploaded(key, meaning.value(), row.at(column))));
    }

    private void read(ReportedRows rows) {
        Map<ReportedRows.Reported, AnswerKey> keys = RowOrigins.of(rows.rows);
        rows.rows.forEach(row -> {
            AnswerKey key = Objects.requireNonNull(keys.get(row));
            uploaded.add(new Uploaded(key, AnswerFields.row(row.cells()), row.where()));
            String mark = row.line().get(BASE);
            if (key.id().equals(row.origin()) && !mark.isEmpty()) {
                base.put(key, mark);
            }
        });
        notUnderstood.addAll(rows.notUnderstood);
    }

    /** What the workbook was made with and holds no more. A sheet that is gone as a whole, or is not understood, says nothing of its rows. */
    private void addRemoved(OpenedWorkbook opened, WorkbookEvidence.Found evidence, ReportedRows rows) {
        Set<AnswerKey> there = uploaded.stream().map(Uploaded::key).collect(Collectors.toSet());
        for (List<String> each : opened.meta().removable()) {
            AnswerKey key = new AnswerKey(each.get(0), each.get(1), each.get(2));
            boolean isTold = key.isRow()
                    ? rows.tables.contains(key.element()) && !rows.unread.contains(key)
                    : key.isEvidence()
                            && evidence.isThere()
                            && !evidence.unread().contains(key.id());
            if (isTold) {
                base.put(key, each.get(3));
                if (there.add(key)) {
                    uploaded.add(new Uploaded(key, "", Message.text(opened.file())));
                }
            }
        }
    }

    private void read(WorkbookEvidence evidence, Set<String> unread) {
        Message where = evidence.line().at(evidence.fields().keySet().iterator().next());
        if (!words.codes().contains(evidence.element())) {
            unread.add(evidence.id());
            notUnderstood.add(new NotUnderstood(
                    String.join(", ", evidence.fields().values()),
                    where,
                    UnknownWord.of("unknown.element", evidence.element(), words.codes())));
            return;
        }
        String value = AnswerFields.evidence(evidence.audience(), evidence.fields());
        AnswerKey key = new AnswerKey(evidence.element(), unit(evidence.line()), AnswerKey.EVIDENCE + evidence.id());
        uploaded.add(new Uploaded(key, value, where));
        String mark = evidence.line().get(BASE);
        if (!mark.isEmpty()) {
            base.put(key, mark);
        }
    }

    private String unit(WorkbookTable.Line line) {
        String kind = line.get(WorkbookEvidence.UNIT_KIND);
        String name = line.get(WorkbookEvidence.UNIT);
        if (kind.isEmpty() && name.isEmpty()) {
            return "";
        }
        List<String> kinds = words.unitKinds.keys();
        String key = kind.isEmpty() && kinds.size() == 1
                ? kinds.get(0)
                : words.unitKinds.key(kind).orElse(kind);
        return key + "/" + name;
    }
}
