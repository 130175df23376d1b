package org.principled.account.setup;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first start; they stand in {@code messages/setup.properties}. */
@MessageBundle("setup")
interface SetUpMessages {

    String console(String file);

    String waitingTitle();

    String waitingLead();

    String waitingWhere(String file);

    String waitingAction();

    String title();

    String lead();

    String token();

    String tokenHelp(String file);

    String tokenWrong();

    String action();

    String made(String email);
}
