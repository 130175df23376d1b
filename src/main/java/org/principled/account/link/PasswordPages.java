package org.principled.account.link;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.principled.account.Credentials;
import org.principled.account.PersonCheck;
import org.principled.account.Troubles;
import org.principled.account.password.PasswordHashes;
import org.principled.account.secret.SecretToken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** The pages for whoever has forgotten the password. What they say is the same whether there is an account or not. */
@Path("password")
@Produces("text/html;charset=UTF-8")
public final class PasswordPages {

    private static final int NOT_ACCEPTED = 422;

    private final PasswordLinks links;
    private final LinkMail mail;
    private final PersonCheck check;
    private final PasswordHashes passwords;

    PasswordPages(PasswordLinks links, LinkMail mail, PersonCheck check, PasswordHashes passwords) {
        this.links = links;
        this.mail = mail;
        this.check = check;
        this.passwords = passwords;
    }

    record forgotten(boolean mails, Troubles troubles) implements TemplateInstance {}

    record sent() implements TemplateInstance {}

    record choose(String token, String email, Troubles troubles) implements TemplateInstance {}

    record changed() implements TemplateInstance {}

    /** Asks for the address, or says whom to ask. */
    @GET
    @Path("forgotten")
    @PermitAll
    public TemplateInstance ask() {
        return new forgotten(mail.isOn(), Troubles.NONE);
    }

    /** Mails a link, if there is anybody to mail it to. */
    @POST
    @Path("forgotten")
    @PermitAll
    public TemplateInstance send(@RestForm @DefaultValue("") String email) {
        if (!mail.isOn()) {
            return new forgotten(false, Troubles.NONE);
        }
        links.byMail(email).ifPresent(token -> mail.password(email.strip(), token));
        return new sent();
    }

    /** The form for the new password. */
    @GET
    @Path("{token}")
    @PermitAll
    public TemplateInstance form(@PathParam("token") String token) {
        return new choose(token, owner(token).email(), Troubles.NONE);
    }

    /** Replaces the password. */
    @POST
    @Path("{token}")
    @PermitAll
    public Response change(
            @PathParam("token") String token,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String again) {
        Credentials owner = owner(token);
        Troubles troubles = check.password(password, again, List.of(owner.name(), owner.email()));
        if (!troubles.isEmpty()) {
            return page(NOT_ACCEPTED, new choose(token, owner.email(), troubles));
        }
        links.change(new SecretToken(token), passwords.hash(password));
        return page(Response.Status.OK.getStatusCode(), new changed());
    }

    private Credentials owner(String token) {
        return links.find(new SecretToken(token)).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }
}
