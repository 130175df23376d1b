package org.principled.assessment.editor;

import java.util.List;

/**
 * What colleagues remarked on an element.
 *
 * @param back where the question stands
 */
record RemarksView(Frame frame, String code, String back, boolean mayWrite, List<Shown> remarks) {

    /** A remark. */
    record Shown(String id, String who, String when, String text, boolean resolved, int version) {}
}
