package org.principled.archive;

/** What can be wrong with an archive or with XML in it; the detail of an {@link ArchiveException} says where or what. */
public enum Fault {
    /** It is cut short or contradicts itself; the detail is the part, where it has parts. */
    DAMAGED,
    /** It can only be read with a password. */
    ENCRYPTED,
    /** It has more parts than {@link ArchiveLimits} allow. */
    TOO_MANY_PARTS,
    /** It unpacks to more than {@link ArchiveLimits} allow, or than it says; the detail is the part that went too far. */
    INFLATES_TOO_FAR,
    /** It has a part twice, or one whose name leads out of it; the detail is that name. */
    UNSAFE_PART_NAME,
    /** There are data that no entry of its directory accounts for. */
    HIDDEN_DATA,
    /** XML has a document type declaration; the detail is the part. */
    DECLARES_TYPE,
    /** It has macros or other content that runs; the detail is where or what. */
    RUNS_CODE,
    /** It loads something from elsewhere; the detail is from where. */
    LOADS_FROM_ELSEWHERE,
    /** It has another file inside that cannot be looked into; the detail is the part. */
    HOLDS_FILE
}
