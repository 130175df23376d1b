package org.principled.assessment.answer;

import java.util.Optional;

/** What came of a change. */
public sealed interface Saved {

    /** It is in the database, on the disk. */
    record Done(AnswerState state) implements Saved {}

    /**
     * Somebody else was faster: nothing was written.
     *
     * @param yours what was to be written
     * @param theirs what is there; empty where nothing is
     */
    record Conflict(Content yours, Optional<AnswerState> theirs) implements Saved {}
}
