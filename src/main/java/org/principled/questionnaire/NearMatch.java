package org.principled.questionnaire;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what somebody probably meant to write.
 *
 * <p>Counts edits as optimal string alignment does (insert, delete, replace, swap neighbours). Letters that look alike, or differ only in
 * case, count half, so that {@code EXP-3.l} is nearer to {@code EXP-3.1} than to {@code EXP-3.2}.
 */
public final class NearMatch {

    private static final int EDIT = 2;
    private static final int LOOKS_ALIKE = 1;
    private static final int LONGEST = 80;

    private NearMatch() {}

    /** The one candidate that is near; empty where none is, or where several are equally near. */
    public static Optional<String> of(String written, Collection<String> candidates) {
        int limit = EDIT * Math.max(1, Math.min(3, written.length() / 4)) + 1;
        int best = Math.min(limit, written.length() * EDIT - 1);
        String match = "";
        for (String candidate : candidates) {
            if (candidate.equalsIgnoreCase(written)) {
                return Optional.of(candidate);
            }
            if (Math.abs(candidate.length() - written.length()) * EDIT <= best && candidate.length() <= LONGEST) {
                int distance = distance(written, candidate);
                if (distance < best) {
                    best = distance;
                    match = candidate;
                } else if (distance == best) {
                    match = "";
                }
            }
        }
        return match.isEmpty() ? Optional.empty() : Optional.of(match);
    }

    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j * EDIT;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i * EDIT;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + replacing(a.charAt(i - 1), b.charAt(j - 1));
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + EDIT);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + EDIT);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }

    private static int replacing(char a, char b) {
        if (a == b) {
            return 0;
        }
        return plainShape(a) == plainShape(b) ? LOOKS_ALIKE : EDIT;
    }

    /** One character for all that are easily taken for each other. */
    private static char plainShape(char character) {
        char lower = String.valueOf(character).toLowerCase(Locale.ROOT).charAt(0);
        return switch (lower) {
            case 'l', 'i', '|' -> '1';
            case 'o' -> '0';
            case '_', '–', ' ' -> '-';
            case ',' -> '.';
            default -> lower;
        };
    }
}
