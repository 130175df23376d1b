package org.principled.exchange;

import java.util.List;
import org.principled.answer.AnswerSheet;
import org.principled.answer.SheetProblem;

/** What came of reading answer files: all sheets, or none of them and every reason why. */
public sealed interface AnswersRead {

    /**
     * Everything was understood.
     *
     * @param sheets one for each company, in the order in which the files first name them; each accepted by {@code SheetCheck}
     * @param notes what is worth a look
     */
    record Read(List<AnswerSheet> sheets, List<SheetProblem> notes) implements AnswersRead {
        public Read {
            sheets = List.copyOf(sheets);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Something is wrong.
     *
     * @param problems the first problems, at most 50
     * @param more how many more there are
     */
    record Refused(List<SheetProblem> problems, int more) implements AnswersRead {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
