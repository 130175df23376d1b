package org.principled.account.signin;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.principled.account.Credentials;
import org.principled.account.SessionCookie;
import org.principled.account.SignedIn;
import org.principled.account.Troubles;
import org.principled.account.secret.SecretToken;
import org.principled.account.totp.Enrolment;
import org.principled.account.totp.Enrolments;
import org.principled.account.totp.SecondFactorMessages;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;

/** The pages on which people sign in. */
@Path("sign-in")
@Produces("text/html;charset=UTF-8")
public final class SignInPages {

    private static final int NOT_ACCEPTED = 422;
    private static final URI START = URI.create("/sign-in");

    private final SignIns signIns;
    private final SignedIn signedIn;
    private final Enrolments enrolments;
    private final SignInMessages words;
    private final SecondFactorMessages factorWords;

    SignInPages(SignIns signIns, SignedIn signedIn, Enrolments enrolments, Spoken spoken) {
        this.signIns = signIns;
        this.signedIn = signedIn;
        this.enrolments = enrolments;
        this.words = spoken.words(SignInMessages.class);
        this.factorWords = spoken.words(SecondFactorMessages.class);
    }

    record password(String email, String back, Troubles troubles) implements TemplateInstance {}

    record code(String back, Troubles troubles) implements TemplateInstance {}

    record factor(String email, String back, Enrolment enrolment, Troubles troubles) implements TemplateInstance {}

    record recovery(List<String> codes, String next) implements TemplateInstance {}

    /** Address and password. Whoever is signed in already goes on to where they wanted. */
    @GET
    @PermitAll
    public Response start(@RestQuery @DefaultValue("") String back) {
        return signedIn.find().isPresent()
                ? Response.seeOther(LocalPath.of(back)).build()
                : page(200, new password("", LocalPath.of(back).toString(), Troubles.NONE));
    }

    /** The first step: checks the password. */
    @POST
    @PermitAll
    public Response password(
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String back,
            RoutingContext request) {
        String target = LocalPath.of(back).toString();
        try {
            return signIns.begin(email, password, Browser.of(request.request()))
                    .map(started -> goOn(started, target, request))
                    .orElseGet(() ->
                            page(NOT_ACCEPTED, new password(email, target, Troubles.with("email", words.wrong()))));
        } catch (ProblemException wait) {
            return waiting(wait, new password(email, target, Troubles.with("email", sentence(wait))));
        }
    }

    /** The code of the authenticator; where none is set up yet, that comes first. */
    @GET
    @Path("code")
    @PermitAll
    public Response code(@RestQuery @DefaultValue("") String back, RoutingContext request) {
        String target = LocalPath.of(back).toString();
        return outstanding(request)
                .map(account -> account.totp().isPresent()
                        ? page(200, new code(target, Troubles.NONE))
                        : page(
                                200,
                                new factor(account.email(), target, enrolments.begin(account.email()), Troubles.NONE)))
                .orElseGet(() -> Response.seeOther(START).build());
    }

    /** The second step: checks the code. */
    @POST
    @Path("code")
    @PermitAll
    public Response code(
            @RestForm @DefaultValue("") String code, @RestForm @DefaultValue("") String back, RoutingContext request) {
        String target = LocalPath.of(back).toString();
        if (outstanding(request).isEmpty()) {
            return Response.seeOther(START).build();
        }
        try {
            return half(request)
                    .flatMap(half -> signIns.finish(half, code, Browser.of(request.request())))
                    .map(started -> goOn(started, target, request))
                    .orElseGet(() -> page(NOT_ACCEPTED, new code(target, Troubles.with("code", words.codeWrong()))));
        } catch (ProblemException wait) {
            return waiting(wait, new code(target, Troubles.with("code", sentence(wait))));
        }
    }

    /** The second step of somebody who has no second factor yet: sets it up and shows the recovery codes. */
    @POST
    @Path("factor")
    @PermitAll
    public Response factor(
            @RestForm @DefaultValue("") String secret,
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue("") String back,
            RoutingContext request) {
        Optional<Credentials> account =
                outstanding(request).filter(each -> each.totp().isEmpty());
        if (account.isEmpty()) {
            return Response.seeOther(START).build();
        }
        String email = account.get().email();
        String target = LocalPath.of(back).toString();
        Optional<Enrolments.Proved> proved = enrolments.prove(secret, code);
        if (proved.isEmpty()) {
            Troubles wrong = Troubles.with("code", factorWords.codeWrong());
            return page(NOT_ACCEPTED, new factor(email, target, enrolments.again(secret, email), wrong));
        }
        Browser browser = Browser.of(request.request());
        Started started =
                signIns.finishWith(half(request).orElseThrow(), proved.get().factor(), browser);
        return Response.ok(new recovery(proved.get().recoveryCodes(), target).render())
                .cookie(started.cookies(browser.tls()))
                .build();
    }

    private Response goOn(Started started, String target, RoutingContext request) {
        URI next = started.complete()
                ? URI.create(target)
                : URI.create("/sign-in/code?back=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
        return Response.seeOther(next)
                .cookie(started.cookies(request.request().isSSL()))
                .build();
    }

    private Optional<Credentials> outstanding(RoutingContext request) {
        return half(request).flatMap(signIns::outstanding);
    }

    private static Optional<SecretToken> half(RoutingContext request) {
        return SessionCookie.in(request.request());
    }

    private static String sentence(ProblemException problem) {
        return problem.sentence().orElseThrow(() -> problem);
    }

    /** The form once more, with when to come back. */
    private static Response waiting(ProblemException wait, TemplateInstance form) {
        return Response.status(wait.type().status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(
                        "Retry-After",
                        Math.max(1, wait.retryAfter().orElseThrow(() -> wait).toSeconds() + 1))
                .entity(form.render())
                .build();
    }

    private static Response page(int status, TemplateInstance form) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .entity(form.render())
                .build();
    }
}
