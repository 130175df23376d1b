package org.principled.assessment.evidence.file;

import static org.principled.assessment.evidence.file.HostileArchives.joined;
import static org.principled.assessment.evidence.file.HostileFiles.hex;
import static org.principled.assessment.evidence.file.HostileFiles.zip;
import static org.principled.assessment.evidence.file.Refusal.Kind.DAMAGED;
import static org.principled.assessment.evidence.file.Refusal.Kind.HIDDEN_DATA;
import static org.principled.assessment.evidence.file.Refusal.Kind.NOT_ITS_TYPE;
import static org.principled.assessment.evidence.file.Refusal.Kind.TOO_MANY_PIXELS;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.principled.archive.Magic;

/** Pictures that are too large, broken, or something else besides. */
final class HostileImages {

    private HostileImages() {}

    static List<Sample> all() {
        Supplier<byte[]> png = () -> Documents.image("png", 60, 40);
        Supplier<byte[]> jpeg = () -> Documents.image("jpg", 60, 40);
        return List.of(
                new Sample("50,000 × 50,000", "a.png", () -> png(50_000, 50_000), TOO_MANY_PIXELS),
                new Sample("4 thousand million wide", "a.png", () -> png(-1, 1), TOO_MANY_PIXELS),
                new Sample("12,001 × 1", "a.png", () -> png(12_001, 1), TOO_MANY_PIXELS),
                new Sample("8,000 × 8,000", "a.png", () -> png(8_000, 8_000), TOO_MANY_PIXELS),
                new Sample("no width", "a.png", () -> png(0, 5), DAMAGED),
                new Sample("wrong CRC", "a.png", () -> changed(png.get(), 40), DAMAGED),
                new Sample("data behind it", "a.png", () -> joined(png.get(), new byte[] {0}), HIDDEN_DATA),
                new Sample("archive behind it", "a.png", () -> joined(png.get(), zip(new byte[0])), HIDDEN_DATA),
                new Sample("PDF in a comment", "a.png", () -> pngWithText("%PDF-1.7"), HIDDEN_DATA),
                new Sample("page in a comment", "a.png", () -> pngWithText("<script>alert(1)</script>"), HIDDEN_DATA),
                new Sample(
                        "no pixels",
                        "a.png",
                        () -> joined(start(), chunk("IHDR", size(5, 5)), chunk("IEND", new byte[0])),
                        DAMAGED),
                new Sample(
                        "two sizes",
                        "a.png",
                        () -> joined(
                                start(),
                                chunk("IHDR", size(5, 5)),
                                chunk("IHDR", size(9, 9)),
                                chunk("IEND", new byte[0])),
                        DAMAGED),
                new Sample("JPEG as PNG", "a.png", jpeg, NOT_ITS_TYPE),
                new Sample("65,535 × 65,535", "a.jpg", () -> jpeg(65_535, 65_535), TOO_MANY_PIXELS),
                new Sample(
                        "second picture too large",
                        "a.jpg",
                        () -> joined(jpeg.get(), jpeg(65_535, 65_535)),
                        TOO_MANY_PIXELS),
                new Sample("no height", "a.jpg", () -> jpeg(9, 0), DAMAGED),
                new Sample("cut", "a.jpeg", () -> Arrays.copyOf(jpeg.get(), 500), DAMAGED),
                new Sample("no end", "a.jpeg", () -> Arrays.copyOf(jpeg.get(), jpeg.get().length - 2), DAMAGED),
                new Sample(
                        "script behind it",
                        "a.jpg",
                        () -> joined(jpeg.get(), Documents.utf8("<?php system($x)")),
                        HIDDEN_DATA),
                new Sample("long padding behind it", "a.jpg", () -> joined(jpeg.get(), new byte[65]), HIDDEN_DATA),
                new Sample(
                        "archive in its last segment",
                        "a.jpg",
                        () -> joined(
                                Arrays.copyOf(jpeg.get(), jpeg.get().length - 2),
                                segment(0xFE, zip(new byte[0])),
                                hex("FFD9")),
                        HIDDEN_DATA),
                new Sample("animation", "a.jpg", () -> Documents.image("gif", 9, 9), NOT_ITS_TYPE));
    }

    private static byte[] png(int width, int height) {
        return joined(
                start(), chunk("IHDR", size(width, height)), chunk("IDAT", new byte[20]), chunk("IEND", new byte[0]));
    }

    private static byte[] pngWithText(String text) {
        return joined(
                start(),
                chunk("IHDR", size(5, 5)),
                chunk("tEXt", Documents.utf8("Comment\0" + text)),
                chunk("IDAT", new byte[20]),
                chunk("IEND", new byte[0]));
    }

    private static byte[] start() {
        return Magic.PNG.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] size(int width, int height) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] typed = joined(Documents.utf8(type), content);
        CRC32 crc = new CRC32();
        crc.update(typed);
        return ByteBuffer.allocate(8 + typed.length)
                .putInt(content.length)
                .put(typed)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] jpeg(int width, int height) {
        byte[] frame = ByteBuffer.allocate(9)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .put(hex("01011100"))
                .array();
        return joined(hex("FFD8"), segment(0xC0, frame), segment(0xDA, hex("010100003F00")), hex("0102FF00FFD003FFD9"));
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + content.length))
                .put(content)
                .array();
    }

    private static byte[] changed(byte[] content, int at) {
        content[at] ^= 1;
        return content;
    }
}
