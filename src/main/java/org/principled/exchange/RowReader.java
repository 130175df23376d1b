package org.principled.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Answer;
import org.principled.answer.Finding;
import org.principled.answer.Unit;
import org.principled.answer.UnknownWord;
import org.principled.questionnaire.NearMatch;
import org.principled.wording.Message;

/** Understands the rows of a table of answers: what each says, of whom. */
final class RowReader {

    static final String NOT_APPLICABLE = "N/A";
    static final String UNKNOWN = "unknown";

    private final Vocabulary words;
    private final Drafts drafts;
    private final Problems problems;
    private final Set<String> otherClasses = new HashSet<>();
    private int blankAnswers;
    private @Nullable Message firstBlankAnswer;

    RowReader(Vocabulary words, Drafts drafts, Problems problems) {
        this.words = words;
        this.drafts = drafts;
        this.problems = problems;
    }

    void read(List<? extends AnswerRow> rows) {
        rows.forEach(this::read);
        if (firstBlankAnswer != null) {
            problems.note(firstBlankAnswer, Message.of("row.blank", blankAnswers - 1));
            firstBlankAnswer = null;
            blankAnswers = 0;
        }
    }

    private void read(AnswerRow row) {
        if (row.get(AnswerColumn.COMPANY).isEmpty()
                || row.get(AnswerColumn.ELEMENT).isEmpty()) {
            problems.refuse(
                    row.at(row.get(AnswerColumn.COMPANY).isEmpty() ? AnswerColumn.COMPANY : AnswerColumn.ELEMENT),
                    Message.of("row.cell-empty"));
            return;
        }
        SheetDraft draft = drafts.of(row.get(AnswerColumn.COMPANY));
        draft.setPeriod(row.get(AnswerColumn.PERIOD_START), row.get(AnswerColumn.PERIOD_END), row.place());
        one(words.modes, "unknown.mode", row, AnswerColumn.MODE).ifPresent(mode -> draft.setMode(mode, row.place()));
        List<String> profiles = several(words.profiles, "unknown.profile", row, AnswerColumn.PROFILE);
        if (isAboutCompany(row)) {
            draft.addProfiles(profiles);
            readSaid(row, draft, null);
        } else {
            unit(row).ifPresent(id -> {
                draft.addUnit(id, unitClass(row), profiles, row.place());
                readSaid(row, draft, id);
            });
        }
    }

    private static boolean isAboutCompany(AnswerRow row) {
        return row.get(AnswerColumn.UNIT_KIND).isEmpty()
                && row.get(AnswerColumn.UNIT_CLASS).isEmpty()
                && row.get(AnswerColumn.UNIT).isEmpty();
    }

    private Optional<Unit.Id> unit(AnswerRow row) {
        List<String> kinds = words.unitKinds.keys();
        if (kinds.isEmpty()) {
            problems.refuse(row.at(AnswerColumn.UNIT_KIND), Message.of("frame.no-units"));
            return Optional.empty();
        }
        if (row.get(AnswerColumn.UNIT_KIND).isEmpty() && kinds.size() == 1) {
            return Optional.of(new Unit.Id(kinds.get(0), row.get(AnswerColumn.UNIT)));
        }
        if (row.get(AnswerColumn.UNIT_KIND).isEmpty()) {
            problems.refuse(row.at(AnswerColumn.UNIT_KIND), Message.of("row.which-kind", words.unitKinds.list()));
            return Optional.empty();
        }
        return one(words.unitKinds, "unknown.unit-kind", row, AnswerColumn.UNIT_KIND)
                .map(kind -> new Unit.Id(kind, row.get(AnswerColumn.UNIT)));
    }

    /** Any class may be named; only those that the questionnaire merges make a difference. */
    private String unitClass(AnswerRow row) {
        String written = row.get(AnswerColumn.UNIT_CLASS);
        Optional<String> known = written.isEmpty() ? Optional.empty() : words.unitClasses.key(written);
        if (known.isEmpty() && !written.isEmpty() && otherClasses.add(written)) {
            NearMatch.of(written, words.unitClasses.keys())
                    .ifPresent(near -> problems.note(
                            row.at(AnswerColumn.UNIT_CLASS), Message.of("row.unit-class", written, near)));
        }
        return known.orElse(written);
    }

    private void readSaid(AnswerRow row, SheetDraft draft, Unit.@Nullable Id unit) {
        String code = row.get(AnswerColumn.ELEMENT);
        if (row.mayStayOpen()
                && row.get(AnswerColumn.ANSWER).isEmpty()
                && words.codes().contains(code)) {
            addTexts(row, draft, unit);
            return;
        }
        Words answers = words.answersOf(code);
        Words scoping = words.scopingAnswersOf(code);
        if (answers != null) {
            said(row, answers).ifPresent(said -> draft.addAnswer(new Answer(unit, code, said), row.place()));
        } else if (scoping == null && !words.isFlag(code)) {
            problems.refuse(row.at(AnswerColumn.ELEMENT), UnknownWord.of("unknown.element", code, words.codes()));
        } else if (unit != null || !row.get(AnswerColumn.GRADE).isEmpty()) {
            problems.refuse(
                    row.at(unit == null ? AnswerColumn.GRADE : AnswerColumn.UNIT), Message.of("row.for-company", code));
        } else if (scoping != null) {
            scoping(row, scoping).ifPresent(answer -> draft.setScoping(code, answer, row.place()));
        } else {
            finding(row).ifPresent(finding -> draft.addFinding(finding, row.place()));
        }
        addTexts(row, draft, unit);
    }

