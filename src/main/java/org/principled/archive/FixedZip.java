package org.principled.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
        Map<String, byte[]> entries = read(archive);
        ByteArrayOutputStream out = new ByteArrayOutputStream(archive.length);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.DEFAULT_COMPRESSION);
            byte[] types = entries.remove(CONTENT_TYPES);
            if (types != null) {
                write(zip, CONTENT_TYPES, types);
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                write(zip, entry.getKey(), entry.getValue());
            }
        }
        return out.toByteArray();
    }

    /** Writes the same archive in the same way, one entry at a time: for archives that are too large for memory. */
    public static void copy(Path archive, OutputStream out) throws IOException {
        try (ZipFile from = new ZipFile(archive.toFile())) {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(Deflater.BEST_SPEED);
            List<String> names = from.stream()
                    .map(ZipEntry::getName)
                    .sorted(Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            for (String name : names) {
                start(zip, name);
                try (InputStream content = from.getInputStream(from.getEntry(name))) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
            }
            zip.finish();
        }
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
