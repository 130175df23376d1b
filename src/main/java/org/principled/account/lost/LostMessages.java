package org.principled.account.lost;

import io.quarkus.qute.i18n.MessageBundle;

/** The words about a second factor that is lost with all recovery codes; they stand in {@code messages/lost.properties}. */
@MessageBundle("lost")
interface LostMessages {

    String link();

    String title();

    String lead();

    String noted();

    String spoken();

    String cleared();

    String act();

    String back();

    String askedTitle();

    String askLead();

    String askAdministrator();

    String request(String when);

    String confirm(String name);

    String clear();

    String clearHelp();

    String refuse();

    String own();

    String unconfirmed();

    String twoNeeded();

    String tooOld(int days);

    String passwordChanged();

    String askedSubject();

    String askedText();

    String clearedSubject();

    String clearedText(String name);
}
