package org.principled.report.xlsx.live;

import static org.principled.report.xlsx.live.ElementGroups.FIRST_FACTOR;
import static org.principled.report.xlsx.live.ElementGroups.VERIFIED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Evidence;
import org.principled.report.xlsx.live.ElementGroups.Group;

/** The grades with their factors, and every set of them with the best factor of its members. */
final class GradeTables {

    static final String SETS = "Grade_sets";
    static final String IF_NONE = "Grade_if_none";
    private static final String SEPARATOR = " + ";

    private final Grid grid;
    private final Evidence rules;
    private final Wording wording;
    private final ElementGroups groups;
    private final Map<String, Integer> positions = new HashMap<>();
    private final int firstGrade;
    private final int firstSet;
    private final int lastSet;

    GradeTables(Book book, Grid grid, Stack stack, ElementGroups groups) {
        this.grid = grid;
        this.rules = book.questionnaire.evidence();
        this.wording = book.wording;
        this.groups = groups;
        stack.header(groups.labels(wording, "column.grade", "column.meaning", "live.column.verified"), VERIFIED);
        this.firstGrade = stack.next();
        rules.grades().forEach(grade -> grade(stack.row(), grade));
        withoutGrade(book, stack.row());
        stack.gap();
        stack.note(wording.say("live.sets"));
        stack.header(groups.labels(wording, "column.grades", "live.column.blank", "live.column.verified"), VERIFIED);
        this.firstSet = stack.next();
        sets().forEach(set -> set(stack.row(), set));
        this.lastSet = stack.next() - 1;
        book.name(SETS, column(0));
    }

    private void grade(int row, String grade) {
        grid.put(row, 0, Style.CODE, grade);
        grid.put(row, 1, Style.TEXT, wording.of("grades", grade));
        grid.put(
                row,
                VERIFIED,
                Style.INPUT_FACTOR,
                Content.number(rules.verified().contains(grade) ? 1 : 0));
        for (int i = 0; i < rules.types().size(); i++) {
            grid.put(
                    row,
                    FIRST_FACTOR + i,
                    Style.INPUT_FACTOR,
                    factor(rules.types().get(i).factors(), grade));
        }
        grid.put(row, groups.publicColumn(), Style.INPUT_FACTOR, factor(rules.publicity(), grade));
        groups.ofPublicOnly().forEach(group -> publicFactor(row, group, grade));
    }

    private static Content factor(Map<String, Fraction> factors, String grade) {
        Fraction factor = factors.get(grade);
        return factor == null ? Content.EMPTY : Content.number(factor);
    }

    private void publicFactor(int row, Group group, String grade) {
        String replaced = A1.cell(row, groups.publicColumn());
        String usual = A1.cell(row, groups.typeColumn(group.type()));
        grid.put(
                row,
                group.column(),
                Style.FACTOR,
                Content.formula(
                        "IF(" + replaced + "=\"\"," + usual + "," + replaced + ")",
                        groups.best(group, List.of(grade))));
    }

    private void withoutGrade(Book book, int row) {
        grid.put(row, 0, Style.INPUT, rules.withoutGrade());
        grid.put(row, 1, Style.TEXT, wording.say("live.grade.none"));
        grid.choice(Block.column(0, row, row), SETS);
        book.name(IF_NONE, grid.ref(row, 0));
    }

    /** All sets of grades by their positions, the smaller first. */
    private List<List<Integer>> sets() {
        List<List<Integer>> sets = new ArrayList<>();
        for (int mask = 1; mask < 1 << rules.grades().size(); mask++) {
            List<Integer> members = new ArrayList<>();
            for (int grade = 0; grade < rules.grades().size(); grade++) {
                if ((mask & 1 << grade) != 0) {
                    members.add(grade);
                }
            }
            sets.add(members);
        }
        sets.sort(Comparator.comparing(List::size));
        return sets;
    }

    private void set(int row, List<Integer> members) {
        List<String> grades = members.stream().map(rules.grades()::get).toList();
        String label = label(grades);
        positions.put(label, positions.size() + 1);
        grid.put(row, 0, Style.CODE, label);
        boolean verified = grades.stream().anyMatch(rules.verified()::contains);
        grid.put(row, VERIFIED, Style.FACTOR, most(members, VERIFIED, Content.number(verified ? 1 : 0)));
        for (Group group : groups.all()) {
            grid.put(row, group.column(), Style.FACTOR, most(members, group.column(), groups.best(group, grades)));
        }
    }

    private Content most(List<Integer> members, int column, Content.Plain result) {
        return Content.formula(
                members.stream()
                        .map(grade -> A1.cell(firstGrade + grade, column))
                        .collect(Collectors.joining(",", "MAX(", ")")),
                result);
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

    /** Where a column of all sets stands. */
    String column(int column) {
        return grid.ref(Block.column(column, firstSet, lastSet));
    }
}
