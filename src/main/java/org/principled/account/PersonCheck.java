package org.principled.account;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.principled.account.password.PasswordRules;
import org.principled.language.Spoken;

/** What a form about a person may hold: name, address, password. */
@Singleton
public class PersonCheck {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 120;

    /** Enough to see a slip of the pen; whether there is such an address only mail can tell. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s\\p{Cntrl}@<>(),:;\"\\\\]+@[^\\s\\p{Cntrl}@<>(),:;\"\\\\]+");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final AccountMessages words;

    PersonCheck(Spoken spoken) {
        this.words = spoken.words(AccountMessages.class);
    }

    /** What is wrong with a new account; the fields are {@code name}, {@code email}, {@code password} and {@code again}. */
    public Troubles check(String name, String email, String password, String again) {
        List<Troubles.Trouble> troubles = new ArrayList<>();
        name(name).ifPresent(message -> troubles.add(new Troubles.Trouble("name", message)));
        email(email).ifPresent(message -> troubles.add(new Troubles.Trouble("email", message)));
        troubles.addAll(password(password, again, List.of(name, email)).all());
        return new Troubles(troubles);
    }

    /** What is wrong with a name; empty if nothing is. */
    public Optional<String> name(String name) {
        if (name.isBlank()) {
            return Optional.of(words.nameMissing());
        }
        return name.strip().length() > LONGEST_NAME
                        || CONTROL.matcher(name.strip()).find()
                ? Optional.of(words.nameForm(LONGEST_NAME))
                : Optional.empty();
    }

    /** What is wrong with an address; empty if nothing is. */
    public Optional<String> email(String email) {
        return email.strip().length() <= LONGEST_EMAIL
                        && EMAIL.matcher(email.strip()).matches()
                ? Optional.empty()
                : Optional.of(words.emailForm());
    }

    /**
     * What is wrong with a new password; the fields are {@code password} and {@code again}.
     *
     * @param again the same once more, since nobody sees what is typed
     * @param about what is known about its owner: name, address
     */
    public Troubles password(String password, String again, List<String> about) {
        Optional<PasswordRules.Refusal> refusal = PasswordRules.refusal(password, about);
        if (refusal.isPresent()) {
            return Troubles.with("password", sentence(refusal.get()));
        }
        return password.equals(again) ? Troubles.NONE : Troubles.with("again", words.passwordsDiffer());
    }

    private String sentence(PasswordRules.Refusal refusal) {
        return switch (refusal) {
            case TOO_SHORT -> words.passwordShort(PasswordRules.SHORTEST);
            case TOO_LONG -> words.passwordLong(PasswordRules.LONGEST);
            case COMMON -> words.passwordCommon();
            case PERSONAL -> words.passwordPersonal();
        };
    }
}
