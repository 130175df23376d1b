package org.principled.assessment.evidence.file;

import static org.principled.assessment.evidence.file.Refusal.Kind.DAMAGED;
import static org.principled.assessment.evidence.file.Refusal.Kind.ENCRYPTED;
import static org.principled.assessment.evidence.file.Refusal.Kind.HIDDEN_DATA;
import static org.principled.assessment.evidence.file.Refusal.Kind.INFLATES_TOO_FAR;
import static org.principled.assessment.evidence.file.Refusal.Kind.NOT_ITS_TYPE;
import static org.principled.assessment.evidence.file.Refusal.Kind.TOO_MANY_PARTS;
import static org.principled.assessment.evidence.file.Refusal.Kind.UNSAFE_PART_NAME;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.principled.archive.RawZip;

/** Documents whose archive is not what it seems to be. */
final class HostileArchives {

    private static final String MAIN = "word/document.xml";
    private static final int MEGABYTE = 1024 * 1024;

    private HostileArchives() {}

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        all.addAll(names());
        all.addAll(bombs());
        all.addAll(lies());
        all.addAll(truncated());
        return all;
    }

    private static List<Sample> names() {
        List<Sample> names = new ArrayList<>();
        for (String name : List.of(
                "../evil.xml",
                "word/../../evil.xml",
                "/etc/passwd",
                "C:/evil.xml",
                "word\\evil.xml",
                "word//evil.xml",
                "./evil.xml",
                "word/evil\0.xml",
                "word/\nevil.xml",
                MAIN,
                "WORD/Document.xml",
                "word/folder-with-content/")) {
            names.add(word("part named " + name, UNSAFE_PART_NAME, zip -> zip.deflated(name, Documents.xml("<a/>"))));
        }
        names.add(word("symbolic link", UNSAFE_PART_NAME, zip -> {
            RawZip.Entry link = zip.stored("word/link.xml", Documents.utf8("/etc/passwd"));
            link.madeBy = 3 << 8 | 20;
            link.mode = 0xA1FF;
        }));
        names.add(word("name that is not UTF-8", UNSAFE_PART_NAME, zip -> {
            RawZip.Entry entry = zip.deflated("word/x.xml", Documents.xml("<a/>"));
            entry.name = "word/\u00ff.xml".getBytes(StandardCharsets.ISO_8859_1);
            entry.headerName = entry.name;
        }));
        names.add(word(
                "second name that only some see",
                UNSAFE_PART_NAME,
                zip -> zip.with(MAIN, entry -> entry.extra = new byte[] {0x75, 0x70, 6, 0, 1, 0, 0, 0, 0, 'x'})));
        return names;
    }

    private static List<Sample> bombs() {
        return List.of(
                word(
                        "part that unpacks 1,000 times",
                        INFLATES_TOO_FAR,
                        zip -> zip.deflated("word/media/1.bin", new byte[20 * MEGABYTE])),
                word(
                        "part of 101 MB, ratio 50",
                        INFLATES_TOO_FAR,
                        zip -> zip.deflated("word/media/1.bin", repetitive(101 * MEGABYTE, 50))),
                word("21 parts of 6 MB", INFLATES_TOO_FAR, zip -> {
                    RawZip.Entry first = zip.deflated("word/media/first.bin", repetitive(6 * MEGABYTE, 40));
                    for (int i = 0; i < 20; i++) {
                        zip.copy(first, "word/media/" + i + ".bin");
                    }
                }),
                word("part that says it is small", INFLATES_TOO_FAR, zip -> {
                    zip.deflated("word/media/1.bin", new byte[20 * MEGABYTE]).size = 10;
                }),
                word("text of one tag of 60 MB", DAMAGED, zip -> zip.deflated("word/a.xml", attribute(60 * MEGABYTE))),
                word("2,001 parts", TOO_MANY_PARTS, zip -> {
                    for (int i = 0; i < 1_998; i++) {
                        zip.stored("word/" + i + ".bin", new byte[0]);
                    }
                }),
                word("two parts that share their bytes", DAMAGED, zip -> {
                    RawZip.Entry one = zip.deflated("word/media/1.bin", repetitive(MEGABYTE, 10));
                    RawZip.Entry two = zip.deflated("word/media/2.bin", repetitive(MEGABYTE, 10));
                    two.placeOff = -(30 + two.name.length + one.packed.length);
                    two.packed = new byte[0];
                }));
    }

    private static List<Sample> lies() {
        return List.of(
                word("wrong CRC", DAMAGED, MAIN, entry -> entry.crc ^= 1),
                word("another size", DAMAGED, MAIN, entry -> entry.size++),
                word(
                        "another name in its header",
                        DAMAGED,
                        MAIN,
                        entry -> entry.headerName = Documents.utf8("word/documenu.xml")),
                word("another method in its header", DAMAGED, MAIN, entry -> entry.headerMethod = 0),
                word("unknown method", DAMAGED, MAIN, entry -> entry.method = 14),
                word("encrypted", ENCRYPTED, MAIN, entry -> entry.flags |= 1),
                word("encrypted by AES", ENCRYPTED, MAIN, entry -> entry.method = 99),
                word("broken packed data", DAMAGED, MAIN, entry -> Arrays.fill(entry.packed, 2, 20, (byte) 0xFF)),
                word("packed data with more behind", DAMAGED, MAIN, entry -> {
                    entry.packed = Arrays.copyOf(entry.packed, entry.packed.length + 500);
                    entry.packedSize = entry.packed.length;
                }),
                word(
                        "data between parts",
                        HIDDEN_DATA,
                        MAIN,
                        entry -> entry.gap = Documents.utf8("<script>alert(1)</script>")),
                word("data before the directory", HIDDEN_DATA, zip -> zip.beforeDirectory = new byte[100]),
                word("data before the archive", NOT_ITS_TYPE, zip -> zip.prefix = Documents.utf8("#!/bin/sh\n")),
                word("comment", HIDDEN_DATA, zip -> zip.comment = Documents.utf8("<html><script>alert(1)</script>")),
                word("one part more than it says", DAMAGED, zip -> zip.countOff = -1),
                word("one part fewer than it says", DAMAGED, zip -> zip.countOff = 1),
                word(
                        "PDF in its first part",
                        HIDDEN_DATA,
                        zip -> zip.with(first -> {
                            first.with("[Content_Types].xml", entry -> entry.headerName = Documents.utf8("%PDF-1.7"));
                        })),
                new Sample("data behind the archive", "a.docx", () -> joined(small(), new byte[30]), HIDDEN_DATA),
                new Sample("Zip64 that lies about the directory", "a.xlsx", HostileArchives::wideLie, DAMAGED),
                new Sample("end of an archive only", "a.docx", () -> new RawZip().bytes(), NOT_ITS_TYPE));
    }

    private static List<Sample> truncated() {
        List<Sample> truncated = new ArrayList<>();
        byte[] word = Documents.word();
        byte[] png = Documents.image("png", 300, 200);
        for (int tenth = 1; tenth < 10; tenth++) {
            int part = tenth;
            truncated.add(new Sample("cut at " + part * 10 + " %", "a.docx", () -> cut(word, part), DAMAGED));
            truncated.add(new Sample("cut at " + part * 10 + " %", "a.png", () -> cut(png, part), DAMAGED));
        }
        return truncated;
    }

    private static byte[] small() {
        return RawZip.of(Documents.wordParts()).bytes();
    }

    private static Sample word(String about, Refusal.Kind expected, Consumer<RawZip> change) {
        Supplier<byte[]> content =
                () -> RawZip.of(Documents.wordParts()).with(change).bytes();
        return new Sample(about, "a.docx", content, expected);
    }

    private static Sample word(String about, Refusal.Kind expected, String part, Consumer<RawZip.Entry> change) {
        return word(about, expected, zip -> zip.with(part, change));
    }

    private static byte[] wideLie() {
        byte[] workbook = Documents.longWorkbook();
        // The number of entries in the Zip64 end, which stands before a locator of 20 and an end of 22 bytes.
        workbook[workbook.length - 22 - 20 - 56 + 32]++;
        return workbook;
    }

    /** Bytes that pack about so many times. */
    private static byte[] repetitive(int length, int ratio) {
        byte[] content = new byte[length];
        Random random = new Random(7);
        byte[] noise = new byte[1024];
        for (int at = 0; at < length; at += noise.length * ratio) {
            random.nextBytes(noise);
            System.arraycopy(noise, 0, content, at, Math.min(noise.length, length - at));
        }
        return content;
    }

    private static byte[] attribute(int length) {
        byte[] content = repetitive(length, 40);
        for (int i = 0; i < length; i++) {
            content[i] = (byte) ('a' + (content[i] & 0x0F));
        }
        byte[] start = Documents.utf8("<a b=\"");
        System.arraycopy(start, 0, content, 0, start.length);
        return content;
    }

    private static byte[] cut(byte[] content, int tenths) {
        return Arrays.copyOf(content, content.length * tenths / 10);
    }

    static byte[] joined(byte[]... parts) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
