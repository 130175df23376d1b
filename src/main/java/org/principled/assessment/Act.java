package org.principled.assessment;

/** What somebody can want to do with an assessment. */
public enum Act {
    /** See all of it while it is worked on: answers with their notes and history, evidence, remarks. */
    READ,
    /** See what was submitted, as far as it is meant for the coalition. */
    READ_SUBMITTED,
    /** Answer, attach evidence, fill tables. */
    ANSWER,
    /** Write remarks. */
    DISCUSS,
    /** Say who is to answer what. */
    ASSIGN,
    /** Change lines and profiles. */
    SCOPE,
    /** Attest and submit. */
    SUBMIT;

    /** Whether it changes what is submitted, and so is over once it was. */
    boolean endsWithSubmission() {
        return this == ANSWER || this == SCOPE || this == SUBMIT;
    }
}
