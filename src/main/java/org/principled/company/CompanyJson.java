package org.principled.company;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;

/**
 * A company as scripts read it. What is not stated is empty.
 *
 * @param version counts up with each change; the entity tag is this number in quotation marks
 */
record CompanyJson(
        UUID id,
        String name,
        String legalName,
        String lei,
        List<String> identifiers,
        String country,
        Optional<UUID> parent,
        String website,
        String headcount,
        String stateOwned,
        List<Line> lines,
        int version) {

    /** A business line as scripts read and write it. */
    @Schema(name = "BusinessLine")
    record Line(
            @Nullable String name,
            @Nullable List<String> profiles,

            @Schema(
                    description = "Exact share of revenue or users, such as 1/4, 25 % or 0.25; read back as a fraction",
                    example = "1/4")
            @Nullable
            String share) {

        private CompanyDraft.Line draft() {
            return new CompanyDraft.Line(text(name), profiles == null ? List.of() : texts(profiles), text(share));
        }
    }

    /** A company as scripts write it. What is left out is not stated. */
    @Schema(name = "CompanyDraft")
    record Draft(
            @Nullable String name,
            @Nullable String legalName,
            @Nullable String lei,

            @Schema(description = "Other identifiers, each as scheme:value") @Nullable
            List<String> identifiers,

            @Schema(description = "ISO 3166-1 alpha-2", example = "NL") @Nullable
            String country,

            @Schema(description = "Id, LEI or name of a company held here") @Nullable
            String parent,

            @Nullable String website,
            @Nullable String headcount,
            @Nullable String stateOwned,
            @Nullable List<Line> lines) {

        CompanyDraft draft() {
            return new CompanyDraft(
                    text(name),
                    text(legalName),
                    text(lei),
                    identifiers == null ? List.of() : texts(identifiers),
                    text(country),
                    text(parent),
                    text(website),
                    text(headcount),
                    text(stateOwned),
                    lines == null
                            ? List.of()
                            : lines.stream()
                                    .map(line -> line == null ? new Line(null, null, null) : line)
                                    .map(Line::draft)
                                    .toList());
        }
    }

    static CompanyJson of(CompanyView company) {
        CompanyFacts facts = company.facts();
        return new CompanyJson(
                company.id(),
                facts.name(),
                facts.legalName(),
                facts.lei(),
                facts.identifiers(),
                facts.country(),
                facts.parent(),
                facts.website(),
                facts.headcount(),
                facts.stateOwned(),
                facts.lines().stream()
                        .map(line -> new Line(
                                line.name(),
                                line.profiles(),
                                line.share().map(Fraction::toString).orElse("")))
                        .toList(),
                company.version());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static List<String> texts(List<String> texts) {
        return texts.stream().map(CompanyJson::text).toList();
    }
}
