package org.principled.cli;

import org.principled.exchange.workbook.WorkbookWords;
import picocli.CommandLine.Option;

/** The language of documents. */
final class LanguageOption {

    @Option(
            names = "--language",
            paramLabel = "LANG",
            description = "Language to write in, such as en or fr. Default: that of the questionnaire.",
            defaultValue = "")
    private String tag = "";

    LanguageOption() {}

    /** Refuses a language in which the questionnaire, or the program for its documents, has no words. */
    void demand(Loaded questionnaire) {
        demandTexts(questionnaire);
        if (WorkbookWords.in(of(questionnaire)).isEmpty()) {
            throw new Refused("There are no words for documents in " + of(questionnaire) + ".");
        }
    }

    /** Refuses a language in which the questionnaire has no words. */
    void demandTexts(Loaded questionnaire) {
        questionnaire.demandLanguage(tag);
    }

    /** The language that is meant. */
    String of(Loaded questionnaire) {
        return tag.isEmpty() ? questionnaire.texts("").language() : tag;
    }
}
