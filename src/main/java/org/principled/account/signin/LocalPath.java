package org.principled.account.signin;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where somebody goes after signing in: somewhere on this server, whatever the address said. */
public final class LocalPath {

    private static final String HOME = "/assessments";
    private static final int LONGEST = 2_000;

    /** No second slash or backslash after the first, which browsers read as another host; nothing that does not belong in a path. */
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[A-Za-z0-9._~/%?&=+,:@-]*");

    private LocalPath() {}

    /** The path, or the list of assessments where it is none of ours or one on which one signs in or out. */
    public static URI of(String wanted) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        boolean fine = wanted.length() <= LONGEST
                && PATH.matcher(wanted).matches()
                && !lower.startsWith("/sign-")
                && !lower.startsWith("/api/");
        try {
            return URI.create(fine ? wanted : HOME);
        } catch (IllegalArgumentException broken) {
            return URI.create(HOME);
        }
    }
}
