package org.principled.company;

import java.time.LocalDate;

/**
 * What a cycle is.
 *
 * @param title unique
 * @param questionnaire edition that is answered, such as {@code principle-d@2026.1}
 * @param periodStart first day of the period that answers cover
 * @param periodEnd last day of that period
 * @param opensOn first day on which companies answer
 * @param closesOn last day on which companies answer
 * @param replyDays length of the right of reply in working days, at least {@link #LEAST_REPLY_DAYS}
 */
public record CycleFacts(
        String title,
        String questionnaire,
        LocalDate periodStart,
        LocalDate periodEnd,
        LocalDate opensOn,
        LocalDate closesOn,
        int replyDays) {

    /** A company has four weeks at least to reply to a draft (principle-d.md 8.4). */
    static final int LEAST_REPLY_DAYS = 20;

    /** Half a year: nobody means more. */
    static final int MOST_REPLY_DAYS = 130;
}
