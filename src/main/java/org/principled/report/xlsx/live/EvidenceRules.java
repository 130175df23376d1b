package org.principled.report.xlsx.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.Mode;

/**
 * Grades, factors and modes on the method sheet. An answer may hold evidence of several grades, so a cell holds a set of grades, and each
 * set has its row with the best factor of its members.
 */
final class EvidenceRules {

    static final String SETS = "Grade_sets";
    static final String IF_NONE = "Grade_if_none";
    private static final String SEPARATOR = " + ";
    private static final int VERIFIED = 2;
    private static final int FIRST_FACTOR = 3;

    /** Elements of one type and need for publicity, which share a column of factors. */
    private record Group(String type, boolean publicity, Element example, int column) {}

    private final Book book;
    private final Grid grid;
    private final Evidence rules;
    private final Map<List<Object>, Group> groups = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private int publicColumn;
    private int firstGrade;
    private int firstSet;
    private int lastSet;
    private int modeRow;

    EvidenceRules(Book book, Grid grid, Stack stack) {
        this.book = book;
        this.grid = grid;
        this.rules = book.questionnaire.evidence();
        Wording wording = book.wording;
        stack.heading(wording.say("method.evidence.heading"));
        stack.note(
                book.isGraded()
                        ? wording.say("method.evidence", rules.withoutGrade())
                        : wording.say("method.ungraded"));
        if (book.isGraded()) {
            group();
            grades(stack);
            sets(stack);
        }
        modes(stack);
    }

    /** Types have a column each; those of which some elements need publicity have a second one, further right. */
    private void group() {
        publicColumn = FIRST_FACTOR + rules.types().size();
        int next = publicColumn + 1;
        for (Element element : book.questionnaire.elements()) {
            List<Object> key = List.of(element.type(), element.publicity());
            if (!groups.containsKey(key)) {
                int column = element.publicity() ? next++ : FIRST_FACTOR + typeIndex(element.type());
                groups.put(key, new Group(element.type(), element.publicity(), element, column));
            }
        }
    }

    private int typeIndex(String type) {
        return rules.types().stream().map(Evidence.Type::key).toList().indexOf(type);
    }

    private List<String> labels(String... first) {
        Wording wording = book.wording;
        List<String> labels = new ArrayList<>(Stack.said(wording, first));
        rules.types().forEach(type -> labels.add(type.key()));
        labels.add(wording.say("live.column.public"));
        groups.values().stream()
                .filter(Group::publicity)
                .forEach(group -> labels.add(wording.say("live.column.type.public", group.type())));
        return labels;
    }

    private void grades(Stack stack) {
        stack.header(labels("column.grade", "column.meaning", "live.column.verified"), VERIFIED);
        firstGrade = stack.next();
        for (String grade : rules.grades()) {
            int row = stack.row();
            grid.put(row, 0, Style.CODE, grade);
            grid.put(row, 1, Style.TEXT, book.wording.of("grades", grade));
            grid.put(
                    row,
                    VERIFIED,
                    Style.INPUT_FACTOR,
                    Content.number(rules.verified().contains(grade) ? 1 : 0));
            for (int i = 0; i < rules.types().size(); i++) {
                Fraction factor = rules.types().get(i).factors().get(grade);
                grid.put(
                        row,
                        FIRST_FACTOR + i,
                        Style.INPUT_FACTOR,
                        factor == null ? Content.EMPTY : Content.number(factor));
            }
            Fraction replaced = rules.publicity().get(grade);
            grid.put(
                    row, publicColumn, Style.INPUT_FACTOR, replaced == null ? Content.EMPTY : Content.number(replaced));
            groups.values().stream().filter(Group::publicity).forEach(group -> publicFactor(row, group, grade));
        }
        int row = stack.row();
        grid.put(row, 0, Style.INPUT, rules.withoutGrade());
        grid.put(row, 1, Style.TEXT, book.wording.say("live.grade.none"));
        grid.choice(Block.column(0, row, row), SETS);
        book.name(IF_NONE, grid.ref(row, 0));
    }

    private void publicFactor(int row, Group group, String grade) {
        String replaced = A1.cell(row, publicColumn);
        String usual = A1.cell(row, FIRST_FACTOR + typeIndex(group.type()));
        grid.put(
                row,
                group.column(),
                Style.FACTOR,
                Content.formula(
                        "IF(" + replaced + "=\"\"," + usual + "," + replaced + ")",
                        Content.number(rules.factor(group.example(), grade))));
    }

    private void sets(Stack stack) {
        stack.gap();
        stack.note(book.wording.say("live.sets"));
        stack.header(labels("column.grades", "live.column.blank", "live.column.verified"), VERIFIED);
        firstSet = stack.next();
        List<List<Integer>> sets = new ArrayList<>();
        for (int mask = 1; mask < 1 << rules.grades().size(); mask++) {
            sets.add(members(mask));
        }
        sets.sort(Comparator.comparing((List<Integer> set) -> set.size()));
        sets.forEach(set -> set(stack.row(), set));
        lastSet = stack.next() - 1;
        book.name(SETS, grid.ref(Block.column(0, firstSet, lastSet)));
    }

