package org.principled.questionnaire;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody meant who wrote something unknown, so that a message can say it. */
public final class Suggestion {

    /** More differences than this are another word, not a slip. */
    private static final int MOST_SLIPS = 2;

    private Suggestion() {}

    /**
     * The ending of a message about an unknown word: {@code ", did you mean `EXP-3.1`?"}, or {@code ""} where nothing is near.
     *
     * @param written what was written
     * @param known the words that would have been right
     */
    public static String ending(String written, Collection<String> known) {
        return nearest(written, known)
                .map(near -> ", did you mean `" + near + "`?")
                .orElse("");
    }

    /** The known word with the fewest slips from what was written, upper and lower case being alike; the first among equals. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String wrong = written.toLowerCase(Locale.ROOT);
        String best = null;
        int fewest = Math.min(MOST_SLIPS, wrong.length() / 2) + 1;
        for (String word : known) {
            if (Math.abs(word.length() - wrong.length()) < fewest) {
                int slips = slips(wrong, word.toLowerCase(Locale.ROOT));
                if (slips < fewest) {
                    fewest = slips;
                    best = word;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The least number of letters to add, leave out, change or swap with their neighbour (optimal string alignment). */
    private static int slips(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
