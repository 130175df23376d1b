package org.principled.exchange.workbook;

import static org.principled.exchange.workbook.HostileWorkbook.read;
import static org.principled.exchange.workbook.HostileWorkbook.refused;
import static org.principled.exchange.workbook.SmallWorkbook.MAIN;
import static org.principled.exchange.workbook.SmallWorkbook.MAIN_TYPE;
import static org.principled.exchange.workbook.SmallWorkbook.OF_DOCUMENT;
import static org.principled.exchange.workbook.SmallWorkbook.OF_MAIN;
import static org.principled.exchange.workbook.SmallWorkbook.OF_SHEET;
import static org.principled.exchange.workbook.SmallWorkbook.SHEET;
import static org.principled.exchange.workbook.SmallWorkbook.TYPES;
import static org.principled.exchange.workbook.SmallWorkbook.changed;
import static org.principled.exchange.workbook.SmallWorkbook.main;
import static org.principled.exchange.workbook.SmallWorkbook.ofMain;
import static org.principled.exchange.workbook.SmallWorkbook.override;
import static org.principled.exchange.workbook.SmallWorkbook.relationship;
import static org.principled.exchange.workbook.SmallWorkbook.relationships;
import static org.principled.exchange.workbook.SmallWorkbook.types;
import static org.principled.exchange.workbook.SmallWorkbook.utf8;
import static org.principled.exchange.workbook.SmallWorkbook.with;

import java.util.List;
import java.util.stream.Stream;

/** Workbooks with parts that have no place in one, or without those that have. */
final class HostileParts {

    private static final String EXTERNAL = "TargetMode=\"External\"";

    private HostileParts() {}

    static Stream<HostileWorkbook> all() {
        return Stream.of(contents(), relations(), missing()).flatMap(List::stream);
    }

    private static List<HostileWorkbook> contents() {
        return List.of(
                refused("macros", "macros", () -> added("xl/vbaProject.bin", "application/vnd.ms-office.vbaProject")),
                refused(
                        "macros under another name",
                        "macros",
                        () -> added("xl/picture.png", "application/vnd.ms-office.vbaProject")),
                refused("macros that say they are a picture", "macros", () -> added("xl/vbaProject.bin", "image/png")),
                refused(
                        "workbook with macros renamed",
                        "macros",
                        () -> with(TYPES, types("application/vnd.ms-excel.sheet.macroEnabled.main+xml", ""))),
                refused(
                        "template renamed",
                        "no",
                        () -> with(
                                TYPES,
                                types(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
                                        ""))),
                refused(
                        "Word document renamed",
                        "not taken",
                        () -> with(
                                TYPES,
                                types(
                                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                        ""))),
                refused(
                        "sheet of old macros",
                        "macro",
                        () -> added("xl/macrosheets/sheet1.xml", "application/vnd.ms-excel.macrosheet+xml")),
                refused(
                        "ActiveX",
                        "controls",
                        () -> added("xl/activeX/activeX1.xml", "application/vnd.ms-office.activeX+xml")),
                refused(
                        "control",
                        "not taken",
                        () -> added("xl/ctrlProps/ctrlProp1.xml", "application/vnd.ms-excel.controlproperties+xml")),
                refused(
                        "OLE object",
                        "not taken",
                        () -> added("xl/embeddings/oleObject1.bin", "spreadsheetml.oleObject")),
                refused("workbook inside", "not taken", () -> added("xl/embeddings/a.xlsx", "spreadsheetml.sheet")),
                refused(
                        "external link",
                        "not taken",
                        () -> added("xl/externalLinks/externalLink1.xml", "spreadsheetml.externalLink+xml")),
                refused("connections", "not taken", () -> added("xl/connections.xml", "spreadsheetml.connections+xml")),
                refused(
                        "query table",
                        "not taken",
                        () -> added("xl/queryTables/queryTable1.xml", "spreadsheetml.queryTable+xml")),
                refused("maps of XML", "not taken", () -> added("xl/xmlMaps.xml", "spreadsheetml.xmlMaps+xml")),
                refused(
                        "web extension",
                        "not taken",
                        () -> added(
                                "xl/webextensions/webextension1.xml", "application/vnd.ms-office.webextension+xml")),
                refused("program", "not taken", () -> with("xl/run.exe", utf8("MZ"))),
                refused("part of no type", "not taken", () -> with("xl/unknown", utf8("x"))),
                read(
                        "settings of a printer",
                        "fine",
                        () -> added("xl/printerSettings/printerSettings1.bin", "spreadsheetml.printerSettings")),
                read("XML that SharePoint adds", "fine", () -> with("customXml/item1.xml", utf8("<a/>"))));
    }

