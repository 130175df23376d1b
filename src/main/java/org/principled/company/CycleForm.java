package org.principled.company;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as the form sends it.
 *
 * @param version the version that the form was filled from; 0 for a new cycle
 */
record CycleForm(
        @RestForm @Nullable String title,
        @RestForm @Nullable String questionnaire,
        @RestForm @Nullable String periodStart,
        @RestForm @Nullable String periodEnd,
        @RestForm @Nullable String opensOn,
        @RestForm @Nullable String closesOn,
        @RestForm @Nullable String replyDays,
        @RestForm int version) {

    CycleDraft draft() {
        return new CycleDraft(
                text(title),
                text(questionnaire),
                text(periodStart),
                text(periodEnd),
                text(opensOn),
                text(closesOn),
                text(replyDays));
    }

    private static String text(@Nullable String field) {
        return Objects.requireNonNullElse(field, "");
    }
}
