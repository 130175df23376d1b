package org.principled.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.principled.account.password.PasswordHashes.Found;

class PasswordHashesTest {

    private final PasswordHashes hashes = new PasswordHashes();

    @Test
    void aHashSaysHowItWasMadeAndIsSaltedAnew() {
        String first = hashes.hash("four blue elephants");
        assertThat(first).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashes.hash("four blue elephants")).isNotEqualTo(first);
        assertThat(hashes.check("four blue elephants", Optional.of(first))).isEqualTo(Found.RIGHT);
        assertThat(hashes.check("four blue elephant", Optional.of(first))).isEqualTo(Found.WRONG);
    }

    @Test
    void theSameCharactersTypedOnAnotherKeyboardAreTheSamePassword() {
        String kept = hashes.hash("caf\u00e9 au lait, merci");
        assertThat(hashes.check("cafe\u0301 au lait, merci", Optional.of(kept))).isEqualTo(Found.RIGHT);
    }

    @Test
    void aHashWithOtherParametersIsKnownAsOld() {
        String old = Password.hash("four blue elephants")
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(4096, 1, 1, 32, Argon2.ID))
                .getResult();
        assertThat(hashes.check("four blue elephants", Optional.of(old))).isEqualTo(Found.RIGHT_BUT_OLD);
    }

    @Test
    void whereThereIsNoHashEveryPasswordIsWrong() {
        assertThat(hashes.check("a password that nobody has", Optional.empty())).isEqualTo(Found.WRONG);
    }
}
