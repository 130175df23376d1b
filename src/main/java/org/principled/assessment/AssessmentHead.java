package org.principled.assessment;

import java.util.UUID;

/**
 * As much of an assessment as deciding about it takes: one row, read with each request.
 *
 * @param id of the assessment
 * @param company id of the company it is about
 * @param mode key of the mode
 * @param edition {@code id@edition} of the questionnaire
 * @param editionSha256 the hash by which that edition is known
 * @param submitted whether it was submitted, after which nothing in it changes
 * @param scopeVersion grows by one with each change to lines and profiles
 * @param revision grows with every change to what the answer sheet holds
 */
public record AssessmentHead(
        UUID id,
        UUID company,
        String mode,
        String edition,
        String editionSha256,
        boolean submitted,
        int scopeVersion,
        long revision) {}
