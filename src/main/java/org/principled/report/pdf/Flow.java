package org.principled.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Pages that fill from top to bottom. A4 with generous margins; measures in points. */
final class Flow {

    static final float PAGE_WIDTH = 595.28f;
    static final float PAGE_HEIGHT = 841.89f;
    static final float START = 56;
    static final float END = PAGE_WIDTH - 56;
    static final float WIDTH = END - START;
    static final float TOP = PAGE_HEIGHT - 68;
    static final float BOTTOM = 64;

    private final List<Draft> pages = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Typesetter type;
    private final Tag document = Tag.document();
    private Tag section = document;
    private int headingLevel;
    private float y;
    private float deepest = TOP;
    private float bottom = BOTTOM;
    private Squeeze squeeze = Squeeze.NONE;

    /**
     * A place that bookmarks and the contents lead to.
     *
     * @param level 1 for a section, 2 for a heading in it
     * @param page counted from 1
     * @param top where on the page
     */
    record Place(String title, int level, int page, float top) {}

    Flow(Direction direction) {
        type = new Typesetter(direction);
        newPage();
    }

    void newPage() {
        pages.add(new Draft(squeeze));
        y = TOP;
    }

    /** Goes on without end, to measure what a page would have to hold. */
    Flow endless() {
        bottom = Float.NEGATIVE_INFINITY;
        return this;
    }

    /** Begins a new page unless this one is still empty; on it and from then on, lines stand as close together as that. */
    void squeeze(Squeeze closer) {
        squeeze = closer;
        bottom = closer.bottom();
        if (y == TOP) {
            pages.remove(pages.size() - 1);
        }
        newPage();
    }

    /** Begins a new page unless this one is still empty. */
    void freshPage() {
        if (y < TOP) {
            newPage();
        }
    }

    /** Begins a new page where less than this height is left. */
    void need(float height) {
        deepest = Math.min(deepest, y - height);
        if (y - height < bottom && y < TOP) {
            newPage();
        }
    }

    /** How much room was needed from the top of the page, where it goes on without end. */
    float needed() {
        return TOP - Math.min(deepest, y);
    }

    /** What is left on this page. */
    float left() {
        return y - bottom;
    }

    /** Where the next line begins, from the bottom of the page. */
    float y() {
        return y;
    }

    void down(float height) {
        y -= height;
    }

    /** Adds white space, but none at the top of a page. */
    void space(float height) {
        if (y < TOP) {
            y -= height;
        }
    }

    /** Begins a section of the structure, to which all belongs that follows. */
    void beginSection() {
        section = document.add(Tag.Type.SECTION);
    }

    /** A box that a figure stands in. */
    Tag.Box box(float start, float from, float width, float height) {
        return new Tag.Box(start, squeeze.at(from), width, squeeze.height(height));
    }

    /** A new tag in the section. */
    Tag tag(Tag.Type of) {
        return section.add(of);
    }

    /** A figure in the section, told in words. */
    Tag figure(String alternative) {
        return section.addFigure(alternative);
    }

    /** A tag for a heading. No level is left out on the way down, as those who jump from heading to heading rely on. */
    Tag headingTag(int level) {
        headingLevel = Math.min(level, headingLevel + 1);
        return tag(Tag.Type.heading(headingLevel));
    }

    /** Draws something that a tag holds. */
    void draw(Tag tag, Consumer<Ink> stroke) {
        pages.get(pages.size() - 1).add(tag, stroke);
    }

    /** Draws something that says nothing. */
    void ornament(Consumer<Ink> stroke) {
        pages.get(pages.size() - 1).add(null, stroke);
    }

    void mark(String title, int level) {
        places.add(new Place(title, level, pages.size(), squeeze.at(y)));
    }

    /** The lines of a text that are at most so wide. */
    List<Line> broken(String text, Style style, float width) {
        return type.lines(text, style, width);
    }

    /** A text cut to one line. */
    Line cut(String text, Style style, float width) {
        return type.cut(text, style, width);
    }

    /** Width of a text on one line. */
    float width(String text, Style style) {
        return type.line(text, style).width();
    }

    /** Draws lines of text one below the other; pages break between lines. */
    void lines(Tag tag, List<Line> lines, float x) {
        for (Line line : lines) {
            need(line.style().leading());
            float baseline = y - line.style().size();
            draw(tag, ink -> ink.text(line, x, baseline));
            down(line.style().leading());
        }
    }

    /** Draws a text below what is there. */
    void text(Tag tag, String text, Style style, float x, float width) {
        lines(tag, broken(text, style, width), x);
    }

    /** How many pages there are so far. */
    int page() {
        return pages.size();
    }

    Typesetter type() {
        return type;
    }

    Tag document() {
        return document;
    }

    List<Draft> pages() {
        return pages;
    }

    List<Place> places() {
        return places;
    }
}
