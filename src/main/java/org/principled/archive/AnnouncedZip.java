package org.principled.archive;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a zip archive as a stream that says before each entry how long it is. Whoever reads it as it comes knows at each moment how many
 * entries have come, without unpacking any. For that each entry is packed twice. All entries have the same time.
 */
public final class AnnouncedZip implements Closeable {

    private static final int LEVEL = Deflater.BEST_SPEED;
    private static final int BUFFER = 8 * 1024;

    /** What an entry holds; can be read again. */
    public interface Content {
        /** Its bytes from the beginning; the same each time. */
        InputStream open() throws IOException;
    }

    private final Packed zip;

    /** An archive that is written to a stream, which is left open. */
    public AnnouncedZip(OutputStream out) {
        this.zip = new Packed(out);
    }

    /** Adds an entry under a name that none has had yet, and sends it on its way. */
    public void add(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FixedZip.TIME);
        announce(entry, content);
        zip.putNextEntry(entry);
        copy(content, zip);
        zip.closeEntry();
        zip.flush();
    }

    /** Completes the archive. One that was not completed can not be taken for a whole one. */
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    @Override
    public void close() {
        zip.end();
    }

    private static void announce(ZipEntry entry, Content content) throws IOException {
        CRC32 crc = new CRC32();
        Deflater deflater = new Deflater(LEVEL, true);
        Counter packed = new Counter(OutputStream.nullOutputStream());
        Counter plain = new Counter(new DeflaterOutputStream(packed, deflater));
        try (OutputStream checked = new CheckedOutputStream(plain, crc)) {
            copy(content, checked);
        } finally {
            deflater.end();
        }
        entry.setSize(plain.count);
        entry.setCompressedSize(packed.count);
        entry.setCrc(crc.getValue());
    }

    /** In pieces of one size, so that packing it twice gives the same twice. */
    private static void copy(Content content, OutputStream out) throws IOException {
        try (InputStream in = content.open()) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.readNBytes(buffer, 0, BUFFER); read > 0; read = in.readNBytes(buffer, 0, BUFFER)) {
                out.write(buffer, 0, read);
            }
        }
    }

    /** Ends without completing what was not completed. */
    private static final class Packed extends ZipOutputStream {

        Packed(OutputStream out) {
            super(out);
            setLevel(LEVEL);
        }

        void end() {
            def.end();
        }
    }

    /** Counts what is written. */
    private static final class Counter extends FilterOutputStream {

        private long count;

        Counter(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count += length;
            out.write(bytes, offset, length);
        }
    }
}
