package org.principled.assessment.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is still open, what leaves the company, and the attestation.
 *
 * @param desk whether it is research from outside, which no company submits
 * @param standing in a sentence
 * @param frozen what was attested; null before
 * @param problems what has to be put right first
 * @param worthALook what does not keep anybody from submitting
 * @param open what is still open, with its cost
 * @param leaves what leaves the company, in lines
 * @param sheetHref where exactly that can be downloaded
 * @param maySubmit whether the reader can attest now
 * @param whyNot in a sentence, where not
 * @param sha256 of what would be submitted: what somebody changes in the meantime is not attested unseen
 * @param statement what the signatory states
 */
record SubmissionView(
        Frame frame,
        boolean desk,
        String standing,
        @Nullable Frozen frozen,
        List<String> problems,
        List<String> worthALook,
        List<Open> open,
        List<String> leaves,
        String sheetHref,
        boolean maySubmit,
        String whyNot,
        String sha256,
        String statement) {

    /** What was attested. */
    record Frozen(String signedAs, String when, String statement, String sha256) {}

    /** An open question, and what the total could gain by it. */
    record Open(String code, String label, String href, String gain) {}
}
