package org.principled.account.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The passwords that guessing begins with. Long ones are put together from few parts: a word that everybody uses, another one or the same
 * again, digits, marks. So the list holds the words, and a password is common if at most two of them and whatever goes between and after
 * make all of it.
 */
final class CommonPasswords {

    private static final String FILE = "/passwords/common-words.txt";
    private static final int MOST_WORDS = 2;
    /** Fewer different characters than this are a pattern, whatever they are. */
    private static final int FEWEST_DIFFERENT = 5;

    /** Rows of keyboards, alphabet and digits: any four or more of them in a row, either way, are no better than a word. */
    private static final String[] ROWS = {
        "qwertyuiop",
        "asdfghjkl",
        "zxcvbnm",
        "qwertzuiop",
        "azertyuiop",
        "abcdefghijklmnopqrstuvwxyz",
        "01234567890",
        "1q2w3e4r5t6y7u8i9o0p",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
        "qazwsxedcrfvtgbyhnujmikolp",
        "йцукенгшщзхъ",
        "фывапролджэ",
        "ячсмитьбю"
    };

    private static final int ASCII = 128;
    private static final int SHORTEST_RUN = 4;
    private static final int LONGEST_PART = 32;
    private static final Set<String> WORDS = read();

    private CommonPasswords() {}

    /** Whether a password, in lower case, is one that is guessed first. */
    static boolean contains(String password) {
        return password.chars().distinct().count() < FEWEST_DIFFERENT || isPutTogether(password);
    }

    /** The letters that people replace by digits and marks. */
    private static String withLetters(String password) {
        return password.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    /** Fewest words with which each beginning of the password can be put together; tried from left to right. */
    private static boolean isPutTogether(String password) {
        int[] fewest = new int[password.length() + 1];
        Arrays.fill(fewest, Integer.MAX_VALUE);
        fewest[0] = 0;
        for (int from = 0; from < password.length(); from++) {
            if (fewest[from] > MOST_WORDS) {
                continue;
            }
            for (int to = from + 1; to <= Math.min(password.length(), from + LONGEST_PART); to++) {
                int cost = cost(password.substring(from, to));
                if (cost <= MOST_WORDS) {
                    fewest[to] = Math.min(fewest[to], fewest[from] + cost);
                }
            }
        }
        return fewest[password.length()] <= MOST_WORDS;
    }

    /** How many words a part counts for: none for what anyone adds, one for a word or a run of keys, too many for anything else. */
    private static int cost(String part) {
        if (part.length() == 1 && part.charAt(0) < ASCII && !Character.isLetter(part.charAt(0))) {
            return 0;
        }
        return WORDS.contains(part) || WORDS.contains(withLetters(part)) || isRun(part) ? 1 : Integer.MAX_VALUE;
    }

    private static boolean isRun(String part) {
        if (part.length() < SHORTEST_RUN) {
            return false;
        }
        String back = new StringBuilder(part).reverse().toString();
        return Arrays.stream(ROWS).anyMatch(row -> row.contains(part) || row.contains(back));
    }

    private static Set<String> read() {
        try (InputStream file = CommonPasswords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The list of common passwords is missing from the program.");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException broken) {
            throw new UncheckedIOException("The list of common passwords in the program cannot be read.", broken);
        }
    }
}
