package org.principled.account.setup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.principled.account.secret.SecretToken;
import org.principled.database.Writes;

/** The tokens that servers on this database have printed: any of them sets it up, on any of the servers. */
@Singleton
class SetUpTokens implements PanacheRepositoryBase<SetUpToken, String> {

    /** Whether a token is one of those; takes the same time for every wrong one. */
    @Transactional
    boolean knows(SecretToken token) {
        byte[] hash = token.hash().getBytes(StandardCharsets.UTF_8);
        boolean known = false;
        for (SetUpToken each : listAll()) {
            known |= MessageDigest.isEqual(each.tokenHash().getBytes(StandardCharsets.UTF_8), hash);
        }
        return known;
    }

    @Writes(durable = true)
    void keep(SecretToken token) {
        persist(new SetUpToken(token));
    }
}
