package org.principled.exchange.workbook;

import org.principled.archive.ArchiveLimits;

/** How much an uploaded workbook may hold: a few times what the largest questionnaire with many business lines and much evidence takes. */
public final class WorkbookLimits {

    private static final int MEGABYTE = 1024 * 1024;

    /** Bytes of a file. */
    public static final long FILE_BYTES = 5L * MEGABYTE;

    /** Rows of a sheet that hold something. */
    public static final int ROWS = 5_000;

    /** The last column that may hold something. */
    public static final int COLUMNS = 200;

    /** Cells of all sheets together that hold something. */
    public static final int CELLS = 100_000;

    /** Characters of a cell; Excel holds no more. */
    public static final int CELL_CHARACTERS = 32_767;

    /** Characters of all cells together. */
    public static final int CHARACTERS = 4_000_000;

    /** Different texts, each of which the file keeps once. */
    static final int SHARED_STRINGS = CELLS;

    static final int SHEETS = 100;

    /** Formats of cells; Excel holds no more. */
    static final int STYLES = 65_490;

    /** Bytes that a sheet or the shared strings may unpack to. */
    static final long LARGE_PART = 16L * MEGABYTE;

    /** Bytes that any other part that is read may unpack to. */
    static final long SMALL_PART = MEGABYTE;

    /** Elements of XML inside one another. */
    static final int DEPTH = 32;

    /** Characters of a tag with its attributes. */
    static final int TAG_CHARACTERS = 32_768;

    /** Nanoseconds for the whole file, a hundred times what an honest one takes. */
    static final long NANOSECONDS = 4_000_000_000L;

    static final ArchiveLimits ARCHIVE = new ArchiveLimits(500, 32L * MEGABYTE, 100);

    private WorkbookLimits() {}
}
