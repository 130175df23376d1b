package org.principled.account.own;

import java.util.List;
import java.util.Optional;
import org.principled.account.Troubles;

/**
 * What the page of one's own account shows.
 *
 * @param hasPassword whether somebody signs in here, with a password
 * @param hasFactor whether a second factor is asked for
 * @param codes recovery codes that are left
 * @param troubles what is wrong with the form that was sent; its fields have ids of their own on the page
 * @param fresh a token that was just made, shown once
 */
record OwnAccountView(
        String email,
        String name,
        boolean hasPassword,
        boolean hasFactor,
        int codes,
        List<Session> sessions,
        List<Token> tokens,
        Troubles troubles,
        Optional<Fresh> fresh) {

    /** Whether there is a session besides the present one. */
    public boolean isElsewhere() {
        return sessions.size() > 1;
    }

    /** A browser in which somebody is signed in. */
    record Session(String id, String client, String since, String used, boolean present) {}

    /** A token; when it was used last is empty if it never was. */
    record Token(String id, String name, String since, String used) {}

    /** A token that is shown once. */
    record Fresh(String name, String text) {}
}
