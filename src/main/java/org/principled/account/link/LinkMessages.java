package org.principled.account.link;

import io.quarkus.qute.i18n.MessageBundle;

/** The words about forgotten passwords and of mails; they stand in {@code messages/link.properties}. */
@MessageBundle("link")
interface LinkMessages {

    String forgottenTitle();

    String forgottenLead();

    String forgottenAsk();

    String forgottenAct();

    String sentTitle();

    String sentLead();

    String chooseTitle();

    String chooseLead(String email);

    String chooseAct();

    String changedTitle();

    String changedLead();

    String goOn();

    String invitationSubject();

    String invitationText(String link);

    String passwordSubject();

    String passwordText(String link);

    String clearedByYou();
}
