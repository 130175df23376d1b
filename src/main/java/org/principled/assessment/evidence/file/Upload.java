package org.principled.assessment.evidence.file;

/** What became of a file that was sent. */
public sealed interface Upload {

    /** It is on the disk, and stays there when the power fails from now on. */
    record Taken(StoredFile file) implements Upload {}

    /** It is not taken, and nothing of it is left. */
    record NotTaken(Refusal refusal) implements Upload {}
}
