package org.principled.assessment.submission;

import java.time.Instant;
import java.util.UUID;

/**
 * What was attested, by whom and when.
 *
 * @param answersSha256 hash of the answers, from which the score can be recomputed
 * @param annexSha256 hash of the annex, held-back items included
 * @param sheetSha256 hash of the document as it was attested, byte for byte
 * @param statement what the signatory stated
 * @param signedBy id of the signatory's account
 * @param signedAs name and office, as the signatory wrote them
 * @param signedAt when
 */
public record Submission(
        String answersSha256,
        String annexSha256,
        String sheetSha256,
        String statement,
        UUID signedBy,
        String signedAs,
        Instant signedAt) {}
