/**
 * What the people who work on an assessment say to each other: remarks, and who is to answer what. None of it is ever part of an answer
 * sheet, a report or an export.
 *
 * <p>Start with {@link org.principled.assessment.discussion.Remarks} and {@link org.principled.assessment.discussion.Assignments}.
 */
@NullMarked
package org.principled.assessment.discussion;

import org.jspecify.annotations.NullMarked;
