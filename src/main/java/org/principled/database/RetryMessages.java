package org.principled.database;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said about repeated requests; the words stand in {@code messages/retry.properties}. */
@MessageBundle("retry")
interface RetryMessages {

    String keyForm();

    String keyReused();
}
