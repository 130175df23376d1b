package org.principled.assessment.editor;

import java.util.List;

/**
 * How a figure came about, from the total down to it.
 *
 * @param label what it is the figure of
 * @param mode the assessment mode, without which no score is shown
 * @param levels the figures on the way, the total first
 * @param brings what it brings to the total, in a sentence; empty where that says nothing
 */
record TraceView(Frame frame, String label, String mode, List<Level> levels, String brings) {

    /**
     * A figure.
     *
     * @param workings how it was computed, in lines that can be followed with a pocket calculator
     * @param parts what it was made of
     */
    record Level(String code, String label, String points, String interval, List<String> workings, List<Part> parts) {}

    /**
     * A part of a figure.
     *
     * @param current whether the way goes on through it
     */
    record Part(
            String code, String label, String href, String weight, String points, String interval, boolean current) {}
}
