package org.principled.assessment.discussion;

import java.time.Instant;
import java.util.UUID;

/**
 * A remark. Those with the same code are a thread.
 *
 * @param code code of the element, scoping question, red flag or indicator it is about
 * @param resolved whether nobody has to look at it any more
 * @param version counts how often it was resolved or opened again, from 1
 * @param authorName as it is now
 */
public record Remark(
        UUID id, String code, String text, boolean resolved, int version, UUID author, String authorName, Instant at) {}
