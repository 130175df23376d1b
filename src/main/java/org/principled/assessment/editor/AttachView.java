package org.principled.assessment.editor;

import java.util.List;

/**
 * Attaching evidence to an answer: what is there already, or something new.
 *
 * @param back where the question stands
 * @param existing pieces that are not attached to it yet
 */
record AttachView(Frame frame, String back, List<Option> existing, PieceForm form) {}
