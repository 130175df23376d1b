package org.principled.assessment.evidence.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import org.principled.archive.FileView;
import org.principled.archive.Magic;

/**
 * Checks a JPEG (ITU-T T.81, annex B) segment by segment, without decoding it: its size can be shown, there is a picture, and nothing but
 * padding or a further whole JPEG follows its end. Cameras put such further pictures there, for a preview or for brighter screens.
 */
final class JpegCheck {

    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int STANDALONE = 0x01;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final String PADDING = "\0\r\n\u00ff";
    private static final int MOST_PADDING = 64;

    private final DataInputStream in;

    private JpegCheck(FileView file) {
        this.in = new DataInputStream(new BufferedInputStream(file.stream()));
    }

    static void check(FileView file) throws IOException {
        if (!Magic.startsWith(file.head(Magic.JPEG.length()), Magic.JPEG)) {
            throw new RefusedException(
                    Refusal.Kind.NOT_ITS_TYPE, FileType.JPEG.extensions().get(0));
        }
        try {
            new JpegCheck(file).read();
        } catch (EOFException cutShort) {
            throw RefusedException.damaged();
        }
    }

    private void read() throws IOException {
        require(in.readUnsignedByte() == MARKER && in.readUnsignedByte() == START);
        do {
            readPicture();
        } while (hasFurtherPicture());
    }

    /** Reads from behind the start of a picture past its end. */
    private void readPicture() throws IOException {
        boolean hasSize = false;
        boolean hasScan = false;
        for (int marker = marker(); marker != END; ) {
            if (marker == STANDALONE) {
                marker = marker();
                continue;
            }
            require(marker != START && marker != 0 && !isRestart(marker));
            int length = in.readUnsignedShort() - Short.BYTES;
            require(length >= 0);
            if (isFrame(marker)) {
                require(length >= 6);
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                FileLimits.requirePixels(in.readUnsignedShort(), height);
                length -= 5;
                hasSize = true;
            }
            in.skipNBytes(length);
            hasScan |= marker == SCAN;
            marker = marker == SCAN ? markerAfterScan() : marker();
        }
        require(hasSize && hasScan);
    }

    /** The marker that must come now; any number of 0xFF may stand before its code. */
    private int marker() throws IOException {
        require(in.readUnsignedByte() == MARKER);
        return code();
    }

    private int code() throws IOException {
        int code = in.readUnsignedByte();
        while (code == MARKER) {
            code = in.readUnsignedByte();
        }
        return code;
    }

    /** Reads the packed pixels, in which 0xFF is followed by 0 or a restart. */
    private int markerAfterScan() throws IOException {
        while (true) {
            if (in.readUnsignedByte() == MARKER) {
                int code = code();
                if (code != 0 && !isRestart(code)) {
                    return code;
                }
            }
        }
    }

    private boolean hasFurtherPicture() throws IOException {
        int padding = 0;
        int before = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (before == MARKER && next == START) {
                return true;
            }
            padding++;
            if (PADDING.indexOf(next) < 0 || padding > MOST_PADDING) {
                throw new RefusedException(Refusal.Kind.HIDDEN_DATA);
            }
            before = next;
        }
        return false;
    }

    private static boolean isFrame(int marker) {
        // The other three of the range define tables: DHT, JPG, DAC.
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isRestart(int marker) {
        return marker >= FIRST_RESTART && marker <= LAST_RESTART;
    }

    private static void require(boolean right) throws RefusedException {
        if (!right) {
            throw RefusedException.damaged();
        }
    }
}
