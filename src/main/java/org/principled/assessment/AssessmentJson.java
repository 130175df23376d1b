package org.principled.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;

/**
 * An assessment as scripts read it.
 *
 * @param questionnaire {@code id@edition}
 * @param questionnaireSha256 the hash by which the edition is known
 * @param revision grows with every change to what the answer sheet holds; the entity tag of the sheet
 */
@Schema(name = "Assessment")
record AssessmentJson(
        UUID id,
        Named company,
        Named cycle,
        LocalDate periodStart,
        LocalDate periodEnd,
        String mode,
        String questionnaire,
        String questionnaireSha256,
        boolean submitted,
        ScopeJson scope,
        int scopeVersion,
        long revision,
        Instant createdAt) {

    /** A company or a cycle. */
    @Schema(name = "Named")
    record Named(UUID id, String name) {}

    /** What is to be opened. */
    @Schema(name = "AssessmentOpening")
    record Opening(
            @Nullable UUID company,
            @Nullable UUID cycle,
            @Nullable String mode) {}

    /** Lines and profiles. */
    @Schema(name = "AssessmentScope")
    record ScopeJson(
            @Nullable List<String> profiles, @Nullable List<LineJson> lines) {

        List<String> profileKeys() {
            return texts(profiles);
        }

        List<Line> lines(AssessmentProblems problems) {
            return lines == null
                    ? List.of()
                    : lines.stream()
                            .map(line -> line == null ? new LineJson(null, null, null, null) : line)
                            .map(line -> line.line(problems))
                            .toList();
        }
    }

    /** A line; its key is {@code kind/name}, such as {@code line/Cloud}. */
    @Schema(name = "AssessmentLine")
    record LineJson(
            @Nullable String key,
            @Nullable String unitClass,
            @Nullable List<String> profiles,
            @Nullable String share) {

        private Line line(AssessmentProblems problems) {
            String text = Objects.requireNonNullElse(share, "");
            try {
                return new Line(
                        Objects.requireNonNullElse(key, ""),
                        Objects.requireNonNullElse(unitClass, ""),
                        texts(profiles),
                        text.isEmpty() ? Optional.empty() : Optional.of(Fraction.parse(text)));
            } catch (NumberFormatException notExact) {
                throw problems.lineRefused(Objects.requireNonNullElse(key, ""));
            }
        }
    }

    private static List<String> texts(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(text -> Objects.requireNonNullElse(text, ""))
                        .toList();
    }

    static AssessmentJson of(Assessment assessment) {
        return new AssessmentJson(
                assessment.id(),
                new Named(assessment.company().id(), assessment.company().name()),
                new Named(assessment.cycle().id(), assessment.cycle().title()),
                assessment.cycle().periodStart(),
                assessment.cycle().periodEnd(),
                assessment.mode(),
                assessment.edition(),
                assessment.editionSha256(),
                assessment.submitted(),
                new ScopeJson(
                        assessment.scope().profiles(),
                        assessment.scope().lines().stream()
                                .map(line -> new LineJson(
                                        line.key(),
                                        line.unitClass(),
                                        line.profiles(),
                                        line.share().map(Fraction::toString).orElse("")))
                                .toList()),
                assessment.scope().version(),
                assessment.revision(),
                assessment.createdAt());
    }
}
