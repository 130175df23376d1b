package org.principled.report;

/**
 * What a document is about. Everything comes from the data, so the same data make the same document on any day.
 *
 * @param title title of the document
 * @param company name of the company
 * @param period the period covered, in words; empty where not stated
 * @param mode the assessment mode, in words
 * @param questionnaire title of the questionnaire
 * @param edition {@code id@edition}
 * @param sha256 hash of the edition
 * @param answersSha256 hash of the answers; empty where the caller gave none
 * @param language BCP 47 tag of the language the report is written in
 * @param audience for whom the document is made, in words; empty where it is for everybody who comes by
 * @param draft what is to be read on every page while the answers may still change; empty afterwards
 * @param date last day of the period covered, ISO 8601; empty where not stated
 */
public record DocumentFacts(
        String title,
        String company,
        String period,
        String mode,
        String questionnaire,
        String edition,
        String sha256,
        String answersSha256,
        String language,
        String audience,
        String draft,
        String date) {}
