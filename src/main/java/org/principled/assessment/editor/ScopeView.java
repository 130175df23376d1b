package org.principled.assessment.editor;

import java.util.List;

/**
 * What an assessment covers.
 *
 * @param trouble why what was sent was not saved, in a sentence; empty where nothing was
 * @param effect how many elements apply, in a sentence
 * @param mayScope whether the reader may change lines and profiles
 * @param version of lines and profiles
 * @param profiles every profile of the questionnaire, with what it covers
 * @param lines the business lines, and an empty one to be filled in
 * @param questions the scoping questions
 */
record ScopeView(
        Frame frame,
        String trouble,
        String effect,
        boolean mayScope,
        int version,
        List<AnswerForm.Choice> profiles,
        List<LineForm> lines,
        List<Question> questions) {

    /**
     * A business line.
     *
     * @param index numbers the fields of the form
     * @param profiles its own profiles, where they differ from the company's
     */
    record LineForm(int index, String name, String share, List<Option> profiles) {

        /** Whether it has profiles of its own. */
        public boolean profiled() {
            return profiles.stream().anyMatch(Option::chosen);
        }
    }

    /**
     * A scoping question.
     *
     * @param notAsked why it need not be answered, in a sentence; empty where it is asked
     * @param decides how many elements hang on it, in a sentence
     */
    record Question(String code, String question, String help, String notAsked, AnswerForm answer, String decides) {

        /** The question as the form for its answer needs it. */
        public ElementForm form() {
            return ElementForm.scoping(code, question, answer);
        }
    }
}
