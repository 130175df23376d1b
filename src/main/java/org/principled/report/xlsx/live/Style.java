package org.principled.report.xlsx.live;

/** What a cell is for; how that looks is the renderer's matter. */
public enum Style {
    TITLE,
    HEADING,
    /** A sentence across several columns. */
    NOTE,
    LABEL,
    HEADER,
    HEADER_NUMBER,
    CODE,
    TEXT,
    LINK,
    /** A score from 0 to 100. */
    POINTS,
    /** A score beside its name, not in a column of numbers. */
    FACT,
    /** A share beside its name, shown in per cent. */
    FACT_SHARE,
    /** The one figure everything is about. */
    HEADLINE,
    /** A weight, a factor or a count, as it was set or counted. */
    FACTOR,
    /** A weight that was computed and may have any number of digits. */
    WEIGHT,
    /** A share from 0 to 1, shown in per cent. */
    SHARE,
    /** Text that may be changed. */
    INPUT,
    /** A number that may be changed. */
    INPUT_FACTOR,
    /** A share that may be changed, shown in per cent. */
    INPUT_SHARE,
    /** Steps between an answer and a score. */
    WORKING
}
