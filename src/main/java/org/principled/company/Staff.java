package org.principled.company;

import org.principled.account.Person;
import org.principled.account.Role;

/** Who keeps companies and cycles. */
final class Staff {

    private Staff() {}

    /** Whether a person may create and change them: analysts and administrators. */
    static boolean mayEdit(Person person) {
        return person.is(Role.ANALYST) || person.is(Role.ADMINISTRATOR);
    }
}
