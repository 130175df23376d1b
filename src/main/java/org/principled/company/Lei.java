package org.principled.company;

import java.util.Locale;
import java.util.regex.Pattern;

/** Legal Entity Identifiers (ISO 17442): 18 letters and digits, and two digits that check them (ISO 7064, MOD 97-10). */
final class Lei {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{18}[0-9]{2}");
    private static final int MODULUS = 97;

    private Lei() {}

    /** As it is kept: in capitals, without the spaces in which people group it. */
    static String normal(String written) {
        return written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    static boolean hasForm(String lei) {
        return FORM.matcher(lei).matches();
    }

    /**
     * Whether the check digits fit.
     *
     * @param lei of the right form
     */
    static boolean isRight(String lei) {
        int remainder = 0;
        for (int i = 0; i < lei.length(); i++) {
            // A letter stands for a number of two digits: A is 10, Z is 35.
            int value = Character.digit(lei.charAt(i), Character.MAX_RADIX);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % MODULUS;
        }
        return remainder == 1;
    }
}
