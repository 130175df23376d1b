package org.principled.company;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as scripts read it.
 *
 * @param version counts up with each change of the cycle or its invitations; the entity tag is this number in quotation marks
 */
record CycleJson(
        UUID id,
        String title,
        String questionnaire,
        LocalDate periodStart,
        LocalDate periodEnd,
        LocalDate opensOn,
        LocalDate closesOn,
        int replyDays,
        int version) {

    /** A cycle as scripts write it. */
    @Schema(name = "CycleDraft")
    record Draft(
            @Nullable String title,

            @Schema(description = "An edition this server holds", example = "principle-d@2026.1") @Nullable
            String questionnaire,

            @Schema(format = "date") @Nullable String periodStart,
            @Schema(format = "date") @Nullable String periodEnd,
            @Schema(format = "date") @Nullable String opensOn,
            @Schema(format = "date") @Nullable String closesOn,

            @Schema(description = "Length of the right of reply in working days, at least 20")
            int replyDays) {

        CycleDraft draft() {
            return new CycleDraft(
                    text(title),
                    text(questionnaire),
                    text(periodStart),
                    text(periodEnd),
                    text(opensOn),
                    text(closesOn),
                    String.valueOf(replyDays));
        }
    }

    /** The companies that a cycle invites, as scripts write them. */
    @Schema(name = "Invitations")
    record Invitations(@Nullable List<UUID> companies) {

        List<UUID> ids() {
            return companies == null
                    ? List.of()
                    : companies.stream().filter(Objects::nonNull).toList();
        }
    }

    /** A company that a cycle invites. */
    @Schema(name = "InvitedCompany")
    record Invited(UUID id, String name) {}

    static CycleJson of(CycleView cycle) {
        CycleFacts facts = cycle.facts();
        return new CycleJson(
                cycle.id(),
                facts.title(),
                facts.questionnaire(),
                facts.periodStart(),
                facts.periodEnd(),
                facts.opensOn(),
                facts.closesOn(),
                facts.replyDays(),
                cycle.version());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
