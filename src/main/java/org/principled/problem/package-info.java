/**
 * The kinds of problem a person can meet at a boundary, and the one exception that carries them.
 *
 * <p>Start with {@link org.principled.problem.ProblemType}. This package knows only {@code java.*} and may be used by every feature; the
 * words for a problem stand in message files, and {@code web} puts the two together.
 */
@NullMarked
package org.principled.problem;

import org.jspecify.annotations.NullMarked;
