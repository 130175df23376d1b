package org.principled.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.principled.answer.Annex;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Finding;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.Questionnaire;

/**
 * For whom a document is made. It holds, in its text and in the files within it, only what they may see. What is sealed goes into no
 * document at all: documents are passed on.
 */
public enum Audience {
    /** The company itself. */
    COMPANY(Annex.Audience.COALITION),
    /** The coalition that the company has submitted to. */
    COALITION(Annex.Audience.COALITION),
    /** Everybody. */
    PUBLIC(Annex.Audience.PUBLIC);

    private final Annex.Audience annex;

    Audience(Annex.Audience annex) {
        this.annex = annex;
    }

    /** {@code company}, {@code coalition} or {@code public}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What this audience may see of a sheet; its score stays the same, for what is left out counts for nothing. */
    AnswerSheet view(Questionnaire questionnaire, AnswerSheet sheet) {
        return sheet.withAnnex(sheet.annex().forAudience(annex)).withFindings(view(questionnaire, sheet.findings()));
    }

    /** Allegations that cap nothing are not for the public. */
    List<Finding> view(Questionnaire questionnaire, List<Finding> findings) {
        if (this != PUBLIC) {
            return findings;
        }
        Set<String> capping = questionnaire.flagStates().stream()
                .filter(state -> state.reach() != FlagState.Reach.NOTHING)
                .map(FlagState::key)
                .collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> capping.contains(finding.state()))
                .toList();
    }
}
