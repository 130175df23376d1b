package org.principled.report.xlsx.live;

import java.util.ArrayList;
import java.util.List;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.RedFlag.Cap;

/** The states of red flags and their caps on the method sheet. */
final class FlagRules {

    static final String STATES = "Flag_states";
    private static final int VALUE = 2;
    private static final int RAISED = 3;

    /**
     * A cap and where it stands.
     *
     * @param place its row on the method sheet
     */
    record Placed(RedFlag flag, Cap cap, int place) {}

    final List<Placed> caps = new ArrayList<>();

    private final Book book;
    private final Grid grid;
    private int firstState;
    private int lastState;

    FlagRules(Book book, Grid grid, Stack stack) {
        this.book = book;
        this.grid = grid;
        if (book.hasFlags()) {
            Wording wording = book.wording;
            stack.heading(wording.say("method.flags.heading"));
            stack.note(wording.say("method.flags.text"));
            states(stack, wording);
            stack.gap();
            stack.header(Stack.said(wording, "column.flag", "live.column.caps", "live.column.cap"), VALUE);
            book.questionnaire.flags().forEach(flag -> flag.caps().forEach(cap -> cap(stack.row(), flag, cap)));
        }
    }

    private void states(Stack stack, Wording wording) {
        stack.header(
                Stack.said(wording, "column.state", "column.code", "live.column.reach", "live.column.raised"), VALUE);
        List<FlagState> states = book.questionnaire.flagStates();
        List<String> labels =
                wording.of("flag-states", states.stream().map(FlagState::key).toList());
        firstState = stack.next();
        for (int i = 0; i < states.size(); i++) {
            int row = stack.row();
            grid.put(row, 0, Style.CODE, labels.get(i));
            grid.put(row, 1, Style.TEXT, states.get(i).key());
            grid.put(row, VALUE, Style.INPUT_FACTOR, Content.number(reach(states.get(i))));
            grid.put(
                    row, RAISED, Style.INPUT_SHARE, Content.number(states.get(i).raised()));
        }
        lastState = stack.next() - 1;
        book.name(STATES, grid.ref(Block.column(0, firstState, lastState)));
        stack.note(wording.say("live.reach"));
    }

    /** 0 where nothing is capped, 1 where only the lower bound is, 2 where the score is. */
    static int reach(FlagState state) {
        return state.reach().ordinal();
    }

    private void cap(int row, RedFlag flag, Cap cap) {
        caps.add(new Placed(flag, cap, row));
        grid.put(row, 0, Style.CODE, flag.code());
        grid.put(row, 1, Style.TEXT, target(cap));
        grid.put(row, VALUE, Style.INPUT_FACTOR, Content.number(cap.at()));
    }

    /** What a cap holds down, in words. */
    String target(Cap cap) {
        Wording wording = book.wording;
        if (cap instanceof Cap.OfArea area) {
            String named = wording.say("live.cap.area", area.area(), wording.area(area.area()));
            return area.whenAbout().isEmpty()
                    ? named
                    : wording.say("live.cap.when", named, String.join(wording.say("list.or"), area.whenAbout()));
        }
        return wording.say(cap instanceof Cap.OfTotal ? "total" : "live.cap.elements");
    }

    /** Where it stands how far each state reaches. */
    String reaches() {
        return grid.ref(Block.column(VALUE, firstState, lastState));
    }

    /** Where it stands how far the caps of each state have risen. */
    String raised() {
        return grid.ref(Block.column(RAISED, firstState, lastState));
    }

    /** Where a cap stands. */
    String at(Placed cap) {
        return grid.ref(cap.place(), VALUE);
    }

    /** A state as it stands in the list. */
    String label(FlagState state) {
        List<String> keys =
                book.questionnaire.flagStates().stream().map(FlagState::key).toList();
        return book.wording.of("flag-states", keys).get(keys.indexOf(state.key()));
    }
}
