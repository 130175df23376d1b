package org.principled.answer;

import java.util.ArrayList;
import java.util.List;
import org.principled.questionnaire.Questionnaire;

/**
 * Checks a sheet against its questionnaire before it is scored, so that nothing is dropped or misread in silence. Whatever is wrong is
 * reported in one go; the engine itself never repairs an answer.
 */
public final class SheetCheck {

    private SheetCheck() {}

    /**
     * Checks a sheet.
     *
     * @return what is wrong or worth a look, in the order of the sheet; without a refusal, the sheet can be scored. An answer is named by
     *     {@link Answer#place()}, a unit by {@link Unit.Id#toString()}, a scoping question or a finding by its code
     */
    public static List<SheetProblem> check(Questionnaire questionnaire, AnswerSheet sheet) {
        List<SheetProblem> problems = new ArrayList<>();
        SheetIndex index = new SheetIndex(questionnaire, sheet);
        checkEach(index, problems);
        new EventCheck(index, problems).check();
        new FindingCheck(index, problems).check();
        return List.copyOf(problems);
    }

    /**
     * Checks what can be told of a sheet of which some could not be read: each thing by itself, but not what one answer demands of another.
     *
     * @return as {@link #check}
     */
    public static List<SheetProblem> checkPart(Questionnaire questionnaire, AnswerSheet sheet) {
        List<SheetProblem> problems = new ArrayList<>();
        checkEach(new SheetIndex(questionnaire, sheet), problems);
        return List.copyOf(problems);
    }

    private static void checkEach(SheetIndex index, List<SheetProblem> problems) {
        new FrameCheck(index.questionnaire, index.sheet, problems).check();
        new AnswerCheck(index, problems).check();
        problems.addAll(TableCheck.check(index.questionnaire, index.sheet));
    }
}
