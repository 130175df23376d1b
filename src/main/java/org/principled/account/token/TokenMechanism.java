package org.principled.account.token;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import org.principled.account.secret.SecretToken;

/** Reads the token of a script. A page asks for no such thing, so no token opens one. */
@Singleton
class TokenMechanism implements HttpAuthenticationMechanism {

    private static final String API = "/api/";
    private static final String BEARER = "bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String header = request.request().getHeader("Authorization");
        String path = request.request().path();
        if (header == null
                || path == null
                || !path.startsWith(API)
                || !header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return Uni.createFrom().nullItem();
        }
        SecretToken token = new SecretToken(header.substring(BEARER.length()).strip());
        return providers.authenticate(new TokenProvider.Request(token));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenProvider.Request.class);
    }
}
