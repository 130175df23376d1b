package org.principled.account.setup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.principled.account.secret.SecretToken;

/** What a server that found no account has printed; only its hash is kept. */
@Entity
@Table(name = "set_up_token")
class SetUpToken {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @SuppressWarnings("NullAway.Init")
    protected SetUpToken() {}

    SetUpToken(SecretToken token) {
        this.tokenHash = token.hash();
    }

    String tokenHash() {
        return tokenHash;
    }
}
