package org.principled.assessment.answer;

import java.util.Locale;

/** What kind of thing was said. Open, unknown, N/A and No are four different things (principle-d.md 3). */
public enum Said {
    /** Nothing yet. */
    OPEN,
    /** An answer of the scale or of the scoping question, or a state of the red flag. */
    CHOSEN,
    /** The element does not apply. */
    NA,
    /** It was looked into and could not be established. */
    UNKNOWN;

    /** {@code open}, {@code chosen}, {@code na} or {@code unknown}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Said of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
