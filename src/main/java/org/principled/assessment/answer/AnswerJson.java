package org.principled.assessment.answer;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Annex.Audience;
import org.principled.assessment.AssessmentProblems;

/**
 * An answer as scripts read it.
 *
 * @param code code of the element, scoping question or red flag
 * @param line key of the line; empty for the company as a whole
 * @param said {@code open}, {@code chosen}, {@code na} or {@code unknown}
 * @param answer key of the answer, code for "N/A", or state of the flag
 * @param counts whether it goes into the answer sheet
 * @param version the entity tag is this number in quotation marks; 0 where nothing was ever said
 * @param restoredFrom in the history, the version that was restored; 0 where it was written anew
 */
@Schema(name = "Answer")
record AnswerJson(
        String code,
        String line,
        String said,
        String answer,
        List<String> about,
        String reason,
        String audience,
        String privileged,
        List<String> statedGrades,
        boolean carried,
        boolean folded,
        boolean counts,
        int version,
        int restoredFrom,
        @Nullable UUID changedBy,
        String changedByName,
        @Nullable Instant changedAt) {

    /** What is to be said. What is left out is empty; a reason is for the coalition unless something else is said. */
    @Schema(name = "AnswerDraft")
    record Draft(
            @Nullable String said,
            @Nullable String answer,
            @Nullable List<String> about,
            @Nullable String reason,
            @Nullable String audience,
            @Nullable String privileged) {

        Content content(AssessmentProblems problems, String code) {
            return new Content(
                    said(problems, code),
                    text(answer),
                    about == null ? List.of() : about.stream().map(Draft::text).toList(),
                    text(reason),
                    audience(problems, code),
                    text(privileged));
        }

        private Said said(AssessmentProblems problems, String code) {
            for (Said each : Said.values()) {
                if (each.key().equals(said)) {
                    return each;
                }
            }
            throw said == null ? problems.fieldMissing("said") : problems.answerRefused(said, code);
        }

        private Audience audience(AssessmentProblems problems, String code) {
            for (Audience each : Audience.values()) {
                if (each.key().equals(audience == null ? "coalition" : audience)) {
                    return each;
                }
            }
            throw problems.answerRefused(text(audience), code);
        }

        private static String text(@Nullable String text) {
            return Objects.requireNonNullElse(text, "");
        }
    }

    static AnswerJson of(AnswerState state) {
        return of(new PastState(state, 0));
    }

    static AnswerJson of(PastState past) {
        AnswerState state = past.state();
        Content content = state.content();
        return new AnswerJson(
                state.code(),
                state.line(),
                content.said().key(),
                content.choice(),
                content.about(),
                content.reason(),
                content.audience().name().toLowerCase(Locale.ROOT),
                content.privileged(),
                state.statedGrades(),
                state.carried(),
                state.folded(),
                state.counts(),
                state.version(),
                past.restoredFrom(),
                state.author().id(),
                state.author().name(),
                state.at());
    }

    /** An answer that nobody ever gave. */
    static AnswerJson open(String code, String line) {
        return new AnswerJson(
                code,
                line,
                Said.OPEN.key(),
                "",
                List.of(),
                "",
                Audience.COALITION.key(),
                "",
                List.of(),
                false,
                false,
                false,
                0,
                0,
                null,
                "",
                null);
    }

    static Draft draft(Content content) {
        return new Draft(
                content.said().key(),
                content.choice(),
                content.about(),
                content.reason(),
                content.audience().key(),
                content.privileged());
    }
}
