package org.principled.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of the tree that tells a reader without eyes what stands on the pages, and in which order. Either it has children or content. */
final class Tag {

    /** What a node is, by the names of PDF 1.7 (ISO 32000-1, 14.8.4). */
    enum Type {
        DOCUMENT("Document"),
        SECTION("Sect"),
        GROUP("Div"),
        H1("H1"),
        H2("H2"),
        H3("H3"),
        PARAGRAPH("P"),
        LIST("L"),
        LIST_ITEM("LI"),
        LABEL("Lbl"),
        LIST_BODY("LBody"),
        TABLE("Table"),
        CAPTION("Caption"),
        TABLE_HEAD("THead"),
        TABLE_BODY("TBody"),
        ROW("TR"),
        COLUMN_HEADER("TH"),
        ROW_HEADER("TH"),
        CELL("TD"),
        FIGURE("Figure"),
        CONTENTS("TOC"),
        CONTENTS_ENTRY("TOCI"),
        REFERENCE("Reference"),
        LINK("Link"),
        SPAN("Span");

        final String standardName;

        Type(String standardName) {
            this.standardName = standardName;
        }

        static Type heading(int level) {
            return switch (level) {
                case 1 -> H1;
                case 2 -> H2;
                default -> H3;
            };
        }
    }

    /** The box of a figure: where it stands, from the start side and the bottom of its page. */
    record Box(float start, float bottom, float width, float height) {}

    final Type type;
    final List<Tag> children = new ArrayList<>();
    String alternative = "";

    /** Language of what it holds, a BCP 47 tag; empty where it is the language of the document. */
    String language = "";

    @Nullable
    Box box;

    private Tag(Type type) {
        this.type = type;
    }

    /** The root of a tree. */
    static Tag document() {
        return new Tag(Type.DOCUMENT);
    }

    /** A new last child. */
    Tag add(Type child) {
        Tag tag = new Tag(child);
        children.add(tag);
        return tag;
    }

    /** A new last child that is a drawing, told in words. */
    Tag addFigure(String alternative) {
        Tag figure = add(Type.FIGURE);
        figure.alternative = alternative;
        return figure;
    }
}
