package org.principled.web.api;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page about the interface for scripts; they stand in {@code messages/api.properties}. */
@MessageBundle("api")
interface ApiMessages {

    String title();

    String lead();

    String token();

    String match();

    String problems();

    String sheet();

    String document();

    String contents();

    String parameters();

    String body();

    String answers();
}
