package org.principled.report.pdf;

import java.util.Locale;
import org.principled.wording.Script;

/**
 * The direction in which a document is read. Layouts speak of start and end and measure from the start side as if it were the left; where the
 * start is at the right, everything is mirrored when it is drawn.
 */
enum Direction {
    FROM_LEFT,
    FROM_RIGHT;

    static Direction of(Locale language) {
        return Script.isFromRightToLeft(language) ? FROM_RIGHT : FROM_LEFT;
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
