package org.principled.wording;

import java.awt.ComponentOrientation;
import java.util.Locale;

/** How languages are written, as far as the JDK knows; the one place that asks it. */
public final class Script {

    private Script() {}

    /** Whether a language is written from right to left. */
    public static boolean isFromRightToLeft(Locale language) {
        return !ComponentOrientation.getOrientation(language).isLeftToRight();
    }
}
