package org.principled.report.xlsx;

import java.io.IOException;

/** The archive around a workbook, without the times at which it was packed. */
final class FixedZip {

    private FixedZip() {}

    /** The same archive with one time for all entries, the content types first and the rest sorted. */
    static byte[] of(byte[] archive) throws IOException {
        return org.principled.archive.FixedZip.of(archive);
    }
}
