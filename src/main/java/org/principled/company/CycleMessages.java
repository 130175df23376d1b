package org.principled.company;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about cycles; they stand in {@code messages/cycle.properties}. */
@MessageBundle("cycle")
interface CycleMessages {

    String cycles();

    String lead();

    String cycleTitle();

    String questionnaire();

    String period();

    String open();

    String invited();

    String empty();

    String emptyForReader();

    String newCycle();

    String importCycles();

    String facts();

    String days(String first, String last);

    String reply();

    String replyLength(int days);

    String company();

    String standing();

    String notBegun();

    String draft();

    String submitted();

    String nobody();

    String invitedTo(String title);

    String choose(String company);

    String takeBack();

    String takeBackHelp();

    String invite();

    String inviteLabel();

    String inviteHelp();

    String inviteAct();

    String change();

    String staleTitle();

    String staleLead();

    String wrong();

    String changeCycle(String title);

    String periodStart();

    String periodEnd();

    String opensOn();

    String closesOn();

    String replyDays();

    String titleHelp();

    String questionnaireHelp();

    String periodHelp();

    String opensHelp();

    String replyHelp();
}
