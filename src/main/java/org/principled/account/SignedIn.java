package org.principled.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who makes the present request. */
@Singleton
public class SignedIn {

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The person, where somebody is signed in. */
    public Optional<Person> find() {
        return Optional.ofNullable(identity.<Person>getAttribute(SessionProvider.PERSON));
    }

    /**
     * The person.
     *
     * @throws IllegalStateException if nobody is signed in, which an endpoint's annotation rules out
     */
    public Person person() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** The secret that forms of this session carry; empty where there is no session. */
    public String formToken() {
        SecretToken token = identity.getAttribute(SessionProvider.TOKEN);
        return token == null ? "" : token.formToken();
    }
}
