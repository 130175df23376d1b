package org.principled.assessment.offline;

import org.principled.exchange.AnswerKey;

/**
 * A change that a person wants to take over.
 *
 * @param now what was said when it was shown to them; it is taken over only if that is still so
 * @param value what is to be said
 */
public record Wanted(AnswerKey key, String now, String value) {}
