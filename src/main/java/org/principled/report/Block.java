package org.principled.report;

import java.util.List;

/** A piece of a section. */
public sealed interface Block {

    /**
     * A heading within a section, whose own title stands above level 2.
     *
     * @param level 2 or 3
     */
    record Heading(int level, String text) implements Block {}

    /** A paragraph. */
    record Paragraph(String text, Role role) implements Block {}

    /** What a paragraph is for. */
    enum Role {
        BODY,
        /** One of several points. */
        POINT,
        /** How a figure was computed, to be followed with a pocket calculator. */
        WORKING
    }

    /** Names and values, such as the facts on a cover. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A name and its value.
     *
     * @param value text or number
     */
    record Fact(String label, Cell value) {}

    /**
     * A table.
     *
     * @param caption what it shows, for those who can not see it
     * @param columns its columns
     * @param rows its rows, each with one cell for each column
     */
    record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * The one figure the report is about.
     *
     * @param alternative the whole figure in words
     * @param band where it stands on the scale, in words; may be empty
     * @param remarks what must be said with it
     */
    record Headline(
            String label, String alternative, Bar bar, String band, String mode, List<String> remarks, Scale scale)
            implements Block {
        public Headline {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Scores drawn on one scale.
     *
     * @param caption what it shows
     * @param alternative the whole figure in words
     * @param scale what it is drawn on
     * @param bars the scores
     */
    record Bars(String caption, String alternative, Scale scale, List<Bar> bars) implements Block {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /** Pieces of evidence, each with what it is evidence of. */
    record Evidence(List<Piece> pieces) implements Block {
        public Evidence {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A piece of evidence.
     *
     * @param about what rests on it, such as the code of an element
     * @param quote the passage that matters, in quotation marks; may be empty
     * @param language of the passage, a BCP 47 tag; empty where nobody said
     * @param citation what it is and from when; may be empty
     * @param url where it is found, http or https; may be empty
     */
    record Piece(String about, String quote, String language, String citation, String url) {}

    /**
     * Amounts drawn as bars from zero. Their figures also stand in a table.
     *
     * @param caption what they are
     * @param alternative the whole figure in words
     * @param amounts the amounts
     */
    record Amounts(String caption, String alternative, List<Amount> amounts) implements Block {
        public Amounts {
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * An amount.
     *
     * @param share how long its bar is, from 0 to 1
     * @param shown as it is printed
     */
    record Amount(String label, double share, String shown) {}

    /** Something to be heeded before reading on. */
    record Note(Weight weight, String title, String text) implements Block {}

    /** How much a note matters. */
    enum Weight {
        INFORMATION,
        CAUTION
    }

    /** What follows begins on a new page. */
    record PageBreak() implements Block {}
}
