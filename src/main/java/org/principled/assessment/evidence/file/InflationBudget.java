package org.principled.assessment.evidence.file;

/**
 * How much a file may unpack to: at most {@link FileLimits#UNPACKED_BYTES} in all, and no part to more than
 * {@link FileLimits#UNPACKED_RATIO} times what it takes in the file. Counted while unpacking; what a header says is not believed. Well-behaved documents have small parts of long runs, so the ratio
 * counts only from {@link #RATIO_FROM} on.
 */
final class InflationBudget {

    private static final long RATIO_FROM = FileLimits.MEGABYTE;

    private long left = FileLimits.UNPACKED_BYTES;

    /**
     * Counts bytes just unpacked.
     *
     * @param count how many
     * @param soFar how many of the part until now, these included
     * @param packed how many bytes the part takes in the file
     * @param part name of the part
     */
    void spend(int count, long soFar, long packed, String part) throws RefusedException {
        left -= count;
        if (left < 0 || (soFar > RATIO_FROM && soFar / FileLimits.UNPACKED_RATIO > packed)) {
            throw new RefusedException(Refusal.Kind.INFLATES_TOO_FAR, part);
        }
    }
}