    private List<Integer> members(int mask) {
        List<Integer> members = new ArrayList<>();
        for (int grade = 0; grade < rules.grades().size(); grade++) {
            if ((mask & 1 << grade) != 0) {
                members.add(grade);
            }
        }
        return members;
    }

    private void set(int row, List<Integer> members) {
        List<String> grades = members.stream().map(rules.grades()::get).toList();
        String label = String.join(SEPARATOR, grades);
        positions.put(label, positions.size() + 1);
        grid.put(row, 0, Style.CODE, label);
        boolean verified = grades.stream().anyMatch(rules.verified()::contains);
        grid.put(row, VERIFIED, Style.FACTOR, most(members, VERIFIED, Content.number(verified ? 1 : 0)));
        for (Group group : groups.values()) {
            grid.put(row, group.column(), Style.FACTOR, most(members, group.column(), best(group.example(), grades)));
        }
    }

    private Content most(List<Integer> members, int column, Content.Plain result) {
        return Content.formula(
                members.stream()
                        .map(grade -> A1.cell(firstGrade + grade, column))
                        .collect(Collectors.joining(",", "MAX(", ")")),
                result);
    }

    private Content.Plain best(Element element, List<String> grades) {
        return Content.number(
                grades.stream().map(grade -> rules.factor(element, grade)).reduce(Fraction.ZERO, Fraction::max));
    }

    private void modes(Stack stack) {
        stack.gap();
        Wording wording = book.wording;
        stack.note(wording.say("method.modes.text"));
        List<Mode> modes = book.questionnaire.modes();
        List<String> said = wording.of("modes", modes.stream().map(Mode::key).toList());
        stack.header(
                book.isGraded()
                        ? labels("column.mode", "live.column.allowed", "live.column.blank")
                        : Stack.said(wording, "column.mode"),
                VERIFIED);
        int first = stack.next();
        for (int i = 0; i < modes.size(); i++) {
            int row = stack.row();
            grid.put(row, 0, Style.CODE, said.get(i));
            mode(row, modes.get(i));
        }
        book.name(MethodSheet.MODES, grid.ref(Block.column(0, first, stack.next() - 1)));
        modeRow = stack.row();
        Block all = Block.column(0, first, modeRow - 1);
        grid.put(modeRow, 0, Style.CODE, wording.say("live.mode.here"));
        groups.values().forEach(group -> best(group, all));
    }

    private void mode(int row, Mode mode) {
        if (!mode.grades().isEmpty()) {
            grid.put(row, 1, Style.INPUT, label(mode.grades()));
            grid.choice(Block.column(1, row, row), SETS);
        }
        for (Group group : groups.values()) {
            Content allowed = mode.grades().isEmpty()
                    ? Content.number(0)
                    : Content.formula(
                            "INDEX(" + sets(group.column()) + ",MATCH(" + A1.cell(row, 1) + "," + SETS + ",0))",
                            best(group.example(), mode.grades()));
            grid.put(row, group.column(), Style.FACTOR, allowed);
        }
    }

    private void best(Group group, Block modes) {
        String factors = A1.rows(group.column(), modes.firstRow(), modes.lastRow());
        Mode mode = mode();
        grid.put(
                modeRow,
                group.column(),
                Style.FACTOR,
                Content.formula(
                        "INDEX(" + factors + ",MATCH(" + MethodSheet.MODE + "," + MethodSheet.MODES + ",0))",
                        best(group.example(), mode.grades())));
    }

    private Mode mode() {
        return book.questionnaire.modes().stream()
                .filter(mode -> mode.key().equals(book.card.mode()))
                .findFirst()
                .orElseThrow();
    }

    /** The mode as it stands in the list. */
    String modeLabel() {
        List<String> keys = book.questionnaire.modes().stream().map(Mode::key).toList();
        return book.wording.of("modes", keys).get(keys.indexOf(book.card.mode()));
    }

    /** A set of grades as it stands in the list; empty for none. */
    String label(List<String> grades) {
        return rules.grades().stream().filter(grades::contains).collect(Collectors.joining(SEPARATOR));
    }

    /** Where a set of grades stands in the list, counted from 1. */
    Content.Plain position(List<String> grades) {
        Integer position = positions.get(label(grades));
        if (position == null) {
            throw new IllegalArgumentException("no such grades: " + grades);
        }
        return Content.number(position);
    }

    private String sets(int column) {
        return grid.ref(Block.column(column, firstSet, lastSet));
    }

    private int column(Element element) {
        Group group = groups.get(List.<Object>of(element.type(), element.publicity()));
        if (group == null) {
            throw new IllegalArgumentException("no factors for " + element.code());
        }
        return group.column();
    }

    /** Where the factors of an element stand, one for each set of grades. */
    String factors(Element element) {
        return sets(column(element));
    }

    /** Where it stands whether a set of grades counts as verified. */
    String verified() {
        return sets(VERIFIED);
    }

    /** Where the best factor of an element in this mode stands. */
    String best(Element element) {
        return grid.ref(modeRow, column(element));
    }
}