    private Optional<Answer.Said> said(AnswerRow row, Words answers) {
        String written = row.get(AnswerColumn.ANSWER);
        List<String> grades = several(words.grades, "unknown.grade", row, AnswerColumn.GRADE);
        if (isOpen(row)) {
            return Optional.of(withoutGrade(Answer.UNKNOWN, grades, row));
        }
        if (written.equalsIgnoreCase(NOT_APPLICABLE)) {
            return Optional.of(withoutGrade(new Answer.NotApplicable(notApplicable(row)), grades, row));
        }
        Optional<String> answer = answers.key(written);
        if (answer.isEmpty()) {
            problems.refuse(row.at(AnswerColumn.ANSWER), complaint(answers, row));
        }
        return answer.map(key -> new Answer.Chosen(key, grades));
    }

    /** The code of why, which may stand in place of a reason. */
    private String notApplicable(AnswerRow row) {
        return row.get(AnswerColumn.NA_CODE).isEmpty()
                ? words.notApplicable.key(row.get(AnswerColumn.REASON)).orElse("")
                : one(words.notApplicable, "unknown.na-code", row, AnswerColumn.NA_CODE)
                        .orElse("");
    }

    private boolean isOpen(AnswerRow row) {
        boolean blank = row.get(AnswerColumn.ANSWER).isEmpty();
        if (blank) {
            blankAnswers++;
            firstBlankAnswer = firstBlankAnswer == null ? row.at(AnswerColumn.ANSWER) : firstBlankAnswer;
        }
        return blank || row.get(AnswerColumn.ANSWER).equalsIgnoreCase(UNKNOWN);
    }

    private Answer.Said withoutGrade(Answer.Said said, List<String> grades, AnswerRow row) {
        if (!grades.isEmpty()) {
            problems.note(row.at(AnswerColumn.GRADE), Message.of("row.grade-alone"));
        }
        return said;
    }

    /** Statistics programs write NA for what is missing, people for what does not apply: too different to guess. */
    private static Message complaint(Words answers, AnswerRow row) {
        String written = row.get(AnswerColumn.ANSWER);
        return written.toLowerCase(Locale.ROOT).equals("na")
                ? Message.of("row.na", written, row.notApplicable(), row.unknown())
                : answers.complaint("unknown.answer", written, row.notApplicable(), row.unknown());
    }

    /** The answer to a scoping question; "" where it is open. */
    private Optional<String> scoping(AnswerRow row, Words answers) {
        String written = row.get(AnswerColumn.ANSWER);
        if (isOpen(row)) {
            return Optional.of("");
        }
        if (answers.key(written).isEmpty()) {
            problems.refuse(row.at(AnswerColumn.ANSWER), answers.complaint("unknown.answer", written, row.unknown()));
        }
        return answers.key(written);
    }

    private Optional<Finding> finding(AnswerRow row) {
        List<String> parts = list(row.get(AnswerColumn.ANSWER));
        if (parts.isEmpty()) {
            problems.refuse(row.at(AnswerColumn.ANSWER), Message.of("row.which-state", words.states.list()));
            return Optional.empty();
        }
        Optional<String> state = words.states.key(parts.get(0));
        if (state.isEmpty()) {
            problems.refuse(row.at(AnswerColumn.ANSWER), words.states.complaint("unknown.state", parts.get(0)));
        }
        return state.map(key -> new Finding(row.get(AnswerColumn.ELEMENT), key, parts.subList(1, parts.size())));
    }

    private void addTexts(AnswerRow row, SheetDraft draft, Unit.@Nullable Id unit) {
        String element = row.get(AnswerColumn.ELEMENT);
        String reason = row.get(AnswerColumn.REASON);
        boolean isCode = row.get(AnswerColumn.ANSWER).equalsIgnoreCase(NOT_APPLICABLE)
                && row.get(AnswerColumn.NA_CODE).isEmpty()
                && words.notApplicable.key(reason).isPresent();
        draft.addText(
                row.audience(AnswerColumn.REASON),
                "reason",
                element,
                unit,
                isCode ? Map.of() : content("text", reason));
        draft.addText("evidence", element, unit, content("source", row.get(AnswerColumn.SOURCE)));
        draft.addText(
                row.audience(AnswerColumn.COMMENT),
                "comment",
                element,
                unit,
                content("text", row.get(AnswerColumn.COMMENT)));
    }

    private static Map<String, String> content(String field, String text) {
        return text.isEmpty() ? Map.of() : Map.of(field, text);
    }

    private Optional<String> one(Words known, String unknown, AnswerRow row, AnswerColumn column) {
        String written = row.get(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (known.key(written).isEmpty()) {
            problems.refuse(row.at(column), known.complaint(unknown, written));
        }
        return known.key(written);
    }

    private List<String> several(Words known, String unknown, AnswerRow row, AnswerColumn column) {
        if (row.get(column).isEmpty()) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        for (String written : list(row.get(column))) {
            Optional<String> key = known.key(written);
            if (key.isEmpty()) {
                problems.refuse(row.at(column), known.complaint(unknown, written));
            }
            key.filter(each -> !keys.contains(each)).ifPresent(keys::add);
        }
        return List.copyOf(keys);
    }

    static List<String> list(String cell) {
        if (cell.indexOf(';') < 0) {
            return cell.isEmpty() ? List.of() : List.of(cell);
        }
        return Stream.of(cell.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
