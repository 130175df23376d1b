package org.principled.edition;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first page; they stand in {@code messages/home.properties}. */
@MessageBundle("home")
interface HomeMessages {

    String title();

    String heading();

    String lead();

    String questionnaires();

    String none();

    String edition();

    String language(int count);

    String areas();

    String indicators();

    String elements();

    String licence();

    String hash();

    String commandLine();

    String commandLineLead();

    String stepWrite();

    String stepScore();

    String stepExplain();
}
