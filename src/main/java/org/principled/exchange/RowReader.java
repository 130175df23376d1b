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
import org.principled.exchange.TidyCsv.Cells;
import org.principled.exchange.TidyCsv.Column;
import org.principled.questionnaire.NearMatch;

/** Understands the rows of a tidy CSV: what each says, of whom. */
final class RowReader {

    static final String NOT_APPLICABLE = "N/A";
    static final String UNKNOWN = "unknown";

    private final Vocabulary words;
    private final Drafts drafts;
    private final Problems problems;
    private final Set<String> otherClasses = new HashSet<>();
    private int blankAnswers;
    private @Nullable Place firstBlankAnswer;

    RowReader(Vocabulary words, Drafts drafts, Problems problems) {
        this.words = words;
        this.drafts = drafts;
        this.problems = problems;
    }

    void read(List<Cells> rows) {
        rows.forEach(this::read);
        if (firstBlankAnswer != null) {
            problems.note(
                    firstBlankAnswer.column("answer"),
                    blankAnswers == 1
                            ? "the answer is empty and counts as unknown"
                            : "the answer is empty here and in " + (blankAnswers - 1)
                                    + " more rows; they count as unknown");
            firstBlankAnswer = null;
            blankAnswers = 0;
        }
    }

    private void read(Cells row) {
        if (row.get(Column.COMPANY).isEmpty() || row.get(Column.ELEMENT).isEmpty()) {
            problems.refuse(
                    row.at(row.get(Column.COMPANY).isEmpty() ? Column.COMPANY : Column.ELEMENT), "this cell is empty");
            return;
        }
        SheetDraft draft = drafts.of(row.get(Column.COMPANY));
        draft.setPeriod(row.get(Column.PERIOD_START), row.get(Column.PERIOD_END), row.place());
        one(words.modes, "mode", row, Column.MODE).ifPresent(mode -> draft.setMode(mode, row.place()));
        List<String> profiles = several(words.profiles, "profile", row, Column.PROFILE);
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

    private static boolean isAboutCompany(Cells row) {
        return row.get(Column.UNIT_KIND).isEmpty()
                && row.get(Column.UNIT_CLASS).isEmpty()
                && row.get(Column.UNIT).isEmpty();
    }

    private Optional<Unit.Id> unit(Cells row) {
        List<String> kinds = words.unitKinds.keys();
        if (kinds.isEmpty()) {
            problems.refuse(
                    row.at(Column.UNIT_KIND), "in this questionnaire a company answers as a whole, without units");
            return Optional.empty();
        }
        if (row.get(Column.UNIT_KIND).isEmpty() && kinds.size() == 1) {
            return Optional.of(new Unit.Id(kinds.get(0), row.get(Column.UNIT)));
        }
        if (row.get(Column.UNIT_KIND).isEmpty()) {
            problems.refuse(row.at(Column.UNIT_KIND), "say the kind of unit: " + String.join(", ", kinds));
            return Optional.empty();
        }
        return one(words.unitKinds, "kind of unit", row, Column.UNIT_KIND)
                .map(kind -> new Unit.Id(kind, row.get(Column.UNIT)));
    }

    /** Any class may be named; only those that the questionnaire merges make a difference. */
    private String unitClass(Cells row) {
        String written = row.get(Column.UNIT_CLASS);
        Optional<String> known = written.isEmpty() ? Optional.empty() : words.unitClasses.key(written);
        if (known.isEmpty() && !written.isEmpty() && otherClasses.add(written)) {
            NearMatch.of(written, words.unitClasses.keys())
                    .ifPresent(near -> problems.note(
                            row.at(Column.UNIT_CLASS),
                            "units of class `" + written + "` are not merged; those of `" + near + "` are"));
        }
        return known.orElse(written);
    }

    private void readSaid(Cells row, SheetDraft draft, Unit.@Nullable Id unit) {
        String code = row.get(Column.ELEMENT);
        Words answers = words.answersOf(code);
        Words scoping = words.scopingAnswersOf(code);
        if (answers != null) {
            said(row, answers).ifPresent(said -> draft.addAnswer(new Answer(unit, code, said), row.place()));
        } else if (scoping == null && !words.isFlag(code)) {
            problems.refuse(
                    row.at(Column.ELEMENT), "unknown element `" + code + "`" + NearMatch.ending(code, words.codes()));
        } else if (unit != null || !row.get(Column.GRADE).isEmpty()) {
            problems.refuse(
                    row.at(unit == null ? Column.GRADE : Column.UNIT),
                    code + " is answered for the company as a whole and without a grade; leave this cell empty");
        } else if (scoping != null) {
            scoping(row, scoping).ifPresent(answer -> draft.setScoping(code, answer, row.place()));
        } else {
            finding(row).ifPresent(finding -> draft.addFinding(finding, row.place()));
        }
        addTexts(row, draft, unit);
    }

    private Optional<Answer.Said> said(Cells row, Words answers) {
        String written = row.get(Column.ANSWER);
        List<String> grades = several(words.grades, "grade", row, Column.GRADE);
        if (isOpen(row)) {
            return Optional.of(withoutGrade(Answer.UNKNOWN, grades, row));
        }
        if (written.equalsIgnoreCase(NOT_APPLICABLE)) {
            String code = words.notApplicable.key(row.get(Column.REASON)).orElse("");
            return Optional.of(withoutGrade(new Answer.NotApplicable(code), grades, row));
        }
        Optional<String> answer = answers.key(written);
        if (answer.isEmpty()) {
            problems.refuse(row.at(Column.ANSWER), complaint(answers, written));
        }
        return answer.map(key -> new Answer.Chosen(key, grades));
    }

    private boolean isOpen(Cells row) {
        boolean blank = row.get(Column.ANSWER).isEmpty();
        if (blank) {
            blankAnswers++;
            firstBlankAnswer = firstBlankAnswer == null ? row.place() : firstBlankAnswer;
        }
        return blank || row.get(Column.ANSWER).equalsIgnoreCase(UNKNOWN);
    }

    private Answer.Said withoutGrade(Answer.Said said, List<String> grades, Cells row) {
        if (!grades.isEmpty()) {
            problems.note(row.at(Column.GRADE), "the grade is not kept: there is no answer that it could belong to");
        }
        return said;
    }

    /** Statistics programs write NA for what is missing, people for what does not apply: too different to guess. */
    private static String complaint(Words answers, String written) {
        return written.toLowerCase(Locale.ROOT).equals("na")
                ? "`" + written + "` is not clear; write N/A (does not apply) or unknown (not established)"
                : answers.complaint("answer", written, NOT_APPLICABLE, UNKNOWN);
    }

    /** The answer to a scoping question; "" where it is open. */
    private Optional<String> scoping(Cells row, Words answers) {
        String written = row.get(Column.ANSWER);
        if (isOpen(row)) {
            return Optional.of("");
        }
        if (answers.key(written).isEmpty()) {
            problems.refuse(row.at(Column.ANSWER), answers.complaint("answer", written, UNKNOWN));
        }
        return answers.key(written);
    }

    private Optional<Finding> finding(Cells row) {
        List<String> parts = list(row.get(Column.ANSWER));
        if (parts.isEmpty()) {
            problems.refuse(
                    row.at(Column.ANSWER), "say the state of the flag: " + String.join(", ", words.states.keys()));
            return Optional.empty();
        }
        Optional<String> state = words.states.key(parts.get(0));
        if (state.isEmpty()) {
            problems.refuse(row.at(Column.ANSWER), words.states.complaint("state", parts.get(0)));
        }
        return state.map(key -> new Finding(row.get(Column.ELEMENT), key, parts.subList(1, parts.size())));
    }

    private void addTexts(Cells row, SheetDraft draft, Unit.@Nullable Id unit) {
        String element = row.get(Column.ELEMENT);
        String reason = row.get(Column.REASON);
        boolean isCode = row.get(Column.ANSWER).equalsIgnoreCase(NOT_APPLICABLE)
                && words.notApplicable.key(reason).isPresent();
        draft.addText("reason", element, unit, isCode ? Map.of() : content("text", reason));
        draft.addText("evidence", element, unit, content("source", row.get(Column.SOURCE)));
        draft.addText("comment", element, unit, content("text", row.get(Column.COMMENT)));
    }

    private static Map<String, String> content(String field, String text) {
        return text.isEmpty() ? Map.of() : Map.of(field, text);
    }

    private Optional<String> one(Words known, String what, Cells row, Column column) {
        String written = row.get(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (known.key(written).isEmpty()) {
            problems.refuse(row.at(column), known.complaint(what, written));
        }
        return known.key(written);
    }

    private List<String> several(Words known, String what, Cells row, Column column) {
        if (row.get(column).isEmpty()) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        for (String written : list(row.get(column))) {
            Optional<String> key = known.key(written);
            if (key.isEmpty()) {
                problems.refuse(row.at(column), known.complaint(what, written));
            }
            key.filter(each -> !keys.contains(each)).ifPresent(keys::add);
        }
        return List.copyOf(keys);
    }

    private static List<String> list(String cell) {
        if (cell.indexOf(';') < 0) {
            return cell.isEmpty() ? List.of() : List.of(cell);
        }
        return Stream.of(cell.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
