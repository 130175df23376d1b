package org.principled.exchange.workbook;

import static org.principled.exchange.workbook.HostileWorkbook.read;
import static org.principled.exchange.workbook.HostileWorkbook.refused;
import static org.principled.exchange.workbook.SmallWorkbook.SHEET;
import static org.principled.exchange.workbook.SmallWorkbook.sheet;
import static org.principled.exchange.workbook.SmallWorkbook.utf8;
import static org.principled.exchange.workbook.SmallWorkbook.with;
import static org.principled.exchange.workbook.SmallWorkbook.zipped;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.principled.archive.RawZip;

/** Workbooks whose archive lies, and files that are no archive. */
final class HostileZips {

    private static final int MEGABYTE = 1024 * 1024;

    private HostileZips() {}

    static Stream<HostileWorkbook> all() {
        return Stream.of(names(), lies(), bombs(), others()).flatMap(List::stream);
    }

    private static List<HostileWorkbook> names() {
        return List.of(
                refused("entry twice", "twice", () -> zipped(zip -> zip.deflated(SHEET, sheet("")))),
                refused(
                        "entry twice but for case",
                        "twice",
                        () -> zipped(zip -> zip.deflated("XL/Worksheets/SHEET1.xml", sheet("")))),
                refused("path traversal", "outside", () -> with("../evil.xml", utf8("<a/>"))),
                refused("path traversal inside", "outside", () -> with("xl/../../evil.xml", utf8("<a/>"))),
                refused("absolute path", "outside", () -> with("/etc/passwd.xml", utf8("<a/>"))),
                refused("path of Windows", "outside", () -> with("xl\\evil.xml", utf8("<a/>"))),
                refused("NUL in a name", "outside", () -> with("xl/a\0.xml", utf8("<a/>"))),
                refused(
                        "symbolic link",
                        "outside",
                        () -> zipped(zip -> {
                            RawZip.Entry link = zip.stored("xl/link.xml", utf8("/etc/passwd"));
                            link.madeBy = 3 << 8 | 20;
                            link.mode = 0xA1FF;
                        })));
    }

    private static List<HostileWorkbook> lies() {
        return List.of(
                refused("cut short", "damaged", () -> cut(0.6)),
                refused("cut by one byte", "damaged", () -> {
                    byte[] whole = zipped(zip -> {});
                    return Arrays.copyOf(whole, whole.length - 1);
                }),
                refused("wrong CRC", "damaged", () -> zipped(zip -> zip.with(SHEET, entry -> entry.crc ^= 1))),
                refused(
                        "larger than it says",
                        "unpacks",
                        () -> zipped(zip -> zip.with(SHEET, entry -> entry.size = 9))),
                refused("smaller than it says", "damaged", () -> zipped(zip -> zip.with(SHEET, entry -> entry.size++))),
                refused(
                        "says it has 4 GB",
                        "far too large",
                        () -> zipped(zip -> zip.with(SHEET, entry -> entry.size = 0xFFFF_FFF0L))),
                refused(
                        "negative packed size",
                        "damaged",
                        () -> zipped(zip -> zip.with(SHEET, entry -> entry.packedSize = -2))),
                refused(
                        "Zip64 without its field",
                        "damaged",
                        () -> zipped(zip -> zip.with(SHEET, entry -> entry.size = 0xFFFF_FFFFL))),
                refused(
                        "Zip64 with a negative size",
                        "damaged",
                        () -> zipped(zip -> zip.with(SHEET, entry -> {
                            entry.size = 0xFFFF_FFFFL;
                            entry.extra = new byte[] {1, 0, 8, 0, -1, -1, -1, -1, -1, -1, -1, -1};
                        }))),
                refused(
                        "another name in the entry’s own header",
                        "damaged",
                        () -> zipped(
                                zip -> zip.with(SHEET, entry -> entry.headerName = utf8("xl/worksheets/sheet2.xml")))),
                refused(
                        "another method in the entry’s own header",
                        "damaged",
                        () -> zipped(zip -> zip.with(SHEET, entry -> entry.headerMethod = 0))),
                refused(
                        "entries that overlap",
                        "damaged",
                        () -> zipped(zip -> {
                            RawZip.Entry two = zip.deflated("xl/two.xml", sheet(""));
                            two.placeOff = -60;
                        })),
                refused("more entries than it says", "damaged", () -> zipped(zip -> zip.countOff = -1)),
                refused(
                        "data between entries",
                        "other data",
                        () -> zipped(zip -> zip.with(SHEET, entry -> entry.gap = utf8("<script>alert(1)</script>")))),
                refused(
                        "data before the archive",
                        "no workbook",
                        () -> zipped(zip -> zip.prefix = utf8("#!/bin/sh\n"))),
                refused(
                        "encrypted entry",
                        "password",
                        () -> zipped(zip -> zip.with(SHEET, entry -> entry.flags |= 1))));
    }

