package org.principled.assessment.evidence.file;

import org.principled.archive.ArchiveLimits;

/**
 * How large a file may be, and what is in it. Enough for any document that a person reads, and little enough that checking one, or opening
 * it, brings no computer down.
 */
public final class FileLimits {

    public static final long MEGABYTE = 1024 * 1024;

    /** Bytes of a file. */
    public static final long BYTES = 25 * MEGABYTE;

    /** Bytes of a name as UTF-8: the longest the usual file systems hold. */
    public static final int NAME_BYTES = 255;

    /** Parts of a document that is an archive. */
    public static final int PARTS = 2_000;

    /** Bytes that all parts of a file may unpack to. */
    public static final long UNPACKED_BYTES = 100 * MEGABYTE;

    /** How many times its packed size a part may unpack to. */
    public static final int UNPACKED_RATIO = 100;

    /** Pixels along either side of an image. */
    public static final int PIXELS_A_SIDE = 12_000;

    /** Pixels of an image, in millions. */
    public static final int MEGAPIXELS = 50;

    static final ArchiveLimits ARCHIVE = new ArchiveLimits(PARTS, UNPACKED_BYTES, UNPACKED_RATIO);

    private FileLimits() {}

    /** Refuses an image of this width and height, both as unsigned numbers: a few bytes can claim gigabytes of pixels. */
    static void requirePixels(long width, long height) throws RefusedException {
        if (width == 0 || height == 0) {
            throw RefusedException.damaged();
        }
        if (width > PIXELS_A_SIDE || height > PIXELS_A_SIDE || width * height > MEGAPIXELS * 1_000_000L) {
            throw new RefusedException(Refusal.Kind.TOO_MANY_PIXELS, width + "×" + height);
        }
    }
}
