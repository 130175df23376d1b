package org.principled.exchange.workbook;

import static org.principled.exchange.workbook.HostileWorkbook.read;
import static org.principled.exchange.workbook.HostileWorkbook.refused;
import static org.principled.exchange.workbook.SmallWorkbook.SHEET;
import static org.principled.exchange.workbook.SmallWorkbook.STRINGS;
import static org.principled.exchange.workbook.SmallWorkbook.STYLES;
import static org.principled.exchange.workbook.SmallWorkbook.TYPES;
import static org.principled.exchange.workbook.SmallWorkbook.cell;
import static org.principled.exchange.workbook.SmallWorkbook.changed;
import static org.principled.exchange.workbook.SmallWorkbook.sheet;
import static org.principled.exchange.workbook.SmallWorkbook.strings;
import static org.principled.exchange.workbook.SmallWorkbook.utf8;
import static org.principled.exchange.workbook.SmallWorkbook.with;
import static org.principled.exchange.workbook.SmallWorkbook.xml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Workbooks whose XML, or what it says of cells, is hostile. */
final class HostileXml {

    private static final String TEXT = "<c r=\"A1\" t=\"inlineStr\"><is><t>%s</t></is></c>";

    private HostileXml() {}

    static Stream<HostileWorkbook> all() {
        return Stream.of(declarations(), encodings(), floods(), places(), values())
                .flatMap(List::stream);
    }

