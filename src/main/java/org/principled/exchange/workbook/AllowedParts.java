package org.principled.exchange.workbook;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a workbook may hold, by what its parts are said to be. Whatever is not listed is refused, harmless or not. */
final class AllowedParts {

    private static final String OPEN = "application/vnd.openxmlformats-officedocument.";

    /** The part that a workbook must begin with; templates and those with macros have others. */
    static final String MAIN = OPEN + "spreadsheetml.sheet.main+xml";

    /** Types of parts, in lower case. Only few of them are read; the others are what people and programs add to a workbook. */
    private static final Set<String> TYPES = Stream.concat(
                    Stream.of(
                                    "spreadsheetml.worksheet+xml",
                                    "spreadsheetml.sharedstrings+xml",
                                    "spreadsheetml.styles+xml",
                                    "spreadsheetml.calcchain+xml",
                                    "spreadsheetml.sheetmetadata+xml",
                                    "spreadsheetml.comments+xml",
                                    "spreadsheetml.table+xml",
                                    "spreadsheetml.printersettings",
                                    "theme+xml",
                                    "themeoverride+xml",
                                    "drawing+xml",
                                    "drawingml.chart+xml",
                                    "drawingml.chartshapes+xml",
                                    "vmldrawing",
                                    "extended-properties+xml",
                                    "custom-properties+xml",
                                    "customxmlproperties+xml")
                            .map(OPEN::concat),
                    Stream.of(
                            MAIN,
                            "application/xml",
                            "application/vnd.openxmlformats-package.core-properties+xml",
                            "application/vnd.openxmlformats-package.relationships+xml",
                            "application/vnd.ms-office.chartstyle+xml",
                            "application/vnd.ms-office.chartcolorstyle+xml",
                            "application/vnd.ms-office.classificationlabels+xml",
                            "application/vnd.ms-excel.threadedcomments+xml",
                            "application/vnd.ms-excel.person+xml",
                            "image/png",
                            "image/jpeg",
                            "image/gif",
                            "image/x-emf",
                            "image/x-wmf"))
            .collect(Collectors.toUnmodifiableSet());

    /** Kinds of relationships, by the last step of their address, in lower case. */
    private static final Set<String> RELATIONSHIPS = Set.of(
            "officedocument",
            "core-properties",
            "extended-properties",
            "custom-properties",
            "worksheet",
            "sharedstrings",
            "styles",
            "theme",
            "themeoverride",
            "calcchain",
            "sheetmetadata",
            "drawing",
            "chart",
            "chartusershapes",
            "chartstyle",
            "chartcolorstyle",
            "image",
            "hyperlink",
            "printersettings",
            "comments",
            "vmldrawing",
            "threadedcomment",
            "person",
            "table",
            "thumbnail",
            "customxml",
            "customxmlprops",
            "classificationlabels");

    private AllowedParts() {}

    /** Whether a part of this type, in lower case, may be there. */
    static boolean holds(String type) {
        return TYPES.contains(type);
    }

    /** Whether parts may be related so; the kind in lower case. */
    static boolean relates(String kind) {
        return RELATIONSHIPS.contains(kind);
    }
}
