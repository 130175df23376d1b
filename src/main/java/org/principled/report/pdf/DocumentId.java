package org.principled.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.principled.canonical.Sha256;

/** The two identifiers in a file's trailer, which OpenPDF draws at random: replaced by a hash of the file, which says the same. */
final class DocumentId {

    private static final int DIGITS = 32;

    private DocumentId() {}

    /** The file with identifiers that follow from its content. No byte moves. */
    static byte[] fixed(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int id = text.lastIndexOf("/ID");
        int first = text.indexOf('<', id) + 1;
        int second = text.indexOf('<', first) + 1;
        if (id < 0 || text.indexOf('>', first) != first + DIGITS || text.indexOf('>', second) != second + DIGITS) {
            throw new IllegalStateException("The PDF has no identifier where one was expected.");
        }
        byte[] fixed = file.clone();
        Arrays.fill(fixed, first, first + DIGITS, (byte) '0');
        Arrays.fill(fixed, second, second + DIGITS, (byte) '0');
        byte[] hash = Sha256.hex(fixed).substring(0, DIGITS).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(hash, 0, fixed, first, DIGITS);
        System.arraycopy(hash, 0, fixed, second, DIGITS);
        return fixed;
    }
}
