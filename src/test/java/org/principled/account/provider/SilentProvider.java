package org.principled.account.provider;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A provider that does not answer. */
public final class SilentProvider implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.auth-server-url", "http://localhost:9/nothing",
                "quarkus.oidc.client-id", "principled",
                "quarkus.oidc.credentials.secret", "a secret of the client that is long enough");
    }

    @Override
    public void stop() {}
}
