package org.principled.exchange;

import java.util.ArrayList;
import java.util.List;
import org.principled.answer.SheetProblem;
import org.principled.wording.Message;

/** Gathers what is wrong with some files; more than a person reads is only counted. */
final class Problems {

    private static final int SHOWN = 50;

    private final List<SheetProblem> refused = new ArrayList<>();
    private final List<SheetProblem> notes = new ArrayList<>();
    private int more;

    void refuse(Message where, Message message) {
        add(SheetProblem.refused(where, message));
    }

    void refuse(Place where, Message message) {
        refuse(where.message(), message);
    }

    void refuse(String file, Message message) {
        refuse(Message.text(file), message);
    }

    void note(Message where, Message message) {
        add(SheetProblem.note(where, message));
    }

    void add(SheetProblem problem) {
        if (!problem.isRefused()) {
            notes.add(problem);
        } else if (refused.size() < SHOWN) {
            refused.add(problem);
        } else {
            more++;
        }
    }

    boolean any() {
        return !refused.isEmpty();
    }

    List<SheetProblem> notes() {
        return notes;
    }

    AnswersRead.Refused refused() {
        return new AnswersRead.Refused(refused, more);
    }
}
