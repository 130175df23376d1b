package org.principled.account.provider;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the sign-in page shows of the provider. Templates know it as {@code inject:provider}. */
@Named("provider")
@Singleton
public class ProviderButton {

    private final String name;

    ProviderButton(
            ProviderSettings settings,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false") boolean enabled) {
        this.name = enabled ? settings.name().orElse("") : "";
    }

    /** What it is called; empty where there is none. */
    public String name() {
        return name;
    }
}
