package org.principled.report.xlsx.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.principled.answer.Finding;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.RedFlag.Cap;
import org.principled.report.xlsx.live.FlagRules.Placed;

/** The findings on red flags, which may be changed, and the caps that are in force because of them. */
final class FlagSheet {

    static final String FLAGS = "About_flags";
    static final String ELEMENTS = "About_elements";
    private static final int STATE = 2;
    private static final int REACH = 3;
    private static final int RAISED = 4;
    private static final int MET = 3;
    private static final int CAP = 4;
    private static final int CAP_LOW = 5;
    private static final int LAST = 6;
    private static final int ROOM = 12;
    private static final double NO_CAP = 100;
    private static final int[] WIDTHS = {12, 60, 22, 14, 16, 16, 16};

    final Grid grid;
    private final Book book;
    private final FlagRules rules;
    private final List<Integer> capRows = new ArrayList<>();
    private int firstFlag;

    FlagSheet(Book book, MethodSheet method) {
        this.book = book;
        this.rules = method.flags;
        this.grid = book.grid(book.wording.say("flags.title"));
        for (int column = 0; column <= LAST; column++) {
            grid.width(column, WIDTHS[column]);
        }
        grid.put(0, 0, Style.TITLE, book.wording.say("flags.title"));
        Stack stack = new Stack(grid, LAST);
        stack.note(book.wording.say("live.flags.intro"));
        findings(stack);
        about(stack);
        caps(stack);
    }

    private void findings(Stack stack) {
        stack.heading(book.wording.say("live.flags.findings"));
        stack.header(
                Stack.said(
                        book.wording,
                        "column.flag",
                        "column.conduct",
                        "column.state",
                        "live.column.reach",
                        "live.column.raised"),
                REACH);
        firstFlag = stack.next();
        for (RedFlag flag : book.questionnaire.flags()) {
            int row = stack.row();
            Optional<FlagState> state = finding(flag).map(this::state);
            grid.put(row, 0, Style.CODE, flag.code());
            grid.put(row, 1, Style.TEXT, book.wording.of("flags", flag.code()));
            grid.put(row, STATE, Style.INPUT, state.map(rules::label).orElse(""));
            book.findings.add(new FindingCell(flag.code(), grid.name(), row, STATE));
            grid.put(row, REACH, Style.FACTOR, ofState(row, rules.reaches(), state.map(s ->
                    (double) FlagRules.reach(s))));
            grid.put(
                    row,
                    RAISED,
                    Style.SHARE,
                    ofState(row, rules.raised(), state.map(s -> Content.nearest(s.raised()))));
        }
        grid.choice(Block.column(STATE, firstFlag, stack.next() - 1), FlagRules.STATES);
    }

    private static Content ofState(int row, String values, Optional<Double> now) {
        String state = A1.cell(row, STATE);
        return Content.formula(
                "IF(" + state + "=\"\",0,INDEX(" + values + ",MATCH(" + state + "," + FlagRules.STATES + ",0)))",
                Content.number(now.orElse(0.0)));
    }

    private Optional<Finding> finding(RedFlag flag) {
        return book.sheet.findings().stream()
                .filter(finding -> finding.flag().equals(flag.code()))
                .findFirst();
    }

    private FlagState state(Finding finding) {
        return book.questionnaire.flagStates().stream()
                .filter(state -> state.key().equals(finding.state()))
                .findFirst()
                .orElseThrow();
    }

    /** What the findings are about, with room for more. */
    private void about(Stack stack) {
        stack.heading(book.wording.say("live.flags.about"));
        stack.note(book.wording.say("live.flags.about.text"));
        stack.header(Stack.said(book.wording, "column.flag", "column.element"), 2);
        int first = stack.next();
        for (Finding finding : book.card.findings()) {
            for (String element : finding.elements()) {
                about(stack.row(), finding.flag(), element);
            }
        }
        for (int i = 0; i < ROOM; i++) {
            about(stack.row(), "", "");
        }
        int last = stack.next() - 1;
        grid.choice(Block.column(0, first, last), "Flags");
        book.name(
                "Flags",
                grid.ref(Block.column(
                        0, firstFlag, firstFlag + book.questionnaire.flags().size() - 1)));
        book.name(FLAGS, grid.ref(Block.column(0, first, last)));
        book.name(ELEMENTS, grid.ref(Block.column(1, first, last)));
    }

    private void about(int row, String flag, String element) {
        grid.put(row, 0, Style.INPUT, flag);
        grid.put(row, 1, Style.INPUT, element);
    }

    private void caps(Stack stack) {
        stack.heading(book.wording.say("live.flags.caps"));
        stack.note(book.wording.say("live.flags.caps.text"));
        stack.header(
                Stack.said(
                        book.wording,
                        "column.flag",
                        "live.column.caps",
                        "live.column.cap",
                        "live.column.met",
                        "live.column.cap.score",
                        "live.column.cap.low"),
                STATE);
        for (Placed cap : rules.caps) {
            int row = stack.row();
            capRows.add(row);
            cap(row, cap);
        }
    }

