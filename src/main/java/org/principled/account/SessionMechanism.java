package org.principled.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import org.principled.account.secret.SecretToken;

/** Reads the session cookie. */
@Singleton
class SessionMechanism implements HttpAuthenticationMechanism {

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        Cookie cookie =
                request.request().getCookie(SessionCookie.name(request.request().isSSL()));
        if (cookie == null) {
            return Uni.createFrom().nullItem();
        }
        // A session that has ended is nobody, not an attack: pages that everyone may read stay open.
        return providers
                .authenticate(HttpSecurityUtils.setRoutingContextAttribute(
                        new SessionProvider.Request(new SecretToken(cookie.getValue())), request))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    /** Pages send whoever is not signed in to the sign-in page; see the error pages. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionProvider.Request.class);
    }
}