    private static List<HostileWorkbook> bombs() {
        return List.of(
                refused("55 MB of sheet behind 1 MB", "far too large", () -> with(SHEET, similarRows(55 * MEGABYTE))),
                refused(
                        "15 MB of one text",
                        "32767",
                        () -> with(
                                SHEET,
                                SmallWorkbook.cell("<c r=\"A1\" t=\"inlineStr\"><is><t>" + "a".repeat(15 * MEGABYTE)
                                        + "</t></is></c>"))),
                refused("200,000 rows", "more than 5000 rows", () -> with(SHEET, rows(12 * MEGABYTE))),
                refused("15 MB that pack 1,000 times", "unpacks", () -> with(SHEET, spaces(15 * MEGABYTE))),
                refused("12 sheets of 4 MB", "unpacks", HostileZips::manySheets),
                refused(
                        "sheet that says it is small",
                        "unpacks",
                        () -> RawZip.of(lying())
                                .with(SHEET, entry -> entry.size = 100)
                                .bytes()),
                refused(
                        "zip inside a zip inside a zip",
                        "not taken",
                        () -> with("xl/a.zip", with("b.zip", with("c.zip", new byte[9])))),
                refused(
                        "5,000 entries",
                        "more parts",
                        () -> zipped(zip -> {
                            for (int i = 0; i < 5_000; i++) {
                                zip.stored("xl/media/" + i + ".xml", new byte[0]);
                            }
                        })),
                refused("6 MB file", "5 MB", () -> zipped(zip -> zip.stored("xl/noise.xml", new byte[6 * MEGABYTE]))));
    }

    private static List<HostileWorkbook> others() {
        String compound = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
        return List.of(
                refused("nothing", "empty", () -> new byte[0]),
                refused("plain text", "no workbook", () -> utf8("company,element,answer\n")),
                refused("PDF", "no workbook", () -> utf8("%PDF-1.7\n")),
                refused(
                        "archive of other files",
                        "no workbook",
                        () -> RawZip.of(Map.of("a.txt", new byte[9])).bytes()),
                refused(
                        "encrypted by Excel",
                        "encrypted",
                        () -> join(
                                compound.getBytes(StandardCharsets.ISO_8859_1),
                                new byte[512],
                                "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))),
                refused(
                        "old format of Excel",
                        ".xls",
                        () -> join(
                                compound.getBytes(StandardCharsets.ISO_8859_1),
                                new byte[512],
                                "Workbook".getBytes(StandardCharsets.UTF_16LE))),
                read("folder among the entries", "fine", () -> zipped(zip -> zip.stored("xl/", new byte[0]))));
    }

    private static Map<String, byte[]> lying() {
        Map<String, byte[]> parts = SmallWorkbook.parts();
        parts.put(SHEET, rows(20 * MEGABYTE));
        return parts;
    }

    private static byte[] manySheets() {
        return SmallWorkbook.changed(parts -> {
            StringBuilder sheets = new StringBuilder();
            StringBuilder related = new StringBuilder();
            StringBuilder types = new StringBuilder();
            byte[] large = emptyRows(4 * MEGABYTE);
            for (int i = 2; i < 14; i++) {
                String name = "worksheets/sheet" + i + ".xml";
                parts.put("xl/" + name, large);
                types.append(SmallWorkbook.override("/xl/" + name, "spreadsheetml.worksheet+xml"));
                related.append(SmallWorkbook.relationship("s" + i, "worksheet", name, ""));
                sheets.append("<sheet name=\"S" + i + "\" sheetId=\"" + i + "\" r:id=\"s" + i + "\"/>");
            }
            parts.put(SmallWorkbook.TYPES, SmallWorkbook.types(SmallWorkbook.MAIN_TYPE, types.toString()));
            parts.put(SmallWorkbook.OF_MAIN, SmallWorkbook.ofMain(related.toString()));
            parts.put(SmallWorkbook.MAIN, SmallWorkbook.main(sheets.toString()));
        });
    }

    private static byte[] cut(double part) {
        byte[] whole = zipped(zip -> {});
        return Arrays.copyOf(whole, (int) (whole.length * part));
    }

    private static byte[] rows(int length) {
        StringBuilder rows = new StringBuilder(length + 100);
        for (int i = 1; rows.length() < length; i++) {
            rows.append("<row r=\"")
                    .append(i)
                    .append("\"><c r=\"A")
                    .append(i)
                    .append("\"><v>")
                    .append(i * 7919L % 999_983)
                    .append("</v></c></row>");
        }
        return sheet(rows.toString());
    }

    private static byte[] spaces(int length) {
        return sheet(" ".repeat(length));
    }

    /** Rows that pack some fifty times, as those of an honest sheet may. */
    private static byte[] similarRows(int length) {
        Random random = new Random(7);
        StringBuilder rows = new StringBuilder(length + 100);
        while (rows.length() < length) {
            rows.append("<row spans=\"1:1\"><c><v>").append(random.nextInt(4)).append("</v></c></row>");
        }
        return sheet(rows.toString());
    }

    private static byte[] emptyRows(int length) {
        Random random = new Random(7);
        StringBuilder rows = new StringBuilder(length + 100);
        while (rows.length() < length) {
            rows.append("<row spans=\"1:").append(random.nextInt(4)).append("\"/>");
        }
        return sheet(rows.toString());
    }

    private static byte[] join(byte[]... all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Stream.of(all).forEach(out::writeBytes);
        return out.toByteArray();
    }
}