    private void cap(int row, Placed placed) {
        int flagRow = firstFlag + book.questionnaire.flags().indexOf(placed.flag());
        grid.put(row, 0, Style.CODE, placed.flag().code());
        grid.put(row, 1, Style.TEXT, rules.target(placed.cap()));
        grid.put(
                row,
                STATE,
                Style.FACTOR,
                Content.formula(rules.at(placed), Content.number(placed.cap().at())));
        boolean met = isMet(placed);
        grid.put(row, MET, Style.FACTOR, met(row, placed, met));
        grid.put(row, CAP, Style.FACTOR, inForce(row, flagRow, placed, FlagState.Reach.SCORE, met));
        grid.put(row, CAP_LOW, Style.FACTOR, inForce(row, flagRow, placed, FlagState.Reach.LOWER_BOUND, met));
    }

    private boolean isMet(Placed placed) {
        return !(placed.cap() instanceof Cap.OfArea area)
                || area.whenAbout().isEmpty()
                || finding(placed.flag())
                        .filter(finding -> area.whenAbout().stream().anyMatch(finding.elements()::contains))
                        .isPresent();
    }

    private static Content met(int row, Placed placed, boolean met) {
        if (!(placed.cap() instanceof Cap.OfArea area) || area.whenAbout().isEmpty()) {
            return Content.number(1);
        }
        String flag = A1.cell(row, 0);
        return Content.formula(
                area.whenAbout().stream()
                        .map(code -> "COUNTIFS(" + FLAGS + "," + flag + "," + ELEMENTS + ",\"" + code + "\")")
                        .collect(Collectors.joining("+", "IF(", ">0,1,0)")),
                Content.number(met ? 1 : 0));
    }

    /** The cap as far as it is in force for one bound; 100, which limits nothing, where it is not. */
    private Content inForce(int row, int flagRow, Placed placed, FlagState.Reach least, boolean met) {
        String at = A1.cell(row, STATE);
        String formula = "IF(AND(" + A1.cell(flagRow, REACH) + ">=" + least.ordinal() + "," + A1.cell(row, MET) + "=1),"
                + at + "+" + A1.cell(flagRow, RAISED) + "*(100-" + at + "),100)";
        double now = finding(placed.flag())
                .map(this::state)
                .filter(state -> met && state.reach().compareTo(least) >= 0)
                .map(state -> Content.nearest(raised(placed.cap().at(), state)))
                .orElse(NO_CAP);
        return Content.formula(formula, Content.number(now));
    }

    private static Fraction raised(Fraction cap, FlagState state) {
        return cap.plus(state.raised().times(Fraction.HUNDRED.minus(cap)));
    }

    /** The lowest cap on an area in force, as a formula; on the total for an empty code. */
    Content lowest(String area, boolean lowerBound) {
        List<String> refs = new ArrayList<>(List.of("100"));
        double lowest = NO_CAP;
        for (int i = 0; i < rules.caps.size(); i++) {
            if (area.equals(areaOf(rules.caps.get(i).cap()))) {
                int column = lowerBound ? CAP_LOW : CAP;
                refs.add(grid.ref(capRows.get(i), column));
                lowest = Math.min(lowest, now(capRows.get(i), column));
            }
        }
        return Content.formula("MIN(" + String.join(",", refs) + ")", Content.number(lowest));
    }

    private static String areaOf(Cap cap) {
        return cap instanceof Cap.OfArea area ? area.area() : cap instanceof Cap.OfTotal ? "" : "?";
    }

    private double now(int row, int column) {
        return grid.result(row, column) instanceof Content.Number number ? number.value() : NO_CAP;
    }

    /** The lowest cap in force on an element that findings name, as a formula. */
    Content ofElement(String code, String codeCell, boolean lowerBound) {
        List<String> terms = new ArrayList<>(List.of("100"));
        double lowest = NO_CAP;
        for (int i = 0; i < rules.caps.size(); i++) {
            Placed placed = rules.caps.get(i);
            if (placed.cap() instanceof Cap.OfNamedElements) {
                int column = lowerBound ? CAP_LOW : CAP;
                String flag = grid.ref(capRows.get(i), 0);
                terms.add("IF(COUNTIFS(" + FLAGS + "," + flag + "," + ELEMENTS + "," + codeCell + ")>0,"
                        + grid.ref(capRows.get(i), column) + ",100)");
                boolean named = finding(placed.flag())
                        .filter(finding -> finding.elements().contains(code))
                        .isPresent();
                lowest = named ? Math.min(lowest, now(capRows.get(i), column)) : lowest;
            }
        }
        return Content.formula("MIN(" + String.join(",", terms) + ")", Content.number(lowest));
    }
}
