package org.principled.report.xlsx.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Mode;
import org.principled.report.xlsx.live.ElementGroups.Group;

/**
 * Grades, factors and modes on the method sheet. An answer may hold evidence of several grades, so a cell holds a set of grades, and each
 * set has its row.
 */
final class EvidenceRules {

    private final Book book;
    private final Grid grid;
    private final ElementGroups groups;
    private final @Nullable GradeTables grades;
    private final List<Mode> modes;
    private final List<String> modeLabels;
    private final int here;

    EvidenceRules(Book book, Grid grid, Stack stack) {
        this.book = book;
        this.grid = grid;
        this.groups = new ElementGroups(book);
        this.modes = book.questionnaire.modes();
        this.modeLabels = book.wording.of("modes", modes.stream().map(Mode::key).toList());
        String withoutGrade = book.questionnaire.evidence().withoutGrade();
        stack.heading(book.wording.say("method.evidence.heading"));
        stack.note(
                book.isGraded()
                        ? book.wording.say("method.evidence", withoutGrade)
                        : book.wording.say("method.ungraded"));
        this.grades = book.isGraded() ? new GradeTables(book, grid, stack, groups) : null;
        this.here = modes(stack);
    }

    /** @return the row of the mode of this workbook */
    private int modes(Stack stack) {
        stack.gap();
        stack.note(book.wording.say("method.modes.text"));
        stack.header(
                book.isGraded()
                        ? groups.labels(book.wording, "column.mode", "live.column.allowed", "live.column.blank")
                        : Stack.said(book.wording, "column.mode"),
                ElementGroups.VERIFIED);
        int first = stack.next();
        for (int i = 0; i < modes.size(); i++) {
            mode(stack.row(), modes.get(i), modeLabels.get(i));
        }
        int last = stack.next() - 1;
        book.name(MethodSheet.MODES, grid.ref(Block.column(0, first, last)));
        int row = stack.row();
        grid.put(row, 0, Style.CODE, book.wording.say("live.mode.here"));
        for (Group group : groups.all()) {
            String best = "INDEX(" + A1.rows(group.column(), first, last) + ",MATCH(" + MethodSheet.MODE + ","
                    + MethodSheet.MODES + ",0))";
            Content.Plain now = groups.best(group, modes.get(modeIndex()).grades());
            grid.put(row, group.column(), Style.FACTOR, Content.formula(best, now));
        }
        return row;
    }

    private void mode(int row, Mode mode, String label) {
        grid.put(row, 0, Style.CODE, label);
        if (mode.grades().isEmpty()) {
            groups.all().forEach(group -> grid.put(row, group.column(), Style.FACTOR, Content.number(0)));
            return;
        }
        grid.put(row, 1, Style.INPUT, tables().label(mode.grades()));
        grid.choice(Block.column(1, row, row), GradeTables.SETS);
        for (Group group : groups.all()) {
            String allowed = "INDEX(" + tables().column(group.column()) + ",MATCH(" + A1.cell(row, 1) + ","
                    + GradeTables.SETS + ",0))";
            grid.put(row, group.column(), Style.FACTOR, Content.formula(allowed, groups.best(group, mode.grades())));
        }
    }

    private int modeIndex() {
        return modes.stream().map(Mode::key).toList().indexOf(book.card.mode());
    }

    /** The mode as it stands in the list. */
    String modeLabel() {
        return modeLabels.get(modeIndex());
    }

    /** The tables of a questionnaire that has grades. */
    GradeTables tables() {
        if (grades == null) {
            throw new IllegalStateException("this questionnaire has no grades");
        }
        return grades;
    }

    /** Where the factors of an element stand, one for each set of grades. */
    String factors(Element element) {
        return tables().column(groups.column(element));
    }

    /** Where it stands whether a set of grades counts as verified. */
    String verified() {
        return tables().column(ElementGroups.VERIFIED);
    }

    /** Where the best factor of an element in this mode stands. */
    String best(Element element) {
        return grid.ref(here, groups.column(element));
    }
}
