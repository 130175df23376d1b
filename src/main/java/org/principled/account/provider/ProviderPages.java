package org.principled.account.provider;

import io.quarkus.oidc.IdToken;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.principled.account.signin.Browser;
import org.principled.account.signin.LocalPath;
import org.principled.account.signin.SignIns;
import org.principled.account.signin.Started;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/**
 * Where the provider sends people back to. Quarkus has checked by then who they are ({@code quarkus.http.auth.permission.provider} in the
 * configuration); from here on it is a session of ours, and the provider's is forgotten.
 */
@Path("sign-in/provider")
public final class ProviderPages {

    private static final int LONGEST_NAME = 120;

    @Inject
    @IdToken
    @SuppressWarnings("NullAway.Init")
    JsonWebToken token;

    private final OidcSession session;
    private final ProviderAccounts accounts;
    private final ProviderSettings settings;
    private final ProviderMessages words;
    private final SignIns signIns;

    ProviderPages(
            OidcSession session, ProviderAccounts accounts, ProviderSettings settings, Spoken spoken, SignIns signIns) {
        this.session = session;
        this.accounts = accounts;
        this.settings = settings;
        this.words = spoken.words(ProviderMessages.class);
        this.signIns = signIns;
    }

    /** Signs in and goes on to what was wanted. */
    @GET
    @Authenticated
    public Response signIn(@RestQuery @DefaultValue("") String back, RoutingContext request) {
        ProviderIdentity identity = identity();
        // Also where it ends in a refusal: whoever tries again is asked by the provider who they are.
        session.logout().await().indefinitely();
        UUID account = accounts.admit(identity)
                .orElseThrow(() -> ProblemException.of(ProblemType.FORBIDDEN, words.noRole())
                        .backTo("/sign-in"));
        Browser browser = Browser.of(request.request());
        Started started = signIns.admit(account, browser);
        return Response.seeOther(LocalPath.of(back))
                .cookie(started.cookies(browser.tls()))
                .build();
    }

    private ProviderIdentity identity() {
        String email = Objects.requireNonNullElse(token.<String>getClaim("email"), "");
        // Where a provider says nothing, whoever owns an account there may have written any address.
        boolean verified = "true".equals(String.valueOf(token.<Object>getClaim("email_verified")));
        String name = Objects.requireNonNullElse(token.<String>getClaim("name"), email);
        return new ProviderIdentity(
                token.getIssuer() + " " + token.getSubject(),
                verified ? email : "",
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                texts(token.getClaim(settings.claim())));
    }

    /** A claim is a text or a list of texts, of whatever kind of JSON the library makes them. */
    private static List<String> texts(@Nullable Object claim) {
        if (claim == null) {
            return List.of();
        }
        return claim instanceof Collection<?> list
                ? list.stream().map(ProviderPages::text).toList()
                : List.of(text(claim));
    }

    private static String text(Object value) {
        return value instanceof JsonString json ? json.getString() : value.toString();
    }
}
