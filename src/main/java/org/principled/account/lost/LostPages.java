package org.principled.account.lost;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.principled.account.AccountRegister;
import org.principled.account.Credentials;
import org.principled.account.SessionCookie;
import org.principled.account.signin.Browser;

/** The pages for whoever has given the password and will never have a code again. */
@Path("sign-in/lost")
@Produces("text/html;charset=UTF-8")
public final class LostPages {

    private final WayBack wayBack;
    private final AccountRegister accounts;

    LostPages(WayBack wayBack, AccountRegister accounts) {
        this.wayBack = wayBack;
        this.accounts = accounts;
    }

    record lost() implements TemplateInstance {}

    record asked(boolean ofCompany) implements TemplateInstance {}

    /** Says what follows. */
    @GET
    @PermitAll
    public Response explain(RoutingContext request) {
        return page(SessionCookie.in(request.request()).flatMap(wayBack::asker).map(account -> new lost()));
    }

    /** Notes the request and says whom to turn to. */
    @POST
    @PermitAll
    public Response ask(RoutingContext request) {
        Browser browser = Browser.of(request.request());
        return page(SessionCookie.in(request.request())
                .flatMap(half -> wayBack.ask(half, browser))
                .map(Credentials::id)
                .map(id -> new asked(worksForOneCompany(id))));
    }

    /** Only then a lead can help; see who makes links to new passwords. */
    private boolean worksForOneCompany(UUID account) {
        return accounts.person(account)
                .filter(person -> !person.isOfCoalition() && person.companies().size() == 1)
                .isPresent();
    }

    private static Response page(Optional<? extends TemplateInstance> page) {
        return page.map(found -> Response.ok(found.render())
                        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .header("Cache-Control", "no-store"))
                .orElseGet(() -> Response.seeOther(URI.create("/sign-in")))
                .build();
    }
}
