package io.minimax4j.engine.offline.chat.reading;

import io.minimax4j.engine.offline.chat.arithmetic.Numerals;
import java.math.BigDecimal;
import java.util.Locale;

/** A length of time. */
record TimeSpan(BigDecimal seconds) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static TimeSpan of(String count, String unit, boolean andHalf) {
        String said = count.toLowerCase(Locale.ROOT);
        BigDecimal number = switch (said) {
            case "a", "an", "一" -> BigDecimal.ONE;
            case "半", "half an" -> HALF;
            default -> Numerals.in(said.replace('两', '二')).stream().findFirst().map(Numerals.Numeral::value)
                    .orElse(BigDecimal.ONE);
        };
        BigDecimal whole = andHalf ? number.add(HALF) : number;
        return new TimeSpan(whole.multiply(BigDecimal.valueOf(length(unit.toLowerCase(Locale.ROOT)))));
    }

    private static long length(String unit) {
        if (unit.startsWith("s") || unit.startsWith("秒")) {
            return 1;
        }
        if (unit.equals("刻钟")) {
            return 900;
        }
        return unit.startsWith("m") || unit.startsWith("分") ? 60 : 3600;
    }

    /** In a unit named in a parameter's name or description; minutes where none is. */
    BigDecimal in(String words) {
        BigDecimal unit = BigDecimal.valueOf(words.contains("second") || words.contains("秒")
                ? 1
                : words.contains("hour") || words.contains("小时") ? 3600 : 60);
        return seconds.divide(unit, 6, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
