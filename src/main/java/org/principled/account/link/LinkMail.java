package org.principled.account.link;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.principled.account.secret.SecretToken;
import org.principled.language.Spoken;

/**
 * Mails links, where the operator has named a sender and the address of this server. Nothing waits for it: neither does a mail server that
 * is down fail what was done, nor does the time an answer takes tell whether a mail was sent.
 */
@Singleton
public class LinkMail {

    private static final Logger LOG = Logger.getLogger(LinkMail.class);

    private final ReactiveMailer mailer;
    private final ServerAddress server;
    private final LinkMessages words;
    private final boolean sender;

    LinkMail(
            ReactiveMailer mailer,
            ServerAddress server,
            Spoken spoken,
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> from) {
        this.mailer = mailer;
        this.server = server;
        this.words = spoken.words(LinkMessages.class);
        this.sender = from.isPresent();
    }

    /** Whether links are mailed. */
    public boolean isOn() {
        return sender && server.configured().isPresent();
    }

    /** Mails an invitation. */
    public void invitation(String email, SecretToken token) {
        send(email, words.invitationSubject(), words.invitationText(address("invitations", token)));
    }

    /** Mails a link to a new password. */
    void password(String email, SecretToken token) {
        send(email, words.passwordSubject(), words.passwordText(address("password", token)));
    }

    private String address(String what, SecretToken token) {
        return server.configured().orElse("") + ServerAddress.path(what, token);
    }

    /** Mails something. */
    public void send(String email, String subject, String text) {
        if (isOn()) {
            mailer.send(Mail.withText(email, subject, text))
                    .subscribe()
                    .with(sent -> {}, failure -> LOG.warn("A mail was not sent.", failure));
        }
    }
}
