package org.principled.assessment.evidence.file;

import static org.principled.assessment.evidence.file.HostileArchives.joined;
import static org.principled.assessment.evidence.file.Refusal.Kind.CONTROL_CHARACTER;
import static org.principled.assessment.evidence.file.Refusal.Kind.DAMAGED;
import static org.principled.assessment.evidence.file.Refusal.Kind.EMPTY;
import static org.principled.assessment.evidence.file.Refusal.Kind.ENCRYPTED;
import static org.principled.assessment.evidence.file.Refusal.Kind.HIDDEN_DATA;
import static org.principled.assessment.evidence.file.Refusal.Kind.HOLDS_FILE;
import static org.principled.assessment.evidence.file.Refusal.Kind.INFLATES_TOO_FAR;
import static org.principled.assessment.evidence.file.Refusal.Kind.NAME_UNUSABLE;
import static org.principled.assessment.evidence.file.Refusal.Kind.NOT_ITS_TYPE;
import static org.principled.assessment.evidence.file.Refusal.Kind.NOT_UNICODE;
import static org.principled.assessment.evidence.file.Refusal.Kind.RUNS_CODE;
import static org.principled.assessment.evidence.file.Refusal.Kind.TOO_LARGE;
import static org.principled.assessment.evidence.file.Refusal.Kind.TYPE_NOT_TAKEN;
import static org.principled.assessment.evidence.file.Refusal.Kind.WEB_PAGE;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.principled.archive.RawZip;

/** Files that must be refused, and why. */
final class HostileFiles {

    private static final String END = "\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n";

