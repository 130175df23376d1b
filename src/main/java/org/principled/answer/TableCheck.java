package org.principled.answer;

import java.util.List;
import org.principled.questionnaire.Questionnaire;

final class TableCheck {
    private TableCheck() {}

    static void check(Questionnaire questionnaire, AnswerSheet sheet, List<SheetProblem> problems) {}
}
