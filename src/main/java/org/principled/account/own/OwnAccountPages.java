package org.principled.account.own;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.principled.account.AccountRegister;
import org.principled.account.Person;
import org.principled.account.PersonCheck;
import org.principled.account.Sessions;
import org.principled.account.SignedIn;
import org.principled.account.Troubles;
import org.principled.account.password.PasswordHashes;
import org.principled.account.signin.Browser;
import org.principled.account.signin.SignIns;
import org.principled.account.token.ApiTokens;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** The page of one's own account. */
@Path("account")
@Produces("text/html;charset=UTF-8")
public final class OwnAccountPages {

    private static final int NOT_ACCEPTED = 422;
    private static final int LONGEST_TOKEN_NAME = 80;
    private static final Pattern TOKEN_NAME = Pattern.compile("[^\\p{Cntrl}]{1," + LONGEST_TOKEN_NAME + "}");
    private static final URI HERE = URI.create("/account");

    private final OwnAccountViews views;
    private final OwnAccounts own;
    private final AccountRegister accounts;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final SignIns signIns;
    private final PersonCheck check;
    private final PasswordHashes passwords;
    private final SignedIn signedIn;
    private final OwnMessages words;

    OwnAccountPages(
            OwnAccountViews views,
            OwnAccounts own,
            AccountRegister accounts,
            Sessions sessions,
            ApiTokens tokens,
            SignIns signIns,
            PersonCheck check,
            PasswordHashes passwords,
            SignedIn signedIn,
            Spoken spoken) {
        this.views = views;
        this.own = own;
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.signIns = signIns;
        this.check = check;
        this.passwords = passwords;
        this.signedIn = signedIn;
        this.words = spoken.words(OwnMessages.class);
    }

    record account(OwnAccountView view) implements TemplateInstance {}

    /** Everything about it. */
    @GET
    @Authenticated
    public TemplateInstance read() {
        return new account(views.view(Troubles.NONE, Optional.empty()));
    }

    /** Changes the name. */
    @POST
    @Path("name")
    @Authenticated
    public Response rename(@RestForm @DefaultValue("") String name) {
        Optional<String> wrong = check.name(name);
        if (wrong.isPresent()) {
            return refused(Troubles.with("name", wrong.get()));
        }
        accounts.rename(person().id(), name.strip());
        return back();
    }

    /** Changes the password, for whoever knows the present one, and ends every other session. */
    @POST
    @Path("password")
    @Authenticated
    public Response changePassword(
            @RestForm @DefaultValue("") String present,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String again,
            RoutingContext request) {
        Troubles troubles = check.password(password, again, List.of(person().name(), person().email()));
        if (troubles.isEmpty() && !signIns.confirms(person().id(), present, Browser.of(request.request()))) {
            troubles = Troubles.with("present", words.presentWrong());
        }
        if (!troubles.isEmpty()) {
            return refused(troubles);
        }
        own.changePassword(person().id(), passwords.hash(password), signedIn.session());
        return back();
    }

    /** Ends a session. */
    @POST
    @Path("sessions/{session}/ended")
    @Authenticated
    public Response end(@PathParam("session") String session) {
        if (!sessions.end(person().id(), session)) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
        return back();
    }

    /** Ends every session but the present one. */
    @POST
    @Path("sessions/ended")
    @Authenticated
    public Response endOthers() {
        sessions.endAll(person().id(), signedIn.session());
        return back();
    }

    /** Makes a token for a script and shows it once. */
    @POST
    @Path("tokens")
    @Authenticated
    public Response makeToken(@RestForm @DefaultValue("") String token) {
        String name = token.strip();
        if (!TOKEN_NAME.matcher(name).matches()) {
            return refused(Troubles.with("token", words.tokenNameForm(LONGEST_TOKEN_NAME)));
        }
        String text = tokens.make(person().id(), name).text();
        return page(
                Response.Status.OK.getStatusCode(),
                views.view(Troubles.NONE, Optional.of(new OwnAccountView.Fresh(name, text))));
    }

    /** Deletes a token. */
    @POST
    @Path("tokens/{token}/deleted")
    @Authenticated
    public Response deleteToken(@PathParam("token") String token) {
        tokens.delete(person().id(), token);
        return back();
    }

    private Response refused(Troubles troubles) {
        return page(NOT_ACCEPTED, views.view(troubles, Optional.empty()));
    }

    private static Response page(int status, OwnAccountView view) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new account(view).render())
                .build();
    }

    private static Response back() {
        return Response.seeOther(HERE).build();
    }

    private Person person() {
        return signedIn.person();
    }
}
