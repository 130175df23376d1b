package org.principled.account.setup;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.principled.account.AccountRegister;
import org.principled.account.NewAccount;
import org.principled.account.secret.SecretToken;

/**
 * Whether there is an account yet, and how the first one is made. Once there is one there always is, so that is looked up no more.
 * Templates know it as {@code inject:setUp}.
 */
@Named("setUp")
@Singleton
public class SetUp {

    private final AccountRegister accounts;
    private final SetUpTokens tokens;
    private final TokenFile file;
    private final Administrators administrators;

    private volatile boolean done;

    SetUp(AccountRegister accounts, SetUpTokens tokens, TokenFile file, Administrators administrators) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.file = file;
        this.administrators = administrators;
    }

    /** Whether this server knows that there is an account. Asks no database. */
    public boolean isDone() {
        return done;
    }

    /** Whether there is no account. Another server on the database, or a command, may have made one a moment ago. */
    public boolean isOutstanding() {
        if (!done && !accounts.isEmpty()) {
            open();
        }
        return !done;
    }

    /** Where the token is, as the configuration names the folder. */
    public String tokenFile() {
        return file.path().toString();
    }

    /** The token for whoever started this server: that of an earlier start if it still opens the set-up, otherwise a new one. */
    SecretToken token() {
        Optional<SecretToken> written = file.read().filter(tokens::knows);
        if (written.isPresent()) {
            return written.get();
        }
        SecretToken token = SecretToken.random();
        file.write(token);
        tokens.keep(token);
        return token;
    }

    /**
     * Makes the first account.
     *
     * @return its id; empty if there is an account meanwhile
     */
    Optional<UUID> finish(NewAccount administrator) {
        Optional<UUID> first = administrators.openFirst(administrator);
        if (first.isPresent()) {
            open();
        }
        return first;
    }

    private void open() {
        file.delete();
        done = true;
    }
}
