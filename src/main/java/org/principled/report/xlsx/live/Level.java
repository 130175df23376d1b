package org.principled.report.xlsx.live;

/** How a row stands to its neighbours. */
public enum Level {
    PLAIN,
    /** Sums up all rows of the sheet. */
    AREA,
    /** Sums up the rows below it. */
    INDICATOR,
    /** Belongs to the row above. */
    PART,
    /** Does not count here. */
    OUT
}