    private HostileFiles() {}

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        all.addAll(HostileArchives.all());
        all.addAll(HostileDocuments.all());
        all.addAll(pdfs());
        all.addAll(HostileImages.all());
        all.addAll(texts());
        all.addAll(types());
        return all;
    }

    private static List<Sample> pdfs() {
        return List.of(
                new Sample("script by OpenPDF", "a.pdf", () -> Documents.pdfWithScript(false), RUNS_CODE),
                new Sample("script in an object stream", "a.pdf", () -> Documents.pdfWithScript(true), RUNS_CODE),
                new Sample("attachment by OpenPDF", "a.pdf", Documents::pdfWithAttachment, HOLDS_FILE),
                pdf("password", ENCRYPTED, "<<>>\nendobj\ntrailer<</Size 2/Root 1 0 R/Encrypt 5 0 R>>\n2 0 obj"),
                pdf("start of a program", RUNS_CODE, "<</S/Launch/F(cmd.exe)>>"),
                pdf("script with an escaped name", RUNS_CODE, "<</S/J#61va#53cript/J#53(app.alert(1))>>"),
                pdf("script of a rendition", RUNS_CODE, "<</K 5 0 R/JS(app.alert(1))>>"),
                pdf("script behind a comment that looks like a string", RUNS_CODE, "%(https://\n<</S/JavaScript>>"),
                pdf(
                        "objects in nested packing",
                        HIDDEN_DATA,
                        "<</Type/ObjStm/Filter[/FlateDecode/FlateDecode]>>stream\nx\nendstream"),
                pdf(
                        "objects in old packing",
                        HIDDEN_DATA,
                        "<</Type/ObjStm/Filter/ASCIIHexDecode>>stream\n00>\nendstream"),
                pdf(
                        "objects in packing named elsewhere",
                        HIDDEN_DATA,
                        "<</Type/ObjStm/Filter 9 0 R>>stream\n00>\nendstream"),
                pdf("objects that do not unpack", DAMAGED, "<</Type/ObjStm/Filter/FlateDecode>>stream\nxyz\nendstream"),
                new Sample("objects that unpack without end", "a.pdf", HostileFiles::pdfBomb, INFLATES_TOO_FAR),
                new Sample(
                        "script after a comment that looks like a stream",
                        "a.pdf",
                        HostileFiles::pdfFakeStream,
                        RUNS_CODE),
                new Sample("no end", "a.pdf", () -> Documents.utf8("%PDF-1.7\n1 0 obj<<>>endobj\n"), DAMAGED),
                new Sample("no objects", "a.pdf", () -> Documents.utf8("%PDF-1.7\nhello" + END), DAMAGED),
                new Sample("cut", "a.pdf", () -> Arrays.copyOf(Documents.pdf(false), 900), DAMAGED),
                new Sample(
                        "archive behind it",
                        "a.pdf",
                        () -> joined(Documents.pdf(false), zip(new byte[0])),
                        HIDDEN_DATA),
                new Sample(
                        "archive behind it that ends like a PDF",
                        "a.pdf",
                        () -> joined(Documents.pdf(false), zip(Documents.utf8(END))),
                        HIDDEN_DATA),
                new Sample(
                        "data behind it",
                        "a.pdf",
                        () -> joined(Documents.pdf(false), Documents.utf8("<script>")),
                        HIDDEN_DATA),
                new Sample(
                        "page at its start",
                        "a.pdf",
                        () -> Documents.utf8("%PDF-1.7\n%<html><script>alert(1)</script>\n1 0 obj<<>>endobj" + END),
                        HIDDEN_DATA),
                new Sample(
                        "page before it",
                        "a.pdf",
                        () -> joined(Documents.utf8("<html>"), Documents.pdf(false)),
                        HIDDEN_DATA),
                new Sample("image as PDF", "a.pdf", () -> Documents.image("png", 9, 9), NOT_ITS_TYPE));
    }

    private static List<Sample> texts() {
        return List.of(
                text("zero byte", CONTROL_CHARACTER, "a\0b"),
                text("escape", CONTROL_CHARACTER, "\u001b[2J"),
                text("control of the second kind", CONTROL_CHARACTER, "a\u009bb"),
                text("page", WEB_PAGE, "<!DOCTYPE html><html><body>"),
                text("script", WEB_PAGE, "company,element\n<ScRiPt>alert(1)</script>,"),
                text("picture with script", WEB_PAGE, "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                text("PDF", NOT_ITS_TYPE, "%PDF-1.7\n1 0 obj<<>>endobj" + END),
                text("PDF after some lines", HIDDEN_DATA, "Dear reader,\n%PDF-1.7\n1 0 obj<<>>endobj" + END),
                new Sample("Latin-1", "a.csv", () -> "Zürich".getBytes(StandardCharsets.ISO_8859_1), NOT_UNICODE),
                new Sample(
                        "UTF-16 without mark",
                        "a.txt",
                        () -> "text".getBytes(StandardCharsets.UTF_16LE),
                        CONTROL_CHARACTER),
                new Sample(
                        "half a UTF-16 character",
                        "a.txt",
                        () -> new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', 0},
                        NOT_UNICODE),
                new Sample("lone surrogate", "a.txt", () -> hex("EDA080"), NOT_UNICODE),
                new Sample("overlong UTF-8", "a.txt", () -> hex("C0AF"), NOT_UNICODE),
                new Sample("program as text", "a.txt", () -> Documents.utf8("MZ\0\0"), CONTROL_CHARACTER));
    }

    private static List<Sample> types() {
        List<Sample> types = new ArrayList<>();
        for (String name : List.of(
                "a.svg",
                "a.html",
                "a.pdf.html",
                "a.exe",
                "a.docm",
                "a.xlsm",
                "a.doc",
                "a.zip",
                "a.gif",
                "a.tiff",
                "a",
                "a.pdf\u202e.exe")) {
            types.add(new Sample("type", name, () -> Documents.utf8("anything"), TYPE_NOT_TAKEN));
        }
        types.add(new Sample("device", "con.txt", () -> Documents.utf8("anything"), NAME_UNUSABLE));
        types.add(new Sample("nothing", "a.txt", () -> new byte[0], EMPTY));
        types.add(new Sample("one byte too many", "a.txt", () -> filled(FileLimits.BYTES + 1), TOO_LARGE));
        types.add(new Sample("twice too large", "a.pdf", () -> filled(2 * FileLimits.BYTES), TOO_LARGE));
        return types;
    }

    static byte[] filled(long length) {
        byte[] content = new byte[(int) length];
        Arrays.fill(content, (byte) 'a');
        return content;
    }

    private static Sample text(String about, Refusal.Kind expected, String content) {
        return new Sample(about, "a.txt", () -> Documents.utf8(content), expected);
    }

    private static Sample pdf(String about, Refusal.Kind expected, String object) {
        String content = "%PDF-1.7\n1 0 obj\n" + object + "\nendobj" + END;
        return new Sample(about, "a.pdf", () -> Documents.utf8(content), expected);
    }

    private static byte[] pdfBomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 120; i++) {
                out.write(new byte[1024 * 1024]);
            }
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return joined(
                Documents.utf8("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/Filter/FlateDecode>>stream\r\n"),
                packed.toByteArray(),
                Documents.utf8("\nendstream\nendobj" + END));
    }

    private static byte[] pdfFakeStream() {
        return Documents.utf8("%PDF-1.7\n% stream\n1 0 obj\n<</S 7 0 R/JS(app.alert(1))>>\nendobj" + END);
    }

    static byte[] zip(byte[] comment) {
        return RawZip.of(Documents.wordParts())
                .with(zip -> zip.comment = comment)
                .bytes();
    }

    static byte[] hex(String digits) {
        return java.util.HexFormat.of().parseHex(digits);
    }
}
