package org.principled.assessment.sheet;

import org.principled.answer.Company;
import org.principled.assessment.Assessment;

/**
 * What stands around the answers of an assessment and is not for its people to change.
 *
 * @param edition {@code id@edition} of the questionnaire
 * @param company whom the sheet is about, and the period
 * @param mode key of the mode
 */
record SheetFrame(String edition, Company company, String mode) {

    static SheetFrame of(Assessment assessment) {
        return new SheetFrame(
                assessment.edition(),
                new Company(
                        assessment.company().name(),
                        assessment.cycle().periodStart().toString(),
                        assessment.cycle().periodEnd().toString()),
                assessment.mode());
    }
}
