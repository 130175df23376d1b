package org.principled.cli;

import picocli.CommandLine.Parameters;

/** The questionnaire that a command works with. */
final class QuestionnaireParameter {

    @Parameters(
            index = "0",
            paramLabel = "QUESTIONNAIRE",
            description =
                    "An id such as principle-d (its latest edition), an id@edition, or a folder with a questionnaire.")
    private String name = "";

    QuestionnaireParameter() {}

    Loaded load() {
        return Loaded.named(name);
    }
}
