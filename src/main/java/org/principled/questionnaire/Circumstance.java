package org.principled.questionnaire;

import java.util.Locale;

/** What can be the case with a piece of evidence beside its being stated. */
public enum Circumstance {
    /** It is marked public, and an address at which it is found or an archive copy is given. */
    PUBLIC_ADDRESS,
    /** The file itself was handed in. */
    UPLOADED,
    /** It is recorded as existing, with the law that forbids to show it. */
    CANNOT_BE_SHOWN;

    /** {@code public-address}, {@code uploaded} or {@code cannot-be-shown}, as questionnaire files name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