    private static List<HostileWorkbook> declarations() {
        return List.of(
                declares("external entity", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
                declares("billion laughs", "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]>"),
                declares("parameter entity", "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;]>"),
                declares("external document type", "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:9/x.dtd\">"),
                refused("entity that nothing declares", "damaged", () -> text("&xxe;")),
                refused(
                        "document type in the list of parts",
                        "document type",
                        () -> with(TYPES, utf8("<!DOCTYPE Types><Types/>"))),
                refused(
                        "end of another element",
                        "damaged",
                        () -> with(SHEET, xml("<worksheet><sheetData></row></worksheet>"))),
                refused("no end", "damaged", () -> with(SHEET, xml("<worksheet><sheetData>"))));
    }

    private static HostileWorkbook declares(String about, String declaration) {
        String rest =
                "<worksheet><sheetData><row r=\"1\">" + String.format(TEXT, "x") + "</row></sheetData></worksheet>";
        return refused(about, "document type", () -> with(SHEET, utf8(declaration + rest)));
    }

    private static List<HostileWorkbook> encodings() {
        String whole = "<worksheet><sheetData><row>" + String.format(TEXT, "wide") + "</row></sheetData></worksheet>";
        String narrow = "<?xml version=\"1.0\" encoding=\"%s\"?>" + whole;
        return List.of(
                read("UTF-16 with a mark", "wide", () -> with(SHEET, whole.getBytes(StandardCharsets.UTF_16))),
                read(
                        "UTF-16 that says so",
                        "wide",
                        () -> with(
                                SHEET,
                                ("\ufeff" + String.format(narrow, "UTF-16")).getBytes(StandardCharsets.UTF_16LE))),
                read("UTF-8 with a mark", "wide", () -> with(SHEET, utf8("\ufeff" + whole))),
                refused("UTF-7", "damaged", () -> with(SHEET, utf8(String.format(narrow, "UTF-7")))),
                refused("EBCDIC", "damaged", () -> with(SHEET, utf8(String.format(narrow, "IBM037")))),
                refused(
                        "says UTF-16 and is UTF-8",
                        "damaged",
                        () -> with(SHEET, utf8(String.format(narrow, "UTF-16")))),
                refused(
                        "no UTF-8",
                        "damaged",
                        () -> with(SHEET, (whole + "\u00e9").getBytes(StandardCharsets.ISO_8859_1))),
                refused("NUL", "damaged", () -> with(SHEET, utf8(whole.replace("wide", "wi\0de")))));
    }

    private static List<HostileWorkbook> floods() {
        return List.of(
                refused(
                        "200,000 elements inside one another",
                        "damaged",
                        () -> with(
                                SHEET,
                                xml("<worksheet>" + "<a>".repeat(200_000) + "</a>".repeat(200_000) + "</worksheet>"))),
                refused(
                        "a million attributes",
                        "damaged",
                        () -> with(SHEET, cell("<c " + attributes(1_000_000) + "/>"))),
                refused(
                        "100,000 attributes of a part’s type",
                        "damaged",
                        () -> with(TYPES, xml("<Types><Override " + attributes(100_000) + "/></Types>"))),
                refused(
                        "attribute of 10 MB",
                        "damaged",
                        () -> with(SHEET, cell("<c r=\"" + "A".repeat(10_000_000) + "\"/>"))),
                refused("name of 1 MB", "damaged", () -> with(SHEET, xml("<" + "a".repeat(1_000_000) + "/>"))),
                refused(
                        "300,000 shared strings",
                        "too much text",
                        () -> with(STRINGS, strings("<si><t>a</t></si>".repeat(300_000)))),
                refused(
                        "shared strings of 6 MB",
                        "too much text",
                        () -> with(STRINGS, strings(("<si><t>" + numbers(20_000) + "</t></si>").repeat(300)))),
                refused(
                        "one shared string of 12 MB",
                        "32767",
                        () -> with(STRINGS, strings("<si><t>" + "a".repeat(12_000_000) + "</t></si>"))),
                refused(
                        "80,000 formats",
                        "too many formats",
                        () -> with(
                                STYLES,
                                xml("<styleSheet><cellXfs>" + "<xf/>".repeat(80_000) + "</cellXfs></styleSheet>"))),
                refused(
                        "500,000 formats of numbers",
                        "far too large",
                        () -> with(
                                STYLES,
                                xml("<styleSheet><numFmts>" + "<numFmt/>".repeat(500_000)
                                        + "</numFmts></styleSheet>"))),
                refused(
                        "a text of 30,000 characters 300 times",
                        "holds too much",
                        () -> changed(parts -> {
                            parts.put(STRINGS, strings("<si><t>" + "a".repeat(30_000) + "</t></si>"));
                            parts.put(SHEET, sheet("<row><c t=\"s\"><v>0</v></c></row>".repeat(300)));
                        })));
    }

    private static String numbers(int length) {
        StringBuilder numbers = new StringBuilder();
        for (long i = 1; numbers.length() < length; i++) {
            numbers.append(i * 7919 % 999_983);
        }
        return numbers.toString();
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder(count * 12);
        for (int i = 0; i < count; i++) {
            attributes.append('a').append(i).append("=\"\" ");
        }
        return attributes.toString();
    }

    private static List<HostileWorkbook> places() {
        return List.of(
                refused("row 99,999,999", "row", () -> with(SHEET, sheet("<row r=\"99999999\"><c><v>1</v></c></row>"))),
                refused("row 0", "row", () -> with(SHEET, sheet("<row r=\"0\"><c><v>1</v></c></row>"))),
                refused("row -1", "row", () -> with(SHEET, sheet("<row r=\"-1\"><c><v>1</v></c></row>"))),
                refused("row twice", "row", () -> with(SHEET, sheet("<row r=\"2\"/><row r=\"2\"/>"))),
                refused("cell A99999999", "cell", () -> with(SHEET, cell("<c r=\"A99999999\"><v>1</v></c>"))),
                refused("cell A0", "cell", () -> with(SHEET, cell("<c r=\"A0\"><v>1</v></c>"))),
                refused("column ZZZZZZ", "cell", () -> with(SHEET, cell("<c r=\"ZZZZZZ1\"><v>1</v></c>"))),
                refused("column XFE", "cell", () -> with(SHEET, cell("<c r=\"XFE1\"><v>1</v></c>"))),
                refused("cell of another row", "cell", () -> with(SHEET, cell("<c r=\"A7\"><v>1</v></c>"))),
                refused("cell twice", "cell", () -> with(SHEET, cell("<c r=\"B1\"/><c r=\"B1\"/>"))),
                refused("a million columns", "columns", () -> with(SHEET, cell("<c><v>1</v></c>".repeat(1_000_000)))),
                read(
                        "a million empty columns and one cell",
                        "fine",
                        () -> with(SHEET, cell("<c t=\"s\"><v>0</v></c>" + "<c/>".repeat(16_000)))),
                read(
                        "says it reaches to XFD1048576",
                        "fine",
                        () -> with(
                                SHEET,
                                xml("<worksheet><dimension ref=\"A1:XFD1048576\"/>"
                                        + "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>"))));
    }

    private static List<HostileWorkbook> values() {
        return List.of(
                refused("string 2,000,000,000", "damaged", () -> value("t=\"s\"", "2000000000")),
                refused("string -1", "damaged", () -> value("t=\"s\"", "-1")),
                refused("string 1e0", "damaged", () -> value("t=\"s\"", "1e0")),
                refused("style 99,999", "damaged", () -> value("s=\"99999\"", "1")),
                refused("unknown kind of cell", "damaged", () -> value("t=\"vba\"", "1")),
                refused("number that is none", "damaged", () -> value("", "0x41")),
                refused("number of 1,000 digits", "damaged", () -> value("", "1".repeat(1_000))),
                refused("1e999999999", "damaged", () -> value("", "1e999999999")),
                refused(
                        "33,000 characters",
                        "Answers!A1: the cell holds more than 32767",
                        () -> text("a".repeat(33_000))),
                refused("control character", "Answers!A1: the cell holds a control character", () -> text("a&#7;b")),
                refused("NUL by number", "control character", () -> text("a&#0;b")),
                refused("NUL as Excel writes it", "control character", () -> text("a_x0000_b")),
                refused("no character", "damaged", () -> text("&#x110000;")),
                read("line end as Excel writes it", "a\\nb", () -> text("a_x000D_\nb")),
                read("unparsed section", "<b>&amp;]]", () -> text("<![CDATA[<b>&amp;]]]]>")),
                read(
                        "formula with its last result",
                        "2",
                        () -> with(SHEET, cell("<c r=\"A1\"><f>WEBSERVICE(\"http://127.0.0.1:9\")</f><v>2</v></c>"))));
    }

    private static byte[] value(String attributes, String value) {
        return with(SHEET, cell("<c r=\"A1\" " + attributes + "><v>" + value + "</v></c>"));
    }

    private static byte[] text(String text) {
        return with(SHEET, cell(String.format(TEXT, text)));
    }
}
