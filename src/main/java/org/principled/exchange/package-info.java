/**
 * Answers and scores as files: answer sheets from tidy CSV and JSON, scorecards to CSV and JSON.
 *
 * <p>Start with {@link org.principled.exchange.AnswerFiles}. What cannot be read for sure is refused with its place; nothing is guessed and
 * nothing is dropped in silence. No score is computed here.
 */
@NullMarked
package org.principled.exchange;

import org.jspecify.annotations.NullMarked;
