package org.principled.account.password;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/**
 * Keeps passwords as Argon2id hashes (RFC 9106), with the parameters in each hash, so that they can be raised later. A hash costs 19 MiB
 * and a twentieth of a second, so only two are made at a time: otherwise signing in would be a way to bring the server down.
 */
@Singleton
public class PasswordHashes {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_ONCE = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final Duration COME_BACK = Duration.ofSeconds(5);

    private static final Argon2Function PRESENT =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    /** Checked where there is no account, so that the answer takes as long as where there is one. */
    private final String nobody = make("a password that nobody has");

    /** What a check found. */
    public enum Found {
        /** Not the password. */
        WRONG,
        /** The password, kept with the present parameters. */
        RIGHT,
        /** The password, kept with weaker parameters; it should be hashed anew. */
        RIGHT_BUT_OLD
    }

    /**
     * The hash to keep of a password.
     *
     * @throws ProblemException {@link ProblemType#BUSY} if too many are being made
     */
    public String hash(String password) {
        return inTurn(() -> make(normal(password)));
    }

    /**
     * Whether a password is the one that was hashed; takes as long whether there is a hash or not.
     *
     * @throws ProblemException {@link ProblemType#BUSY} if too many are being checked
     */
    public Found check(String password, Optional<String> kept) {
        return inTurn(() -> {
            String hash = kept.orElse(nobody);
            Argon2Function function = Argon2Function.getInstanceFromHash(hash);
            if (!Password.check(normal(password), hash).with(function) || kept.isEmpty()) {
                return Found.WRONG;
            }
            return function.equals(PRESENT) ? Found.RIGHT : Found.RIGHT_BUT_OLD;
        });
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!enter()) {
            throw ProblemException.of(ProblemType.BUSY).retryAfter(COME_BACK);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean enter() {
        try {
            return places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String make(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(PRESENT).getResult();
    }

    /** The same characters typed on another keyboard are the same password (RFC 8265, section 4.2.1). */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
