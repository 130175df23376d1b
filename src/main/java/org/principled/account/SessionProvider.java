package org.principled.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.principled.account.secret.SecretToken;

/** Turns a session into somebody with roles. */
@Singleton
class SessionProvider implements IdentityProvider<SessionProvider.Request> {

    /** In an identity: the {@link Person}. */
    static final String PERSON = "person";
    /** In an identity: the {@link SecretToken} of the session. */
    static final String TOKEN = "token";

    /** A request that carries a session cookie. */
    static final class Request extends BaseAuthenticationRequest {
        private final SecretToken token;

        Request(SecretToken token) {
            this.token = token;
        }
    }

    private final Sessions sessions;

    SessionProvider(Sessions sessions) {
        this.sessions = sessions;
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
        Sessions.Found found = sessions.find(token).orElse(null);
        if (found == null) {
            return null;
        }
        if (found.touch()) {
            sessions.touch(token);
        }
        return Identities.of(found.person()).addAttribute(TOKEN, token).build();
    }
}
