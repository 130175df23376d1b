package org.principled.account.setup;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import org.principled.account.PersonCheck;
import org.principled.account.Troubles;
import org.principled.problem.ProblemException;

/** What the command {@code create-admin} does: makes an administrator, whether or not there are accounts already. */
public class AdminCreation implements QuarkusApplication {

    private static final int REFUSED = 1;

    private final Administrators administrators;
    private final PersonCheck check;
    private final SetUpMessages words;

    @Inject
    AdminCreation(Administrators administrators, PersonCheck check, SetUpMessages words) {
        this.administrators = administrators;
        this.check = check;
        this.words = words;
    }

    /**
     * Makes an administrator and says so.
     *
     * @param arguments address, name, password
     * @return exit code: 0 done, 1 refused
     */
    @Override
    public int run(String... arguments) {
        String email = arguments[0];
        String name = arguments[1];
        String password = arguments[2];
        Troubles troubles = check.check(name, email, password, password);
        if (!troubles.isEmpty()) {
            troubles.all().forEach(trouble -> System.err.println(trouble.message()));
            return REFUSED;
        }
        try {
            administrators.open(administrators.of(name, email, password), "create-admin");
        } catch (ProblemException refusal) {
            System.err.println(refusal.sentence().orElseThrow(() -> refusal));
            return REFUSED;
        }
        System.out.println(words.made(email));
        return 0;
    }
}
