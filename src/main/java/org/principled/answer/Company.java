package org.principled.answer;

/**
 * Whom a sheet is about.
 *
 * @param name as it is shown
 * @param periodStart first day of the period covered, ISO 8601; empty where not stated
 * @param periodEnd last day of the period covered, ISO 8601; empty where not stated
 */
public record Company(String name, String periodStart, String periodEnd) {

    /** {@code 2025-01-01 to 2025-12-31}; empty where no period is stated. */
    public String period() {
        return periodStart.isEmpty() && periodEnd.isEmpty() ? "" : periodStart + " to " + periodEnd;
    }
}
