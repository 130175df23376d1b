package org.principled.account;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.principled.account.password.PasswordHashes;
import org.principled.account.secret.SecretToken;
import org.principled.database.Writes;

/** People of the container tests, made and signed in without going through the pages. */
@Singleton
public class TestPeople {

    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordHashes passwords;
    private final Clock clock;

    TestPeople(Accounts accounts, Sessions sessions, PasswordHashes passwords, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Somebody who is signed in.
     *
     * @param id of the account
     * @param cookie value of the cookie {@code sid}
     * @param formToken what forms send as {@code csrf} and scripts as {@code X-CSRF-Token}
     */
    public record Client(UUID id, String cookie, String formToken) {

        /** A request of this person, with everything a page of ours would send. */
        public RequestSpecification request() {
            return RestAssured.given()
                    .redirects()
                    .follow(false)
                    .cookie("sid", cookie)
                    .header("X-CSRF-Token", formToken);
        }
    }

    /** Somebody on the coalition's side. */
    public Client ofCoalition(Role... roles) {
        return signedIn(Set.of(roles), Map.of());
    }

    /** Somebody who works for a company, which has to exist. */
    public Client ofCompany(UUID company, Role... roles) {
        return signedIn(Set.of(), Map.of(company, Set.of(roles)));
    }

    /** The person a client is, for use cases that are called directly. */
    @Transactional
    public Person person(Client client) {
        return accounts.person(accounts.findById(client.id()));
    }

    /** Gives somebody a password, and returns it. */
    @Writes
    public String givePassword(Client client) {
        String password = "correct horse battery staple";
        accounts.findById(client.id()).setPasswordHash(passwords.hash(password));
        return password;
    }

    /** The same person with the session that a browser holds now. */
    public Client again(Client client, String cookie) {
        return new Client(client.id(), cookie, new SecretToken(cookie).formToken());
    }

    /** The same person with a session of its own, as in another browser. */
    public Client another(Client client) {
        SecretToken token = sessions.start(client.id(), true, "test");
        return new Client(client.id(), token.text(), token.formToken());
    }

    private Client signedIn(Set<Role> roles, Map<UUID, Set<Role>> companies) {
        UUID id = create(roles, companies);
        SecretToken token = sessions.start(id, true, "test");
        return new Client(id, token.text(), token.formToken());
    }

    @Writes
    UUID create(Set<Role> roles, Map<UUID, Set<Role>> companies) {
        String name = "Person " + UUID.randomUUID();
        Account account = new Account(name.replace(' ', '.') + "@example.org", name, roles, false, clock.instant());
        accounts.persist(account);
        companies.forEach((company, held) ->
                held.forEach(role -> accounts.getEntityManager().persist(new Membership(account.id(), company, role))));
        return account.id();
    }
}
