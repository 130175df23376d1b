package org.principled.account.own;

import io.quarkus.qute.i18n.MessageBundle;

/** The words about one's own account; they stand in {@code messages/own.properties}. */
@MessageBundle("own")
interface OwnMessages {

    String title();

    String lead(String email);

    String nameTitle();

    String saveName();

    String passwordTitle();

    String passwordLead();

    String elsewhere();

    String present();

    String presentWrong();

    String changePassword();

    String factorTitle();

    String factorLead(int codes);

    String renew();

    String renewTitle();

    String renewLead();

    String renewAct();

    String done();

    String sessionsTitle();

    String sessionsLead();

    String thisSession();

    String session(String since, String used);

    String end();

    String endOf(String client);

    String endOthers();

    String tokensTitle();

    String tokensLead();

    String tokenName();

    String tokenNameHelp();

    String tokenNameForm(int longest);

    String makeToken();

    String tokenTitle(String name);

    String tokenOnce();

    String tokenUse();

    String token(String since);

    String tokenUsed(String used);

    String tokenUnused();

    String delete();

    String deleteOf(String name);
}
