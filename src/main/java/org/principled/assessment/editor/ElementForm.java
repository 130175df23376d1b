package org.principled.assessment.editor;

import java.util.List;

/**
 * An element with everything a person needs to answer it. Empty texts and lists are not shown.
 *
 * @param code its code
 * @param label its short name
 * @param question what is asked
 * @param answers one for the company, or one for each business line
 * @param lines whether the company has business lines that could answer apart
 * @param perLine whether they do
 * @param companyVersion version of the company's own answer, which opening and folding the lines is based on
 * @param why why it matters
 * @param examples examples of evidence
 * @param applies why it is asked, in sentences
 * @param counts how it counts
 * @param event when "not applicable" is accepted because nothing happened
 * @param flags the red flags that can be about it
 * @param tables the tables that propose an answer
 * @param references what it rests on
 * @param remarks number of open remarks
 */
record ElementForm(
        String code,
        String label,
        String question,
        List<AnswerForm> answers,
        boolean lines,
        boolean perLine,
        int companyVersion,
        String why,
        List<String> examples,
        List<String> applies,
        String counts,
        String event,
        List<Link> flags,
        List<Link> tables,
        List<Link> references,
        int remarks) {

    /** A scoping question, as far as the form for its answer needs it. */
    static ElementForm scoping(String code, String question, AnswerForm answer) {
        return new ElementForm(
                code,
                question,
                question,
                List.of(answer),
                false,
                false,
                0,
                "",
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                0);
    }
}