    private static byte[] added(String name, String type) {
        return changed(parts -> {
            parts.put(name, utf8("<a/>"));
            parts.put(TYPES, types(MAIN_TYPE, override("/" + name, type)));
        });
    }

    private static List<HostileWorkbook> relations() {
        return List.of(
                refused(
                        "sheet from elsewhere",
                        "from elsewhere",
                        () -> related("worksheet", "http://127.0.0.1:9/s.xml", EXTERNAL)),
                refused(
                        "picture from elsewhere",
                        "from elsewhere",
                        () -> with(
                                OF_SHEET,
                                relationships(relationship("a", "image", "http://127.0.0.1:9/a.png", EXTERNAL)))),
                refused(
                        "share of Windows without saying so",
                        "from elsewhere",
                        () -> related("image", "\\\\127.0.0.1\\a\\b.png", "")),
                refused(
                        "template from elsewhere",
                        "from elsewhere",
                        () -> with(
                                OF_SHEET,
                                relationships(relationship("a", "attachedTemplate", "file:///etc/passwd", EXTERNAL)))),
                refused(
                        "relationship of an unknown kind",
                        "not taken",
                        () -> related("exploit", "sharedStrings.xml", "")),
                refused("relationship to macros", "macros", () -> related("vbaProject", "sharedStrings.xml", "")),
                refused("relationship out of the file", "damaged", () -> related("theme", "../../../etc/passwd", "")),
                refused("two lists of shared strings", "damaged", () -> related("sharedStrings", "styles.xml", "")),
                refused(
                        "two main parts",
                        "damaged",
                        () -> with(
                                OF_DOCUMENT,
                                relationships(relationship("a", "officeDocument", "xl/workbook.xml", "")
                                        + relationship("b", "officeDocument", "xl/workbook.xml", "")))),
                refused(
                        "one id twice",
                        "damaged",
                        () -> with(OF_MAIN, ofMain(relationship("rId1", "worksheet", "styles.xml", "")))),
                refused(
                        "one part as two sheets",
                        "damaged",
                        () -> with(
                                MAIN, main("<sheet name=\"A\" r:id=\"rId1\"/>" + "<sheet name=\"B\" r:id=\"rId1\"/>"))),
                refused(
                        "two sheets of one name",
                        "damaged",
                        () -> with(
                                MAIN, main("<sheet name=\"A\" r:id=\"rId1\"/>" + "<sheet name=\"A\" r:id=\"rId2\"/>"))),
                refused(
                        "styles as a sheet",
                        "damaged",
                        () -> with(OF_MAIN, relationships(relationship("rId1", "worksheet", "styles.xml", "")))),
                read(
                        "parts that lead to one another",
                        "fine",
                        () -> with(
                                OF_SHEET,
                                relationships(relationship("a", "worksheet", "sheet1.xml", "")
                                        + relationship("b", "drawing", "../workbook.xml", "")))),
                read(
                        "link to be clicked",
                        "fine",
                        () -> with(
                                OF_SHEET,
                                relationships(relationship("a", "hyperlink", "https://example.org/", EXTERNAL)))));
    }

    private static byte[] related(String kind, String target, String attributes) {
        return with(OF_MAIN, ofMain(relationship("rId9", kind, target, attributes)));
    }

    private static List<HostileWorkbook> missing() {
        return List.of(
                refused("no list of parts", "no workbook", () -> changed(parts -> parts.remove(TYPES))),
                refused("no main part", "no workbook", () -> changed(parts -> parts.remove(MAIN))),
                refused(
                        "nothing leads to the main part",
                        "no workbook",
                        () -> changed(parts -> parts.remove(OF_DOCUMENT))),
                refused("nothing leads to the sheets", "damaged", () -> changed(parts -> parts.remove(OF_MAIN))),
                refused("no sheet part", "damaged", () -> changed(parts -> parts.remove(SHEET))),
                refused("no sheets", "damaged", () -> with(MAIN, main(""))),
                refused("101 sheets", "more than 100 sheets", () -> with(MAIN, main(sheets()))),
                refused(
                        "texts that are missing",
                        "damaged",
                        () -> changed(parts -> parts.remove(SmallWorkbook.STRINGS))),
                refused("empty sheet part", "damaged", () -> with(SHEET, new byte[0])));
    }

    private static String sheets() {
        StringBuilder sheets = new StringBuilder();
        for (int i = 0; i < 101; i++) {
            sheets.append("<sheet name=\"S")
                    .append(i)
                    .append("\" r:id=\"r")
                    .append(i)
                    .append("\"/>");
        }
        return sheets.toString();
    }
}
