package org.principled.assessment.evidence.file;

import java.io.IOException;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.principled.archive.InflationBudget;

/**
 * Refuses the words of a PDF that stand for what runs, is attached or is encrypted (ISO 32000-1, 7.6, 7.11.4, 12.6.4, 13.6). They are
 * looked for in object streams, too (7.5.7), which are unpacked for that, a block at a time.
 */
final class PdfWords implements AutoCloseable {

    /** Too long to come about by chance in packed data, so they are looked for everywhere. */
    private static final Set<String> RUNS =
            Set.of("JavaScript", "Launch", "ImportData", "RichMedia", "Rendition", "GoToE");

    private static final Set<String> ATTACHED = Set.of("EmbeddedFile", "EmbeddedFiles");

    /** Comes about by chance in a few megabytes of packed data, so it is looked for only outside of them. */
    private static final String RUNS_SHORT = "JS";

    private static final String ENCRYPTED = "Encrypt";

    private final PdfTokens outside = new PdfTokens(new Outside());
    private final PdfTokens unpacked = new PdfTokens(new Unpacked());
    private final InflationBudget budget = new InflationBudget(FileLimits.ARCHIVE);
    private final Inflater inflater = new Inflater();
    private final byte[] content = new byte[16 * 1024];
    private final PdfPacking packing = new PdfPacking();

    private boolean hasObjects;
    private boolean inStream;
    private boolean isUnpacking;
    private long contentLength;

    /** Takes the next bytes of the file. */
    void accept(byte[] bytes, int count) throws IOException {
        int at = 0;
        while (at < count) {
            at = isUnpacking ? unpack(bytes, at, count) : next(bytes, at);
        }
    }

    /** To be called when all bytes were taken: a PDF has objects. */
    void requireWhole() throws IOException {
        outside.end();
        if (!hasObjects || isUnpacking) {
            throw RefusedException.damaged();
        }
    }

    @Override
    public void close() {
        inflater.end();
    }

    private int next(byte[] bytes, int at) throws IOException {
        outside.accept(Byte.toUnsignedInt(bytes[at]));
        return at + 1;
    }

    /** Gives packed bytes to the inflater, up to the end of the packed data, and what comes out of it to the other tokens. */
    private int unpack(byte[] bytes, int start, int count) throws IOException {
        int at = start;
        if (inflater.getBytesRead() == 0) {
            while (at < count && PdfTokens.isSpace(bytes[at])) {
                at++;
            }
        }
        inflater.setInput(bytes, at, count - at);
        try {
            for (int length = inflater.inflate(content); length > 0; length = inflater.inflate(content)) {
                contentLength += length;
                budget.spend(length, contentLength, inflater.getBytesRead(), "");
                for (int i = 0; i < length; i++) {
                    unpacked.accept(Byte.toUnsignedInt(content[i]));
                }
            }
        } catch (DataFormatException broken) {
            throw RefusedException.damaged();
        }
        if (inflater.needsDictionary()) {
            throw RefusedException.damaged();
        }
        if (inflater.finished()) {
            unpacked.end();
            isUnpacking = false;
        }
        return count - inflater.getRemaining();
    }

    private void startStream() throws RefusedException {
        if (packing.isUnusual()) {
            throw new RefusedException(Refusal.Kind.HIDDEN_DATA);
        }
        inStream = true;
        isUnpacking = packing.isObjects() && packing.isDeflated();
        inflater.reset();
        contentLength = 0;
    }

    private static void requireHarmless(String name, boolean inPackedData) throws RefusedException {
        if (RUNS.contains(name) || (!inPackedData && name.equals(RUNS_SHORT))) {
            throw new RefusedException(Refusal.Kind.RUNS_CODE, name);
        }
        if (ATTACHED.contains(name)) {
            throw new RefusedException(Refusal.Kind.HOLDS_FILE);
        }
        if (name.equals(ENCRYPTED)) {
            throw new RefusedException(Refusal.Kind.ENCRYPTED);
        }
    }

    /** What stands in the file as it is. */
    private final class Outside implements PdfTokens.Sink {

        private String before = "";

        @Override
        public void name(String name) throws IOException {
            before = "";
            requireHarmless(name, inStream);
            packing.name(name);
        }

        @Override
        public void keyword(String keyword) throws IOException {
            // Numbers before it tell the start of an object from chance, also where a comment pretended to be a stream.
            if (keyword.equals("obj") && isNumber(before)) {
                hasObjects = true;
                inStream = false;
                packing.reset();
            } else if (keyword.equals("endstream")) {
                inStream = false;
            } else if (keyword.equals("stream") && !inStream) {
                startStream();
            }
            before = keyword;
        }

        private boolean isNumber(String word) {
            return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
        }
    }

    /** What stands in an object stream: objects, and no further stream. */
    private static final class Unpacked implements PdfTokens.Sink {

        @Override
        public void name(String name) throws IOException {
            requireHarmless(name, false);
        }

        @Override
        public void keyword(String keyword) {
            // Objects of an object stream have no keywords that matter here.
        }
    }
}
