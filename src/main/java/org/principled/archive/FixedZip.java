package org.principled.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip archive as it is written, without the times at which it was packed. */
public final class FixedZip {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** Not the first of January: that midnight is a special value in the JDK and makes the archive depend on the time zone. */
    static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedZip() {}

    /** The same archive with one time for all entries, the content types first and the rest sorted. */
    public static byte[] of(byte[] archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(archive.length);
        write(archive, Deflater.DEFAULT_COMPRESSION, "", (content, zip) -> zip.write(content), out);
        return out.toByteArray();
    }

    /** Puts something else in the place of an entry. */
    public interface Filler {
        /** Writes what {@code content} becomes. */
        void fill(byte[] content, OutputStream out) throws IOException;
    }

    /** Writes the same archive in the same way, but for one entry, which may become too large for memory. */
    public static void write(byte[] archive, String filled, Filler filler, OutputStream out) throws IOException {
        write(archive, Deflater.BEST_SPEED, filled, filler, out);
    }

    private static void write(byte[] archive, int level, String filled, Filler filler, OutputStream out)
            throws IOException {
        Map<String, byte[]> entries = read(archive);
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(level);
        byte[] types = entries.remove(CONTENT_TYPES);
        if (types != null) {
            write(zip, CONTENT_TYPES, types);
        }
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().equals(filled)) {
                start(zip, filled);
                filler.fill(entry.getValue(), zip);
                zip.closeEntry();
            } else {
                write(zip, entry.getKey(), entry.getValue());
            }
        }
        zip.finish();
    }

    private static Map<String, byte[]> read(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        start(zip, name);
        zip.write(content);
        zip.closeEntry();
    }

    private static void start(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }
}
