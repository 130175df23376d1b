package org.principled.account;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.principled.account.secret.SecretToken;

/** Who makes the present request. Templates know it as {@code inject:signedIn}. */
@Named("signedIn")
@Singleton
public class SignedIn {

    private final SecurityIdentity identity;
    private final Visitor visitor;

    SignedIn(SecurityIdentity identity, Visitor visitor) {
        this.identity = identity;
        this.visitor = visitor;
    }

    /** The person, where somebody is signed in. */
    public Optional<Person> find() {
        // The page that refuses a crafted address is written before there is a request to speak of.
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(identity.<Person>getAttribute(Identities.PERSON))
                : Optional.empty();
    }

    /**
     * The person.
     *
     * @throws IllegalStateException if nobody is signed in, which an endpoint's annotation rules out
     */
    public Person person() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /**
     * What a form sends as {@code csrf} and a script as {@code X-CSRF-Token}. Where nobody is signed in it is that of the browser, which is
     * given a cookie for it.
     */
    public String formToken() {
        return session().orElseGet(visitor::token).formToken();
    }

    /** The session; empty where nobody is signed in, and where a script is by a token of its own. */
    public Optional<SecretToken> session() {
        return Optional.ofNullable(identity.getAttribute(SessionProvider.TOKEN));
    }
}
