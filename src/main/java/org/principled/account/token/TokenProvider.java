package org.principled.account.token;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.principled.account.Identities;
import org.principled.account.secret.SecretToken;

/** Turns a token into somebody with roles. */
@Singleton
class TokenProvider implements IdentityProvider<TokenProvider.Request> {

    /** A request that carries a token. */
    static final class Request extends BaseAuthenticationRequest {

        private final SecretToken token;

        Request(SecretToken token) {
            this.token = token;
        }
    }

    private final ApiTokens tokens;

    TokenProvider(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<Request> getRequestType() {
        return Request.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Request request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request.token));
    }

    @ActivateRequestContext
    @Nullable
    SecurityIdentity identity(SecretToken token) {
        ApiTokens.Found found = tokens.find(token).orElse(null);
        if (found == null) {
            return null;
        }
        if (found.touch()) {
            tokens.touch(token);
        }
        return Identities.of(found.person()).build();
    }
}
