package org.principled.account;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** People as the server's guards know them. */
public final class Identities {

    /** In an identity: the {@link Person}. */
    static final String PERSON = "person";

    private Identities() {}

    /** Somebody with all roles. */
    public static QuarkusSecurityIdentity.Builder of(Person person) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.id().toString()))
                .addAttribute(PERSON, person);
        person.roles().forEach(role -> identity.addRole(role.key()));
        if (person.isOfCoalition()) {
            identity.addRole(Role.OF_COALITION);
        }
        if (!person.companies().isEmpty()) {
            identity.addRole(Role.OF_COMPANY);
        }
        return identity;
    }
}
