package org.principled.catalogue;

import java.math.BigInteger;
import java.util.Comparator;

/** Orders edition names as people count: {@code 2026.2} comes before {@code 2026.10}. */
final class EditionOrder {

    static final Comparator<String> OLDEST_FIRST = EditionOrder::compare;

    private EditionOrder() {}

    private static int compare(String a, String b) {
        String[] left = parts(a);
        String[] right = parts(b);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = comparePart(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return left.length != right.length ? Integer.compare(left.length, right.length) : a.compareTo(b);
    }

    private static String[] parts(String edition) {
        return edition.split("[._-]|(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
    }

    private static int comparePart(String a, String b) {
        boolean numbers = a.matches("\\d+") && b.matches("\\d+");
        return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    }
}
