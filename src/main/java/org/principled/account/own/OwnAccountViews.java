package org.principled.account.own;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.principled.account.AccountRegister;
import org.principled.account.Credentials;
import org.principled.account.OpenSession;
import org.principled.account.Person;
import org.principled.account.Sessions;
import org.principled.account.SignedIn;
import org.principled.account.Troubles;
import org.principled.account.token.ApiTokens;

/** Puts the page of one's own account together. */
@Singleton
class OwnAccountViews {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final AccountRegister accounts;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final SignedIn signedIn;

    OwnAccountViews(AccountRegister accounts, Sessions sessions, ApiTokens tokens, SignedIn signedIn) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.signedIn = signedIn;
    }

    OwnAccountView view(Troubles troubles, Optional<OwnAccountView.Fresh> fresh) {
        Person person = signedIn.person();
        Credentials account = accounts.find(person.id()).orElseThrow();
        return new OwnAccountView(
                account.email(),
                account.name(),
                account.passwordHash().isPresent(),
                account.needsTotp(),
                accounts.recoveryCodesLeft(person.id()),
                sessions.of(person.id(), signedIn.session()).stream()
                        .map(OwnAccountViews::session)
                        .toList(),
                tokens.of(person.id()).stream().map(OwnAccountViews::token).toList(),
                troubles,
                fresh);
    }

    private static OwnAccountView.Session session(OpenSession open) {
        return new OwnAccountView.Session(
                open.id(), open.client(), when(open.createdAt()), when(open.usedAt()), open.present());
    }

    private static OwnAccountView.Token token(ApiTokens.Shown shown) {
        return new OwnAccountView.Token(
                shown.id(),
                shown.name(),
                when(shown.createdAt()),
                shown.usedAt().map(OwnAccountViews::when).orElse(""));
    }

    private static String when(Instant at) {
        return MINUTE.format(at);
    }
}
