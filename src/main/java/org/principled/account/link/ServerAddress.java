package org.principled.account.link;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.principled.account.secret.SecretToken;

/** Where links lead. What is mailed names only an address that the operator has configured: what a request says can be anything. */
@Singleton
public class ServerAddress {

    private final RoutingContext request;
    private final Optional<String> configured;

    ServerAddress(RoutingContext request, @ConfigProperty(name = "principled.address") Optional<String> configured) {
        this.request = request;
        this.configured = configured.map(address -> address.replaceAll("/+$", ""));
    }

    Optional<String> configured() {
        return configured;
    }

    /** The link that takes up an invitation, for whoever makes the present request. */
    public String invitation(SecretToken token) {
        return here() + path("invitations", token);
    }

    /** The link that leads to a new password, for whoever makes the present request. */
    public String password(SecretToken token) {
        return here() + path("password", token);
    }

    static String path(String what, SecretToken token) {
        return "/" + what + "/" + token.text();
    }

    private String here() {
        return configured.orElseGet(
                () -> request.request().scheme() + "://" + request.request().authority());
    }
}
