package org.principled.account.own;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.principled.account.AccountRegister;
import org.principled.account.Credentials;
import org.principled.account.SignedIn;
import org.principled.account.Troubles;
import org.principled.account.signin.Browser;
import org.principled.account.signin.SignIns;
import org.principled.account.totp.Enrolment;
import org.principled.account.totp.Enrolments;
import org.principled.account.totp.SecondFactorMessages;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** The page on which somebody takes another authenticator. It asks for the password, so that an open session alone is not enough. */
@Path("account/factor")
@Produces("text/html;charset=UTF-8")
public final class SecondFactorPages {

    private static final int NOT_ACCEPTED = 422;

    private final AccountRegister accounts;
    private final OwnAccounts own;
    private final Enrolments enrolments;
    private final SignIns signIns;
    private final SignedIn signedIn;
    private final OwnMessages words;
    private final SecondFactorMessages factorWords;

    SecondFactorPages(
            AccountRegister accounts,
            OwnAccounts own,
            Enrolments enrolments,
            SignIns signIns,
            SignedIn signedIn,
            Spoken spoken) {
        this.accounts = accounts;
        this.own = own;
        this.enrolments = enrolments;
        this.signIns = signIns;
        this.signedIn = signedIn;
        this.words = spoken.words(OwnMessages.class);
        this.factorWords = spoken.words(SecondFactorMessages.class);
    }

    record factor(String email, Enrolment enrolment, Troubles troubles) implements TemplateInstance {}

    record codes(List<String> codes) implements TemplateInstance {}

    /** A new key for an authenticator. */
    @GET
    @Authenticated
    public TemplateInstance begin() {
        String email = account().email();
        return new factor(email, enrolments.begin(email), Troubles.NONE);
    }

    /** Uses the key from now on and shows the new recovery codes. */
    @POST
    @Authenticated
    public Response renew(
            @RestForm @DefaultValue("") String present,
            @RestForm @DefaultValue("") String secret,
            @RestForm @DefaultValue("") String code,
            RoutingContext request) {
        Credentials account = account();
        Optional<Enrolments.Proved> proved = enrolments.prove(secret, code);
        Troubles troubles = proved.isEmpty() ? Troubles.with("code", factorWords.codeWrong()) : Troubles.NONE;
        if (troubles.isEmpty() && !signIns.confirms(account.id(), present, Browser.of(request.request()))) {
            troubles = Troubles.with("present", words.presentWrong());
        }
        if (!troubles.isEmpty()) {
            return page(NOT_ACCEPTED, new factor(account.email(), enrolments.again(secret, account.email()), troubles));
        }
        own.changeSecondFactor(account.id(), proved.orElseThrow().factor(), signedIn.session());
        return page(
                Response.Status.OK.getStatusCode(),
                new codes(proved.orElseThrow().recoveryCodes()));
    }

    /** The account, if it has a second factor and a password to ask for. */
    private Credentials account() {
        return accounts.find(signedIn.person().id())
                .filter(account -> account.needsTotp() && account.passwordHash().isPresent())
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }
}
