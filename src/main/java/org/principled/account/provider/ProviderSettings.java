package org.principled.account.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** How an operator sets up signing in by a provider; the connection itself is {@code quarkus.oidc.*}. */
@ConfigMapping(prefix = "principled.provider")
public interface ProviderSettings {

    /** What the button on the sign-in page calls the provider; without it there is no button. */
    Optional<String> name();

    /** The claim of the ID token that lists what roles follow from. */
    @WithDefault("groups")
    String claim();

    /** Roles by value of the claim, as {@link ProviderRoles} reads them; where there are none, roles are given in Principled. */
    Map<String, String> roles();
}
