package org.principled.report.pdf;

/**
 * How much closer together the lines of a page stand than they would, so that it holds what is meant to be read at one glance. Letters keep
 * their size.
 *
 * @param factor of the distance to the top; 1 where nothing moves
 */
record Squeeze(float factor) {

    static final Squeeze NONE = new Squeeze(1);

    /** Closer than this, lines would touch. */
    private static final float CLOSEST = 0.8f;

    /** What it takes that so much has room on one page, as far as lines stay apart. */
    static Squeeze toFit(float height) {
        float room = Flow.TOP - Flow.BOTTOM;
        return height <= room ? NONE : new Squeeze(Math.max(CLOSEST, room / height));
    }

    /** Whether anything stands elsewhere than it would. */
    boolean moves() {
        return factor < 1;
    }

    /** Where on the page something stands that was laid out at {@code y}. */
    float at(float y) {
        return Flow.TOP - (Flow.TOP - y) * factor;
    }

    /** The height that is left of a height. */
    float height(float height) {
        return height * factor;
    }

    /** Where a page ends for those who lay it out. */
    float bottom() {
        return Flow.TOP - (Flow.TOP - Flow.BOTTOM) / factor;
    }
}
