package org.principled.account.own;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.principled.account.AccountRegister;
import org.principled.account.SignedIn;
import org.principled.account.signin.LocalPath;
import org.principled.language.LanguageCookie;
import org.principled.language.Languages;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Choosing a language in a browser. */
@Path("language/{tag}")
public final class LanguagePages {

    private final Languages languages;
    private final AccountRegister accounts;
    private final SignedIn signedIn;
    private final HttpServerRequest request;

    LanguagePages(Languages languages, AccountRegister accounts, SignedIn signedIn, HttpServerRequest request) {
        this.languages = languages;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.request = request;
    }

    /** Goes on in this language, where the reader was. It changes nothing but what the browser remembers. */
    @GET
    @PermitAll
    public Response choose(@PathParam("tag") String tag, @RestQuery("back") @DefaultValue("/") String back) {
        return remembering(tag, back);
    }

    /** The same for somebody who is signed in: the account remembers it for every browser. */
    @POST
    @Authenticated
    public Response remember(@PathParam("tag") String tag, @RestForm @DefaultValue("/") String back) {
        Response remembering = remembering(tag, back);
        accounts.setLanguage(signedIn.person().id(), tag);
        return remembering;
    }

    private Response remembering(String tag, String back) {
        if (!languages.has(tag)) {
            throw new ProblemException(ProblemType.LANGUAGE_MISSING, tag, "/");
        }
        return Response.seeOther(LocalPath.of(back))
                .cookie(LanguageCookie.remembering(tag, request.isSSL()))
                .build();
    }
}
