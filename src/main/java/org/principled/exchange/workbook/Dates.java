package org.principled.exchange.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;

/** Days as workbooks count them (ECMA-376 part 1, 18.17.4.1). */
final class Dates {

    private static final LocalDate ZERO_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    /** Lotus counted a 29 February 1900, and all since then do. */
    private static final int FALSE_LEAP_DAY = 60;

    private static final int LAST = 2_958_465;
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    private Dates() {}

    /** {@code 2026-12-31}, {@code 08:30} or {@code 2026-12-31T08:30}; the number itself where it counts no day. */
    static String text(BigDecimal days, boolean from1904) {
        if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return Numbers.text(days);
        }
        BigDecimal[] parts = days.divideAndRemainder(BigDecimal.ONE);
        int day = parts[0].intValue();
        int second = parts[1].multiply(SECONDS_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        if (second == SECONDS_A_DAY.intValue()) {
            day++;
            second = 0;
        }
        boolean hasDay = day > 0 || from1904;
        String time =
                second == 0 && hasDay ? "" : LocalTime.ofSecondOfDay(second).toString();
        if (!hasDay) {
            return time;
        }
        return date(day, from1904) + (time.isEmpty() ? "" : "T" + time);
    }

    private static LocalDate date(int day, boolean from1904) {
        if (from1904) {
            return ZERO_OF_1904.plusDays(day);
        }
        return ZERO_OF_1900.plusDays(day < FALSE_LEAP_DAY ? day + 1L : day);
    }
}
