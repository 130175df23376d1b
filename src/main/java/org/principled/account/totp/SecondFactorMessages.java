package org.principled.account.totp;

import io.quarkus.qute.i18n.MessageBundle;

/** The words about the second factor; they stand in {@code messages/factor.properties}. */
@MessageBundle("factor")
public interface SecondFactorMessages {

    String heading();

    String lead();

    String qr();

    String typed();

    String code();

    String codeHelp();

    String codeWrong();

    String codesTitle();

    String codesLead();

    String codesOnce();

    String done();
}
