package org.principled.exchange.workbook;

import java.util.function.Supplier;

/**
 * A workbook that is not what it seems, and what has to come of it.
 *
 * @param about what is odd about it
 * @param content makes it; some are large, so they are made one at a time
 * @param expected words of the sentence with which it is refused, or, where it is harmless, what its first cell reads
 * @param harmless whether it is read
 */
record HostileWorkbook(String about, Supplier<byte[]> content, String expected, boolean harmless) {

    static HostileWorkbook refused(String about, String expected, Supplier<byte[]> content) {
        return new HostileWorkbook(about, content, expected, false);
    }

    static HostileWorkbook read(String about, String expected, Supplier<byte[]> content) {
        return new HostileWorkbook(about, content, expected, true);
    }

    @Override
    public String toString() {
        return about;
    }
}
