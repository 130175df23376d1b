package org.principled.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Pages that fill from top to bottom. A4 with generous margins; measures in points. */
final class Flow {

    static final float PAGE_WIDTH = 595.28f;
    static final float PAGE_HEIGHT = 841.89f;
    static final float LEFT = 56;
    static final float RIGHT = PAGE_WIDTH - 56;
    static final float WIDTH = RIGHT - LEFT;
    static final float TOP = PAGE_HEIGHT - 68;
    static final float BOTTOM = 64;

    private final List<Draft> pages = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private float y;

    /**
     * A place that bookmarks and the contents lead to.
     *
     * @param level 1 for a section, 2 for a heading in it
     * @param page counted from 1
     * @param top where on the page
     */
    record Place(String title, int level, int page, float top) {}

    Flow() {
        newPage();
    }

    void newPage() {
        pages.add(new Draft());
        y = TOP;
    }

    /** Begins a new page unless this one is still empty. */
    void freshPage() {
        if (y < TOP) {
            newPage();
        }
    }

    /** Begins a new page where less than this height is left. */
    void need(float height) {
        if (y - height < BOTTOM && y < TOP) {
            newPage();
        }
    }

    /** What is left on this page. */
    float left() {
        return y - BOTTOM;
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

    void draw(Consumer<Ink> stroke) {
        pages.get(pages.size() - 1).add(stroke);
    }

    void mark(String title, int level) {
        places.add(new Place(title, level, pages.size(), y));
    }

    /** Draws lines of text one below the other; pages break between lines. */
    void lines(List<String> lines, Style style, float x) {
        for (String line : lines) {
            need(style.leading());
            float baseline = y - style.size();
            draw(ink -> ink.text(style, line, x, baseline));
            down(style.leading());
        }
    }

    List<Draft> pages() {
        return pages;
    }

    List<Place> places() {
        return places;
    }
}
