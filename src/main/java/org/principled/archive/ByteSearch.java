package org.principled.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Looks for a run of bytes in a stream of any length (Knuth, Morris and Pratt), without keeping the stream. */
public final class ByteSearch {

    private final byte[] wanted;
    private final int[] fallBack;
    private int matched;

    private ByteSearch(byte[] wanted) {
        this.wanted = wanted;
        this.fallBack = fallBack(wanted);
    }

    /** Looks for a text as compound files write the names of their streams: in UTF-16, low byte first. */
    public static ByteSearch forStreamName(String name) {
        return new ByteSearch(name.getBytes(StandardCharsets.UTF_16LE));
    }

    /** Reads a stream to its end. */
    public boolean isIn(InputStream in) throws IOException {
        byte[] block = new byte[8_192];
        boolean found = false;
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
            for (int i = 0; i < count; i++) {
                found |= endsWith(block[i]);
            }
        }
        return found;
    }

    private boolean endsWith(byte next) {
        while (matched > 0 && wanted[matched] != next) {
            matched = fallBack[matched - 1];
        }
        if (wanted[matched] == next) {
            matched++;
        }
        if (matched < wanted.length) {
            return false;
        }
        matched = fallBack[matched - 1];
        return true;
    }

    private static int[] fallBack(byte[] wanted) {
        int[] lengths = new int[wanted.length];
        for (int i = 1, length = 0; i < wanted.length; i++) {
            while (length > 0 && wanted[i] != wanted[length]) {
                length = lengths[length - 1];
            }
            if (wanted[i] == wanted[length]) {
                length++;
            }
            lengths[i] = length;
        }
        return lengths;
    }
}
