package org.principled.account.signin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.principled.account.secret.SecretToken;
import org.principled.database.Writes;

/** The browsers that accounts have signed in with. */
@Singleton
class KnownDevices implements PanacheRepositoryBase<KnownDevice, String> {

    /** Whether an account has signed in with a browser before. */
    @Transactional
    boolean knows(UUID account, SecretToken device) {
        return count("tokenHash = ?1 and accountId = ?2", device.hash(), account) == 1;
    }

    /** Gives a browser a secret by which the account knows it again. */
    @Writes
    SecretToken remember(UUID account, Instant now) {
        SecretToken device = SecretToken.random();
        persist(new KnownDevice(device.hash(), account, now));
        return device;
    }
}
