package org.principled.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The assessment of one company in one cycle and mode.
 *
 * @param id of the assessment
 * @param company whom it is about
 * @param cycle the cycle it belongs to
 * @param mode key of the mode: which evidence the assessor could reach
 * @param edition {@code id@edition} of the questionnaire; an assessment stays on it for ever
 * @param editionSha256 the hash by which that edition is known
 * @param submitted whether it was submitted, after which nothing in it changes
 * @param scope what it covers
 * @param revision grows with every change to what the answer sheet holds
 * @param createdAt when it was opened
 */
public record Assessment(
        UUID id,
        Company company,
        Cycle cycle,
        String mode,
        String edition,
        String editionSha256,
        boolean submitted,
        Scope scope,
        long revision,
        Instant createdAt) {

    /** As much of it as deciding about it takes. */
    public AssessmentHead head() {
        return new AssessmentHead(id, company.id(), mode, edition, editionSha256, submitted, scope.version(), revision);
    }

    /** A company, as far as its assessment names it. */
    public record Company(UUID id, String name) {}

    /**
     * A cycle, as far as an assessment names it.
     *
     * @param periodStart first day of the period it covers
     * @param periodEnd last day of the period
     */
    public record Cycle(UUID id, String title, LocalDate periodStart, LocalDate periodEnd) {}

    /**
     * Which parts of the company are assessed. What is said of a line that is not here is kept and does not count.
     *
     * @param version grows by one with each change
     * @param profiles profiles of the company as a whole
     * @param lines its lines; empty where it answers as a whole
     */
    public record Scope(int version, List<String> profiles, List<Line> lines) {
        public Scope {
            profiles = List.copyOf(profiles);
            lines = List.copyOf(lines);
        }

        /** Whether something can be said of this line, or of the company where the key is empty. */
        public boolean has(String line) {
            return line.isEmpty() || lines.stream().anyMatch(each -> each.key().equals(line));
        }
    }
}
