package org.principled.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A page before it is drawn. */
final class Draft {

    private final List<Consumer<Ink>> strokes = new ArrayList<>();

    void add(Consumer<Ink> stroke) {
        strokes.add(stroke);
    }

    void draw(Ink ink) {
        strokes.forEach(stroke -> stroke.accept(ink));
    }
}
