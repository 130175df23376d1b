package org.principled.report.pdf;

import java.awt.ComponentOrientation;
import java.util.Locale;

/**
 * The direction in which a document is read. Layouts speak of start and end and measure from the start side as if it were the left; where the
 * start is at the right, everything is mirrored when it is drawn.
 */
enum Direction {
    FROM_LEFT,
    FROM_RIGHT;

    static Direction of(Locale language) {
        return ComponentOrientation.getOrientation(language).isLeftToRight() ? FROM_LEFT : FROM_RIGHT;
    }

    /** The left edge on the page of something that begins so far from the start side. */
    float left(float start, float width) {
        return this == FROM_LEFT ? start : Flow.PAGE_WIDTH - start - width;
    }

    /** The place on the page of a point. */
    float at(float start) {
        return left(start, 0);
    }
}
