package org.principled.account.setup;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.principled.account.PersonCheck;
import org.principled.account.Troubles;
import org.principled.account.secret.SecretToken;
import org.principled.account.signin.Browser;
import org.principled.account.signin.SignIns;
import org.principled.account.signin.Started;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** The page on which the first administrator is made. There is no such page once one is. */
@Path("setup")
@Produces("text/html;charset=UTF-8")
public final class SetUpPages {

    private static final int NOT_ACCEPTED = 422;
    private static final URI SECOND_FACTOR = URI.create("/sign-in/code");

    private final SetUp setUp;
    private final SetUpTokens tokens;
    private final Administrators administrators;
    private final PersonCheck check;
    private final SignIns signIns;
    private final SetUpMessages words;

    SetUpPages(
            SetUp setUp,
            SetUpTokens tokens,
            Administrators administrators,
            PersonCheck check,
            SignIns signIns,
            Spoken spoken) {
        this.setUp = setUp;
        this.tokens = tokens;
        this.administrators = administrators;
        this.check = check;
        this.signIns = signIns;
        this.words = spoken.words(SetUpMessages.class);
    }

    record setup(String file, String token, String name, String email, Troubles troubles) implements TemplateInstance {}

    /** The form. */
    @GET
    @PermitAll
    public TemplateInstance form() {
        refuseIfDone();
        return new setup(setUp.tokenFile(), "", "", "", Troubles.NONE);
    }

    /** Makes the first administrator, who goes on to the second factor. Nothing is looked at before the token is right. */
    @POST
    @PermitAll
    public Response setUp(
            @RestForm @DefaultValue("") String token,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String again,
            RoutingContext request) {
        refuseIfDone();
        Troubles troubles = tokens.knows(new SecretToken(token.strip()))
                ? check.check(name, email, password, again)
                : Troubles.with("token", words.tokenWrong());
        if (!troubles.isEmpty()) {
            return Response.status(NOT_ACCEPTED)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(new setup(setUp.tokenFile(), token, name, email, troubles).render())
                    .build();
        }
        UUID administrator = setUp.finish(administrators.of(name, email, password))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        Browser browser = Browser.of(request.request());
        Started started = signIns.halfway(administrator, browser);
        return Response.seeOther(SECOND_FACTOR)
                .cookie(started.cookies(browser.tls()))
                .build();
    }

    private void refuseIfDone() {
        if (!setUp.isOutstanding()) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
    }
}
