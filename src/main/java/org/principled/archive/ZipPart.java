package org.principled.archive;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An entry of a zip archive, as its directory has it (APPNOTE 4.3.12).
 *
 * @param name its path in the archive
 * @param packed number of bytes it takes in the archive
 * @param size number of bytes it is said to unpack to; not to be believed before it was read
 * @param crc CRC-32 it is said to have
 * @param isDeflated whether it is compressed
 * @param header where its own header starts
 * @param endsWithSizes whether sizes may follow its bytes
 */
public record ZipPart(
        String name, long packed, long size, long crc, boolean isDeflated, long header, boolean endsWithSizes) {

    private static final int SIGNATURE = 0x02014b50;
    private static final int FIXED = 46;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int AES = 99;

    /** Encryption, strong encryption, and a directory that hides what it says. */
    private static final int FLAG_ENCRYPTED = 0x2041;

    private static final int FLAG_ENDS_WITH_SIZES = 0x0008;
    private static final int FLAG_UTF8 = 0x0800;

    private static final int MADE_ON_UNIX = 3;
    private static final int UNIX_KIND = 0xF000;
    private static final int UNIX_FILE = 0x8000;
    private static final int UNIX_FOLDER = 0x4000;

    private static final long LEFT_TO_WIDE = 0xFFFFFFFFL;
    private static final int EXTRA_WIDE = 0x0001;

    /** A second name for the entry, which only some readers see (APPNOTE 4.6.9). */
    private static final int EXTRA_UNICODE_PATH = 0x7075;

    /** Reads the entry a directory has at the buffer's position, and moves on to the next. */
    static ZipPart read(ByteBuffer directory) throws ArchiveException {
        try {
            return parse(directory);
        } catch (BufferUnderflowException | IndexOutOfBoundsException shorter) {
            throw ArchiveException.damaged();
        }
    }

    private static ZipPart parse(ByteBuffer directory) throws ArchiveException {
        int start = directory.position();
        if (directory.getInt(start) != SIGNATURE) {
            throw ArchiveException.damaged();
        }
        int flags = unsigned(directory, start + 8);
        int method = unsigned(directory, start + 10);
        directory.position(start + FIXED);
        byte[] rawName = bytes(directory, unsigned(directory, start + 28));
        byte[] extra = bytes(directory, unsigned(directory, start + 30));
        bytes(directory, unsigned(directory, start + 32));
        String name = name(rawName, flags);
        requireReadable(name, flags, method);
        requireFileOrFolder(name, unsigned(directory, start + 4) >> 8, unsigned(directory, start + 40));
        Wide wide = new Wide(name, extra);
        long size = wide.or(directory.getInt(start + 24));
        long packed = wide.or(directory.getInt(start + 20));
        long header = wide.or(directory.getInt(start + 42));
        long crc = Integer.toUnsignedLong(directory.getInt(start + 16));
        if (size < 0 || packed < 0 || header < 0 || (method == STORED && size != packed)) {
            throw ArchiveException.damaged(name);
        }
        boolean endsWithSizes = (flags & FLAG_ENDS_WITH_SIZES) != 0;
        return new ZipPart(name, packed, size, crc, method == DEFLATED, header, endsWithSizes);
    }

    private static int unsigned(ByteBuffer directory, int at) {
        return Short.toUnsignedInt(directory.getShort(at));
    }

    private static byte[] bytes(ByteBuffer directory, int length) {
        byte[] bytes = new byte[length];
        directory.get(bytes);
        return bytes;
    }

    private static String name(byte[] bytes, int flags) throws ArchiveException {
        if ((flags & FLAG_UTF8) == 0) {
            return Magic.text(bytes);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherwise) {
            throw new ArchiveException(Fault.UNSAFE_PART_NAME, Magic.text(bytes));
        }
    }

    /** Whether these bytes, from the header of an entry, are its name. */
    boolean isNamed(byte[] bytes) {
        return Magic.text(bytes).equals(name) || new String(bytes, StandardCharsets.UTF_8).equals(name);
    }

    static void requireReadable(String name, int flags, int method) throws ArchiveException {
        if ((flags & FLAG_ENCRYPTED) != 0 || method == AES) {
            throw new ArchiveException(Fault.ENCRYPTED);
        }
        if (method != STORED && method != DEFLATED) {
            throw ArchiveException.damaged(name);
        }
    }

    private static void requireFileOrFolder(String name, int system, int mode) throws ArchiveException {
        int kind = mode & UNIX_KIND;
        if (system == MADE_ON_UNIX && kind != 0 && kind != UNIX_FILE && kind != UNIX_FOLDER) {
            throw new ArchiveException(Fault.UNSAFE_PART_NAME, name);
        }
    }

    /** The numbers that did not fit into 32 bits, in the order in which they are asked for (APPNOTE 4.5.3). */
    private static final class Wide {

        private final ByteBuffer numbers;

        Wide(String name, byte[] extra) throws ArchiveException {
            ByteBuffer fields = ZipEnd.littleEndian(extra);
            ByteBuffer found = ZipEnd.littleEndian(new byte[0]);
            while (fields.remaining() >= 4) {
                int id = Short.toUnsignedInt(fields.getShort());
                int length = Short.toUnsignedInt(fields.getShort());
                if (id == EXTRA_UNICODE_PATH) {
                    throw new ArchiveException(Fault.UNSAFE_PART_NAME, name);
                }
                int end = Math.min(fields.position() + length, fields.limit());
                if (id == EXTRA_WIDE) {
                    found = ZipEnd.littleEndian(Arrays.copyOfRange(extra, fields.position(), end));
                }
                fields.position(end);
            }
            this.numbers = found;
        }

        long or(int narrow) {
            long value = Integer.toUnsignedLong(narrow);
            return value == LEFT_TO_WIDE ? numbers.getLong() : value;
        }
    }
}
