package org.principled.assessment.answer;

/**
 * A state in the history of an answer.
 *
 * @param state the answer at that time
 * @param restoredFrom the version that this one restored; 0 where it was written anew
 */
public record PastState(AnswerState state, int restoredFrom) {}
