package org.principled.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A page before it is drawn. */
final class Draft {

    private final List<Stroke> strokes = new ArrayList<>();
    private final Squeeze squeeze;

    Draft(Squeeze squeeze) {
        this.squeeze = squeeze;
    }

    /** Something to draw and what it is a part of; absent for what only pleases the eye. */
    private record Stroke(@Nullable Tag tag, Consumer<Ink> draw) {}

    void add(@Nullable Tag tag, Consumer<Ink> draw) {
        strokes.add(new Stroke(tag, draw));
    }

    void draw(Ink ink) {
        ink.squeeze(squeeze);
        for (Stroke stroke : strokes) {
            ink.enter(stroke.tag());
            stroke.draw().accept(ink);
        }
    }
}
