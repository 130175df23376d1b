package org.principled.account.provider;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said about signing in by a provider; it stands in {@code messages/provider.properties}. */
@MessageBundle("provider")
public interface ProviderMessages {

    String noRole();

    String bothSides();

    String action(String name);

    String or();
}
