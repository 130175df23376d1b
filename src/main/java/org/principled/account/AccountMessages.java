package org.principled.account;

import io.quarkus.qute.i18n.MessageBundle;

/** The words about who is signed in; they stand in {@code messages/account.properties}. */
@MessageBundle("account")
interface AccountMessages {

    String navigation();

    String signIn();

    String signOut();

    String emailTaken(String email);

    String formTroubles();

    String lastAdministrator();

    String bothSides();

    String role(String key);

    String roleHelp(String key);

    String name();

    String nameMissing();

    String nameForm(int longest);

    String email();

    String emailForm();

    String newPassword();

    String passwordHelp();

    String again();

    String passwordsDiffer();

    String passwordShort(int shortest);

    String passwordLong(int longest);

    String passwordCommon();

    String passwordPersonal();
}
