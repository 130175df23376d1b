package org.principled.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.principled.account.AccountRegister;
import org.principled.account.NewAccount;
import org.principled.account.Role;
import org.principled.account.Sessions;
import org.principled.account.password.PasswordHashes;
import org.principled.account.secret.SecretToken;
import org.principled.audit.AuditTrail;
import org.principled.database.TestDatabase;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Ten thousand guesses in an hour, by a clock that the test moves. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class GuessingTest {

    private static final String PASSWORD = "four blue elephants";
    private static final int GUESSES = 10_000;

    @Inject
    AccountRegister accounts;

    @Inject
    Sessions sessions;

    @Inject
    PasswordHashes hashes;

    @Inject
    Throttle throttle;

    @Inject
    KnownDevices devices;

    @Inject
    AuditTrail audit;

    @Inject
    Spoken spoken;

    private final MovingClock clock = new MovingClock();
    private final String email = "g" + UUID.randomUUID() + "@example.org";

    private static final class MovingClock extends Clock {
        private Instant now = Instant.now();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private SignIns signIns() {
        return new SignIns(accounts, sessions, hashes, throttle, devices, audit, spoken, clock);
    }

    /** Guesses at one account for an hour, and returns how many guesses were looked at. */
    private int tried(java.util.function.IntFunction<Browser> from) {
        SignIns signIns = signIns();
        int tried = 0;
        for (int i = 0; i < GUESSES; i++) {
            clock.now = clock.now.plus(Duration.ofHours(1).dividedBy(GUESSES));
            try {
                assertThat(signIns.begin(email, "guess " + i, from.apply(i))).isEmpty();
                tried++;
            } catch (ProblemException refused) {
                assertThat(refused.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
            }
        }
        return tried;
    }

    private static Browser at(String address, Optional<SecretToken> device) {
        return new Browser(address, "Firefox", device, false);
    }

    @Test
    void lessThanSixtyAreTriedAndTheOwnerGetsIn() {
        UUID id = accounts.open(new NewAccount(
                email,
                "Owner",
                Set.of(Role.ANALYST),
                Map.of(),
                Optional.of(hashes.hash(PASSWORD)),
                Optional.empty(),
                false));
        SecretToken device = signIns()
                .begin(email, PASSWORD, at("198.51.100.1", Optional.empty()))
                .orElseThrow()
                .device()
                .orElseThrow();

        // From everywhere in the world, each guess from another address.
        assertThat(tried(i -> at("203.0." + i / 250 + "." + i % 250, Optional.empty())))
                .isBetween(5, 60);
        assertThat(signIns().begin(email, PASSWORD, at("198.51.100.1", Optional.of(device))))
                .isPresent();

        // With somebody else's known browser, and from the owner's own address.
        SecretToken foreign = devices.remember(
                accounts.open(new NewAccount(
                        "x" + email, "Other", Set.of(), Map.of(), Optional.empty(), Optional.empty(), false)),
                clock.instant());
        assertThat(tried(i -> at("198.51.100.1", Optional.of(foreign)))).isBetween(1, 60);
        assertThat(signIns().begin(email, PASSWORD, at("198.51.100.1", Optional.of(device))))
                .isPresent();
        assertThat(accounts.find(id)).isPresent();
    }

    @Test
    void oneAddressCannotTryManyNames() {
        SignIns signIns = signIns();
        String address = "192.0.2." + UUID.randomUUID();
        int tried = 0;
        for (int i = 0; i < 500; i++) {
            clock.now = clock.now.plusSeconds(7);
            try {
                signIns.begin("name" + i + email, "guess", at(address, Optional.empty()));
                tried++;
            } catch (ProblemException refused) {
                assertThat(refused.retryAfter()).isPresent();
            }
        }
        assertThat(tried).isBetween(30, 60);
    }
}
