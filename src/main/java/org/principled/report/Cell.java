package org.principled.report;

/** What a cell of a table holds. */
public sealed interface Cell {

    /** The cell in words. */
    String shown();

    /**
     * Text.
     *
     * @param text the text; may be empty
     * @param detail what is said below it in smaller letters; may be empty
     */
    record Text(String text, String detail) implements Cell {
        @Override
        public String shown() {
            return text;
        }
    }

    /** A number. */
    record Number(Figure figure) implements Cell {
        @Override
        public String shown() {
            return figure.shown();
        }
    }

    /** A word with a mark beside it, so that a column of words can be taken in at a glance. */
    record Word(String text, Mark mark) implements Cell {
        @Override
        public String shown() {
            return text;
        }
    }

    /** What a mark says. It never stands without its word. */
    enum Mark {
        /** The best answer. */
        FULL,
        /** Neither the best nor the worst answer. */
        PART,
        /** The worst answer. */
        EMPTY,
        /** No answer yet. */
        OPEN,
        /** Does not count here. */
        OUT,
        /** Something that holds a score down. */
        FLAG
    }

    Cell EMPTY = new Text("", "");

    static Cell text(String text) {
        return new Text(text, "");
    }
}
