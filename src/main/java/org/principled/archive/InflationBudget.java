package org.principled.archive;

/**
 * How much a file may unpack to, in all and for each part. Counted while unpacking; what a header says is not believed. Well-behaved
 * documents have small parts of long runs, so the ratio counts only from {@link #RATIO_FROM} on.
 */
public final class InflationBudget {

    private static final long RATIO_FROM = 1024 * 1024;

    private final ArchiveLimits limits;
    private long left;

    /** A budget of which nothing is spent. */
    public InflationBudget(ArchiveLimits limits) {
        this.limits = limits;
        this.left = limits.unpackedBytes();
    }

    /**
     * Counts bytes just unpacked.
     *
     * @param count how many
     * @param soFar how many of the part until now, these included
     * @param packed how many bytes the part takes in the file
     * @param part name of the part
     */
    public void spend(int count, long soFar, long packed, String part) throws ArchiveException {
        left -= count;
        if (left < 0 || (soFar > RATIO_FROM && soFar / limits.ratio() > packed)) {
            throw new ArchiveException(Fault.INFLATES_TOO_FAR, part);
        }
    }
}
