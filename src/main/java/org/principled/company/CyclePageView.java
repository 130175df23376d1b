package org.principled.company;

import java.util.List;
import java.util.UUID;

/**
 * What the page of a cycle shows.
 *
 * @param id of the cycle
 * @param version of the cycle and its invitations
 * @param title of the cycle
 * @param questionnaire title and name of the edition
 * @param questionnaireHref address of its page
 * @param invited the companies that are invited, of those the person may know of
 * @param typed what was typed to invite companies and is not stored
 * @param errors what is wrong with it
 * @param stale whether somebody else has changed the cycle since the page was opened
 * @param mayEdit whether the person may change the cycle
 */
record CyclePageView(
        UUID id,
        int version,
        String title,
        String questionnaire,
        String questionnaireHref,
        String period,
        String open,
        int replyDays,
        List<Row> invited,
        String typed,
        FormErrors errors,
        boolean stale,
        boolean mayEdit) {

    /** A company that is invited. */
    record Row(UUID id, String href, String name, List<StandingLine> standings) {}

    /** Address of the cycle's page. */
    public String href() {
        return CyclePages.path(id);
    }
}
