package org.principled.company;

/** A cycle as somebody wrote it down: texts that nobody has looked at yet. Dates as in ISO 8601. */
record CycleDraft(
        String title,
        String questionnaire,
        String periodStart,
        String periodEnd,
        String opensOn,
        String closesOn,
        String replyDays) {

    /** An empty draft with the least length of the right of reply. */
    static CycleDraft empty() {
        return new CycleDraft("", "", "", "", "", "", String.valueOf(CycleFacts.LEAST_REPLY_DAYS));
    }

    /** What would be written down to get the same cycle again. */
    static CycleDraft of(CycleFacts cycle) {
        return new CycleDraft(
                cycle.title(),
                cycle.questionnaire(),
                cycle.periodStart().toString(),
                cycle.periodEnd().toString(),
                cycle.opensOn().toString(),
                cycle.closesOn().toString(),
                String.valueOf(cycle.replyDays()));
    }
}
