package org.principled.assessment.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import org.principled.archive.FileView;
import org.principled.archive.Magic;

/**
 * Checks a PDF without parsing it: readers of PDF are large, and those for Java are not made for hostile files. Its bytes are split into
 * words, and words that stand for what runs, is attached or is encrypted are refused; so are data before the header or after the end.
 *
 * <p>What this proves: the file begins and ends like a PDF, is not an archive or a web page as well, and such words stand neither in plain
 * sight nor in its object streams as every usual program writes them. What it does not prove: that the file can be read to its end, or that
 * nothing runs. Who wants to hide an action can, for instance in an object stream that does not call itself one. That is why evidence is
 * only ever handed out as an attachment, and never opened here.
 */
final class PdfCheck {

    private static final String END = "%%EOF";
    private static final int BLOCK = 32 * 1024;

    private PdfCheck() {}

    static void check(FileView file) throws IOException {
        if (!Magic.startsWith(file.head(16), Magic.PDF)) {
            throw new RefusedException(
                    Refusal.Kind.NOT_ITS_TYPE, FileType.PDF.extensions().get(0));
        }
        requireEnd(file);
        byte[] block = new byte[BLOCK];
        try (InputStream in = file.stream();
                PdfWords words = new PdfWords()) {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                words.accept(block, count);
            }
            words.requireWhole();
        }
    }

    /** Nothing but white space may follow the mark of the end, which readers look for in the last kilobyte. */
    private static void requireEnd(FileView file) throws IOException {
        String tail = Magic.text(file.tail(Magic.LOOKED_AT));
        int end = tail.lastIndexOf(END);
        if (end < 0) {
            throw RefusedException.damaged();
        }
        if (!tail.substring(end + END.length()).chars().allMatch(c -> c <= ' ')) {
            throw new RefusedException(Refusal.Kind.HIDDEN_DATA);
        }
    }
}
