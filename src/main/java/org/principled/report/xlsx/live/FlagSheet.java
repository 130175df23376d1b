package org.principled.report.xlsx.live;

import java.util.Optional;
import org.principled.answer.Finding;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.RedFlag;

/** The findings on red flags, which may be changed, and the caps that are in force because of them. */
final class FlagSheet {

    static final String FLAGS = "About_flags";
    static final String ELEMENTS = "About_elements";
    private static final String ALL_FLAGS = "Flag_codes";
    private static final int STATE = 2;
    private static final int REACH = 3;
    private static final int RAISED = 4;
    private static final int LAST = 6;
    private static final int ROOM = 12;
    private static final int[] WIDTHS = {12, 60, 22, 14, 16, 16, 16};

    final Grid grid;
    final CapTable caps;
    private final Book book;
    private final FlagRules rules;
    private final Findings findings;
    private int firstFlag;

    FlagSheet(Book book, MethodSheet method) {
        this.book = book;
        this.rules = method.flags;
        this.findings = new Findings(book);
        this.grid = book.grid(book.wording.say("flags.title"));
        for (int column = 0; column <= LAST; column++) {
            grid.width(column, WIDTHS[column]);
        }
        grid.put(0, 0, Style.TITLE, book.wording.say("flags.title"));
        Stack stack = new Stack(grid, LAST);
        stack.note(book.wording.say("live.flags.intro"));
        findings(stack);
        about(stack);
        this.caps = new CapTable(book, rules, findings, this, stack);
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
            finding(stack.row(), flag);
        }
        grid.choice(Block.column(STATE, firstFlag, stack.next() - 1), FlagRules.STATES);
        book.name(ALL_FLAGS, grid.ref(Block.column(0, firstFlag, stack.next() - 1)));
    }

    private void finding(int row, RedFlag flag) {
        Optional<FlagState> state = findings.state(flag);
        grid.put(row, 0, Style.CODE, flag.code());
        grid.put(row, 1, Style.TEXT, book.wording.of("flags", flag.code()));
        grid.put(row, STATE, Style.INPUT, state.map(rules::label).orElse(""));
        book.findings.add(new FindingCell(flag.code(), grid.name(), row, STATE));
        double reach = state.map(FlagRules::reach).orElse(0);
        grid.put(row, REACH, Style.FACTOR, ofState(row, rules.reaches(), reach));
        double raised = state.map(each -> Content.nearest(each.raised())).orElse(0.0);
        grid.put(row, RAISED, Style.SHARE, ofState(row, rules.raised(), raised));
    }

    private static Content ofState(int row, String values, double now) {
        String state = A1.cell(row, STATE);
        return Content.formula(
                "IF(" + state + "=\"\",0,INDEX(" + values + ",MATCH(" + state + "," + FlagRules.STATES + ",0)))",
                Content.number(now));
    }

    /** What the findings are about, with room for more. */
    private void about(Stack stack) {
        stack.heading(book.wording.say("live.flags.about"));
        stack.note(book.wording.say("live.flags.about.text"));
        stack.header(Stack.said(book.wording, "column.flag", "column.element"), STATE);
        int first = stack.next();
        for (Finding finding : book.card.findings()) {
            finding.elements().forEach(element -> about(stack.row(), finding.flag(), element));
        }
        for (int i = 0; i < ROOM; i++) {
            about(stack.row(), "", "");
        }
        int last = stack.next() - 1;
        grid.choice(Block.column(0, first, last), ALL_FLAGS);
        book.name(FLAGS, grid.ref(Block.column(0, first, last)));
        book.name(ELEMENTS, grid.ref(Block.column(1, first, last)));
    }

    private void about(int row, String flag, String element) {
        grid.put(row, 0, Style.INPUT, flag);
        grid.put(row, 1, Style.INPUT, element);
    }

    /** The cell that says how far the state of a flag reaches. */
    String reach(RedFlag flag) {
        return A1.cell(row(flag), REACH);
    }

    /** The cell that says how far the caps of a flag have risen. */
    String raised(RedFlag flag) {
        return A1.cell(row(flag), RAISED);
    }

    private int row(RedFlag flag) {
        return firstFlag + book.questionnaire.flags().indexOf(flag);
    }
}
