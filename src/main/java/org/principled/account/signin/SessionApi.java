package org.principled.account.signin;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.account.SessionCookie;
import org.principled.account.Sessions;
import org.principled.account.SignedIn;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** The session as scripts see it: a page whose session has ended signs in again with it, and loses no text. */
@Path("api/v1/session")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session")
public final class SessionApi {

    private final SignIns signIns;
    private final SignedIn signedIn;
    private final Sessions sessions;
    private final SignInMessages words;
    private final RoutingContext request;

    SessionApi(SignIns signIns, SignedIn signedIn, Sessions sessions, Spoken spoken, RoutingContext request) {
        this.signIns = signIns;
        this.signedIn = signedIn;
        this.sessions = sessions;
        this.words = spoken.words(SignInMessages.class);
        this.request = request;
    }

    /**
     * What proves who somebody is.
     *
     * @param code of the authenticator, or a recovery code; absent where none is asked for
     */
    public record Proof(
            @Nullable String email,
            @Nullable String password,
            @Nullable String code) {

        /** Never what it proves, which must not end in a log. */
        @Override
        public String toString() {
            return "a proof";
        }
    }

    /** A session that was started; the token goes with every change as {@code X-CSRF-Token}. */
    public record Fresh(String formToken) {}

    /**
     * Who is signed in.
     *
     * @param companies roles by company
     * @param formToken goes with every change as {@code X-CSRF-Token}
     */
    public record Present(
            UUID id,
            String name,
            String email,
            List<String> roles,
            Map<UUID, List<String>> companies,
            String formToken) {}

    /** Who is signed in, and what they may do. */
    @GET
    @Authenticated
    public Present present() {
        Person person = signedIn.person();
        return new Present(
                person.id(),
                person.name(),
                person.email(),
                person.roles().stream().sorted().map(Role::key).toList(),
                person.companies().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                each -> each.getValue().stream()
                                        .sorted()
                                        .map(Role::key)
                                        .toList())),
                signedIn.session().map(token -> token.formToken()).orElse(""));
    }

    /** Signs in, with everything at once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    public Response signIn(@Nullable Proof sent) {
        Proof proof = Objects.requireNonNullElse(sent, new Proof(null, null, null));
        Browser browser = Browser.of(request.request());
        Started started = signIns.begin(text(proof.email()), text(proof.password()), browser)
                .flatMap(first -> first.complete() ? Optional.of(first) : second(first, text(proof.code()), browser))
                .orElseThrow(() -> ProblemException.of(ProblemType.SIGN_IN_NEEDED, words.wrong()));
        signedIn.session().ifPresent(sessions::end);
        return Response.ok(new Fresh(started.session().formToken()))
                .cookie(started.cookies(browser.tls()))
                .build();
    }

    /** Signs out. */
    @DELETE
    @Authenticated
    public Response signOut() {
        signedIn.session().ifPresent(sessions::end);
        return Response.noContent()
                .cookie(SessionCookie.none(request.request().isSSL()))
                .build();
    }

    private Optional<Started> second(Started first, String code, Browser browser) {
        if (signIns.outstanding(first.session())
                .filter(account -> account.totp().isEmpty())
                .isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, words.setUpInBrowser());
        }
        return signIns.finish(first.session(), code, browser);
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
