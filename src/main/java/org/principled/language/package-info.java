/**
 * In which language people are answered. Every word a person reads stands in a file of its language: {@code messages/*_fr.properties} for
 * pages, {@code messages/report_fr.properties} for documents, {@code texts.fr.yaml} beside a questionnaire. A further language is these
 * files and its tag in {@code principled.languages}.
 */
@NullMarked
package org.principled.language;

import org.jspecify.annotations.NullMarked;
