package org.principled.account.signin;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of signing in; they stand in {@code messages/signin.properties}. */
@MessageBundle("signin")
interface SignInMessages {

    String title();

    String lead();

    String email();

    String password();

    String action();

    String forgotten();

    String wrong();

    String codeTitle();

    String codeLead();

    String code();

    String codeHelp();

    String codeWrong();

    String startAgain();

    String tooMany(String wait);

    String seconds(int count);

    String minutes(int count);

    String setUpTitle();

    String setUpLead();

    String setUpInBrowser();
}
