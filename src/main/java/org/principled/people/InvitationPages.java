package org.principled.people;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.principled.account.AccountRegister;
import org.principled.account.Person;
import org.principled.account.PersonCheck;
import org.principled.account.SignedIn;
import org.principled.account.Troubles;
import org.principled.account.link.Invitation;
import org.principled.account.link.Invitations;
import org.principled.account.password.PasswordHashes;
import org.principled.account.secret.SecretToken;
import org.principled.account.signin.Browser;
import org.principled.account.signin.SignIns;
import org.principled.account.signin.Started;
import org.principled.company.Companies;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** The page on which somebody takes up an invitation. It looks the same whether there is an account with the address or not. */
@Path("invitations/{token}")
@Produces("text/html;charset=UTF-8")
public final class InvitationPages {

    private static final int NOT_ACCEPTED = 422;
    private static final URI SECOND_FACTOR = URI.create("/sign-in/code");

    private final Invitations invitations;
    private final AccountRegister accounts;
    private final Companies companies;
    private final PersonCheck check;
    private final PasswordHashes passwords;
    private final SignIns signIns;
    private final SignedIn signedIn;
    private final PeopleMessages words;

    InvitationPages(
            Invitations invitations,
            AccountRegister accounts,
            Companies companies,
            PersonCheck check,
            PasswordHashes passwords,
            SignIns signIns,
            SignedIn signedIn,
            Spoken spoken) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.companies = companies;
        this.check = check;
        this.passwords = passwords;
        this.signIns = signIns;
        this.signedIn = signedIn;
        this.words = spoken.words(PeopleMessages.class);
    }

    /**
     * What the page shows.
     *
     * @param present address of whoever is signed in; empty where nobody is
     */
    record invitation(
            String token,
            String email,
            String company,
            List<String> roles,
            String present,
            String name,
            Troubles troubles)
            implements TemplateInstance {}

    /** What the link invites to. */
    @GET
    @PermitAll
    public TemplateInstance read(@PathParam("token") String token) {
        return view(token, demand(token), "", Troubles.NONE);
    }

    /** Joins with the account that is signed in, or makes one and goes on to its second factor. */
    @POST
    @PermitAll
    public Response accept(
            @PathParam("token") String token,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String again,
            RoutingContext request) {
        Invitation invitation = demand(token);
        Optional<Person> person = signedIn.find();
        return person.isPresent()
                ? join(token, invitation, person.get())
                : open(token, invitation, name, password, again, request);
    }

    private Response join(String token, Invitation invitation, Person person) {
        if (!invitation.email().equals(person.email())) {
            throw ProblemException.of(ProblemType.CONFLICT, words.otherAccount(person.email()));
        }
        invitations.join(new SecretToken(token), person);
        return Response.seeOther(URI.create(
                        invitation.company().map(id -> "/companies/" + id).orElse("/")))
                .build();
    }

    private Response open(
            String token, Invitation invitation, String name, String password, String again, RoutingContext request) {
        Troubles troubles = check.check(name, invitation.email(), password, again);
        if (troubles.isEmpty() && accounts.findByEmail(invitation.email()).isPresent()) {
            troubles = Troubles.with("name", words.taken());
        }
        if (!troubles.isEmpty()) {
            return CompanyPeoplePages.page(NOT_ACCEPTED, view(token, invitation, name, troubles));
        }
        UUID account = invitations.accept(new SecretToken(token), name, passwords.hash(password));
        Browser browser = Browser.of(request.request());
        Started started = signIns.halfway(account, browser);
        return Response.seeOther(SECOND_FACTOR)
                .cookie(started.cookies(browser.tls()))
                .build();
    }

    private invitation view(String token, Invitation invitation, String name, Troubles troubles) {
        return new invitation(
                token,
                invitation.email(),
                invitation.company().map(this::company).orElse(""),
                PeopleViews.keys(invitation.roles()),
                signedIn.find().map(Person::email).orElse(""),
                name,
                troubles);
    }

    private String company(UUID id) {
        return companies.names(List.of(id)).getOrDefault(id, "");
    }

    private Invitation demand(String token) {
        return invitations.find(new SecretToken(token)).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }
}
