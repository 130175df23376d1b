package org.principled.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The end of a zip archive (APPNOTE 4.3.14 to 4.3.16): where its directory lies. The directory must end where the end begins, and the end
 * where the file ends, so that nothing hides between or behind them.
 *
 * @param count number of entries
 * @param directory where the directory starts
 * @param length of the directory, in bytes
 */
public record ZipEnd(int count, long directory, int length) {

    private static final int SIGNATURE = 0x06054b50;
    private static final int SIZE = 22;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int WIDE_SIGNATURE = 0x06064b50;
    private static final int WIDE_SIZE = 56;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LONGEST_DIRECTORY = 4 * 1024 * 1024;

    static ZipEnd of(FileView file, int most) throws IOException {
        if (file.size() < SIZE) {
            throw ArchiveException.damaged();
        }
        long start = file.size() - SIZE;
        ByteBuffer end = littleEndian(file.at(start, SIZE));
        if (end.getInt(0) != SIGNATURE || end.getShort(20) != 0) {
            throw isNearEndOf(file) ? new ArchiveException(Fault.HIDDEN_DATA) : ArchiveException.damaged();
        }
        long count = Short.toUnsignedLong(end.getShort(10));
        long length = Integer.toUnsignedLong(end.getInt(12));
        long directory = Integer.toUnsignedLong(end.getInt(16));
        if (!hasWideEnd(file, start)) {
            return checked(count, most, directory, length, start);
        }
        long wideStart = start - LOCATOR_SIZE - WIDE_SIZE;
        ByteBuffer wide = littleEndian(file.at(wideStart, WIDE_SIZE));
        if (wide.getInt(0) != WIDE_SIGNATURE
                || differ(count, wide.getLong(32), 0xFFFFL)
                || differ(length, wide.getLong(40), 0xFFFFFFFFL)
                || differ(directory, wide.getLong(48), 0xFFFFFFFFL)) {
            throw ArchiveException.damaged();
        }
        return checked(wide.getLong(32), most, wide.getLong(48), wide.getLong(40), wideStart);
    }

    /** Whether a reader that looks for an archive from the end of a file finds one there, comment or not. */
    public static boolean isNearEndOf(FileView file) throws IOException {
        ByteBuffer tail = littleEndian(file.tail(SIZE + LONGEST_COMMENT));
        for (int at = tail.limit() - SIZE; at >= 0; at--) {
            if (tail.getInt(at) == SIGNATURE) {
                return true;
            }
        }
        return false;
    }

    static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether the numbers of a Zip64 archive stand before the end; they must stand right before it. */
    private static boolean hasWideEnd(FileView file, long start) throws IOException {
        if (start < LOCATOR_SIZE + WIDE_SIZE) {
            return false;
        }
        ByteBuffer locator = littleEndian(file.at(start - LOCATOR_SIZE, LOCATOR_SIZE));
        if (locator.getInt(0) != LOCATOR_SIGNATURE) {
            return false;
        }
        if (locator.getLong(8) != start - LOCATOR_SIZE - WIDE_SIZE) {
            throw ArchiveException.damaged();
        }
        return true;
    }

    /** Two readers must not see two archives: a number is the same in both places, or left to the wide one. */
    private static boolean differ(long narrow, long wide, long leftToWide) {
        return narrow != wide && narrow != leftToWide;
    }

    private static ZipEnd checked(long count, int most, long directory, long length, long end) throws ArchiveException {
        if (count > most) {
            throw new ArchiveException(Fault.TOO_MANY_PARTS);
        }
        if (count < 0 || length < 0 || length > LONGEST_DIRECTORY || directory != end - length) {
            throw ArchiveException.damaged();
        }
        return new ZipEnd((int) count, directory, (int) length);
    }
}
