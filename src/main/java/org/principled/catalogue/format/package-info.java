/**
 * Reading questionnaire files: structure and texts in, a {@link org.principled.questionnaire.Questionnaire} or every defect of the files
 * out.
 *
 * <p>Start with {@link org.principled.catalogue.format.QuestionnaireReader}. One small reader for each section of the file; what the file
 * may say is explained in {@code questionnaires/README.md}. Knows no folders, no scoring and no command line.
 */
@NullMarked
package org.principled.catalogue.format;

import org.jspecify.annotations.NullMarked;
