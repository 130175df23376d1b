package org.principled.assessment.editor;

import java.util.List;
import org.principled.assessment.answer.PastState;

/** Makes the page that shows everything an answer ever was. */
final class Histories {

    private final Desk desk;

    Histories(Desk desk) {
        this.desk = desk;
    }

    HistoryView view(String code, String line, List<PastState> past) {
        int newest = past.isEmpty() ? 0 : past.get(0).state().version();
        return new HistoryView(
                desk.frame(desk.words.historyOf(desk.labelOf(code)), desk.placeOf(code), ""),
                code,
                desk.labelOf(code),
                line,
                newest,
                desk.placeOf(code),
                past.stream().map(each -> entry(code, each, newest)).toList());
    }

    private HistoryView.Entry entry(String code, PastState past, int newest) {
        var state = past.state();
        boolean current = state.version() == newest;
        String note = past.restoredFrom() > 0
                ? desk.words.restoredFrom(past.restoredFrom())
                : current ? desk.words.currentVersion() : state.carried() ? desk.words.carriedFrom() : "";
        return new HistoryView.Entry(
                state.version(),
                desk.saidInWords(code, state.content()),
                AnswerForms.when(state),
                state.author().name(),
                note,
                state.content().reason(),
                state.content().privileged(),
                !current && desk.isWritable());
    }
}
