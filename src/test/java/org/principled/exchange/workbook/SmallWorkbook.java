package org.principled.exchange.workbook;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.principled.archive.RawZip;

/** The smallest workbook, with the word “fine” in its first cell, to be changed part by part. */
final class SmallWorkbook {

    static final String TYPES = "[Content_Types].xml";
    static final String OF_DOCUMENT = "_rels/.rels";
    static final String MAIN = "xl/workbook.xml";
    static final String OF_MAIN = "xl/_rels/workbook.xml.rels";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String OF_SHEET = "xl/worksheets/_rels/sheet1.xml.rels";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";

    static final String MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private SmallWorkbook() {}

    static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(TYPES, types(MAIN_TYPE, ""));
        parts.put(OF_DOCUMENT, relationships(relationship("rId1", "officeDocument", "xl/workbook.xml", "")));
        parts.put(MAIN, main("<sheet name=\"Answers\" sheetId=\"1\" r:id=\"rId1\"/>"));
        parts.put(OF_MAIN, ofMain(""));
        parts.put(SHEET, cell("<c r=\"A1\" t=\"s\" s=\"0\"><v>0</v></c>"));
        parts.put(STRINGS, strings("<si><t>fine</t></si>"));
        parts.put(
                STYLES,
                xml("<styleSheet xmlns=\"" + SPREADSHEET + "\"><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>"));
        return parts;
    }

    static byte[] changed(Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> parts = parts();
        change.accept(parts);
        return RawZip.of(parts).bytes();
    }

    static byte[] zipped(Consumer<RawZip> change) {
        return RawZip.of(parts()).with(change).bytes();
    }

    static byte[] with(String part, byte[] content) {
        return changed(parts -> parts.put(part, content));
    }

    static byte[] types(String main, String more) {
        return xml("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + main + "\"/>"
                + override("/xl/worksheets/sheet1.xml", "spreadsheetml.worksheet+xml")
                + override("/xl/sharedStrings.xml", "spreadsheetml.sharedStrings+xml")
                + override("/xl/styles.xml", "spreadsheetml.styles+xml") + more + "</Types>");
    }

    static String override(String part, String type) {
        String whole = type.startsWith("application/") ? type : "application/vnd.openxmlformats-officedocument." + type;
        return "<Override PartName=\"" + part + "\" ContentType=\"" + whole + "\"/>";
    }

    static byte[] main(String sheets) {
        return xml("<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\""
                + RELATIONSHIPS.substring(0, RELATIONSHIPS.length() - 1) + "\"><sheets>" + sheets
                + "</sheets></workbook>");
    }

    static byte[] ofMain(String more) {
        return relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml", "")
                + relationship("rId2", "sharedStrings", "sharedStrings.xml", "")
                + relationship("rId3", "styles", "/xl/styles.xml", "")
                + more);
    }

    static byte[] relationships(String all) {
        return xml("<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>");
    }

    static String relationship(String id, String kind, String target, String attributes) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONSHIPS + kind + "\" Target=\"" + target + "\" "
                + attributes + "/>";
    }

    static byte[] strings(String items) {
        return xml("<sst xmlns=\"" + SPREADSHEET + "\">" + items + "</sst>");
    }

    /** A sheet whose first row holds these cells. */
    static byte[] cell(String cells) {
        return sheet("<row r=\"1\">" + cells + "</row>");
    }

    static byte[] sheet(String rows) {
        return xml("<worksheet xmlns=\"" + SPREADSHEET + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    static byte[] xml(String content) {
        return utf8("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + content);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
