package org.principled.assessment.evidence.file;

import static org.principled.assessment.evidence.file.Sample.good;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.principled.archive.RawZip;

/** Files that must be taken. */
final class GoodFiles {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private GoodFiles() {}

    static List<Sample> all() {
        return List.of(
                good("with picture, table and link", "Policy.docx", Documents::word),
                good("with chart and its numbers", "Report.DOCX", Documents::wordWithChart),
                good("with link and note", "Requests.xlsx", Documents::workbook),
                good("Zip64", "Log.xlsx", Documents::longWorkbook),
                good("with picture", "Training.pptx", Documents::slides),
                good("in UTF-16", "a.docx", GoodFiles::wideDocument),
                good("all parts stored", "a.docx", GoodFiles::storedDocument),
                good("with a clickable address", "a.docx", GoodFiles::linkedDocument),
                good("with settings that are empty", "a.odt", () -> odf(FileType.ODT, "<text:p>Our policy</text:p>")),
                good(
                        "with a clickable address",
                        "a.odt",
                        () -> odf(FileType.ODT, "<text:a xlink:href=\"https://example.org/a?b&amp;c\">x</text:a>")),
                good(
                        "with its own picture",
                        "a.odt",
                        () -> odf(
                                FileType.ODT,
                                "<draw:image xlink:href=\"Pictures/1.png\"/><draw:object xlink:href=\"./Object 1\"/>")),
                good("spreadsheet", "a.ods", () -> odf(FileType.ODS, "")),
                good("with link and picture", "a.pdf", () -> Documents.pdf(false)),
                good("with object streams", "Report final.v2.pdf", () -> Documents.pdf(true)),
                good("zeros behind it", "a.pdf", () -> HostileArchives.joined(Documents.pdf(false), new byte[100])),
                good("colours", "a.png", () -> Documents.image("png", 640, 480)),
                good("as wide as may be", "a.png", () -> Documents.image("png", FileLimits.PIXELS_A_SIDE, 2)),
                good("photograph", "a.jpg", () -> Documents.image("jpg", 640, 480)),
                good(
                        "photograph with a preview",
                        "a.jpeg",
                        () -> HostileArchives.joined(
                                Documents.image("jpg", 640, 480), new byte[10], Documents.image("jpg", 64, 48))),
                good("UTF-8", "a.txt", () -> Documents.utf8("Zürich, 서울, القاهرة\n\fpage 2\ttab\r\n")),
                good("UTF-8 with mark", "a.csv", () -> HostileArchives.joined(MARK, Documents.utf8("a;b\r\n1;2\r\n"))),
                good("UTF-16 with mark", "a.csv", () -> "a;b\r\n1;2\r\n".getBytes(StandardCharsets.UTF_16)),
                good("speaks of tags", "a.txt", () -> Documents.utf8("if a < b and c > d, see <https://example.org>")),
                good("one line of 25 MB", "a.csv", () -> HostileFiles.filled(FileLimits.BYTES)));
    }

    private static byte[] wideDocument() {
        Map<String, byte[]> parts = Documents.wordParts();
        parts.put(
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"utf-16\"?><a/>".getBytes(StandardCharsets.UTF_16));
        return RawZip.of(parts).bytes();
    }

    private static byte[] storedDocument() {
        RawZip zip = new RawZip();
        Documents.wordParts().forEach(zip::stored);
        return zip.bytes();
    }

    private static byte[] linkedDocument() {
        Map<String, byte[]> parts = Documents.wordParts();
        parts.put(
                "word/_rels/document.xml.rels",
                Documents.relationships(
                        Documents.relationship("hyperlink", "https://example.org/", "TargetMode=\"External\""),
                        Documents.relationship("hyperlink", "file:///S:/Policies/a.docx", "TargetMode=\"External\"")));
        return RawZip.of(parts).bytes();
    }

    private static byte[] odf(FileType type, String body) {
        Map<String, byte[]> parts = Documents.odfParts(type);
        parts.put("content.xml", Documents.odfContent(body));
        return Documents.odf(type, parts).bytes();
    }
}
