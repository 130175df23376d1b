package org.principled.assessment.evidence.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.principled.archive.FileView;
import org.principled.archive.Magic;

/**
 * Checks a PNG (W3C PNG 5.2 to 5.6) chunk by chunk, without decoding it: each chunk has the CRC it says, the first gives a size that can be
 * shown, there are pixels, and nothing follows the last.
 */
final class PngCheck {

    private static final int HEADER = 0x49484452; // IHDR
    private static final int PIXELS = 0x49444154; // IDAT
    private static final int END = 0x49454E44; // IEND
    private static final int HEADER_LENGTH = 13;

    private final CheckedInputStream checked;
    private final DataInputStream in;
    private boolean hasPixels;

    private PngCheck(FileView file) {
        this.checked = new CheckedInputStream(new BufferedInputStream(file.stream()), new CRC32());
        this.in = new DataInputStream(checked);
    }

    static void check(FileView file) throws IOException {
        if (!Magic.startsWith(file.head(Magic.PNG.length()), Magic.PNG)) {
            throw new RefusedException(
                    Refusal.Kind.NOT_ITS_TYPE, FileType.PNG.extensions().get(0));
        }
        try {
            new PngCheck(file).read();
        } catch (EOFException cutShort) {
            throw RefusedException.damaged();
        }
    }

    private void read() throws IOException {
        in.skipNBytes(Magic.PNG.length());
        if (chunk() != HEADER) {
            throw RefusedException.damaged();
        }
        int type = chunk();
        while (type != END) {
            if (type == HEADER) {
                throw RefusedException.damaged();
            }
            hasPixels |= type == PIXELS;
            type = chunk();
        }
        if (!hasPixels) {
            throw RefusedException.damaged();
        }
        if (in.read() >= 0) {
            throw new RefusedException(Refusal.Kind.HIDDEN_DATA);
        }
    }

    /** Reads a chunk and gives its type. */
    private int chunk() throws IOException {
        int length = in.readInt();
        checked.getChecksum().reset();
        int type = in.readInt();
        boolean isLengthRight = type == HEADER ? length == HEADER_LENGTH : length >= 0;
        if (!isLengthRight) {
            throw RefusedException.damaged();
        }
        int left = length;
        if (type == HEADER) {
            FileLimits.requirePixels(Integer.toUnsignedLong(in.readInt()), Integer.toUnsignedLong(in.readInt()));
            left -= 2 * Integer.BYTES;
        }
        in.skipNBytes(left);
        long crc = checked.getChecksum().getValue();
        if (Integer.toUnsignedLong(in.readInt()) != crc) {
            throw RefusedException.damaged();
        }
        return type;
    }
}
