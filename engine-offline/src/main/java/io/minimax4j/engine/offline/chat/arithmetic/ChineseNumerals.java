package io.minimax4j.engine.offline.chat.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in Chinese numerals: {@code 十二}, {@code 三千零五}, {@code 一万二千}, {@code 三点一四}, {@code 二〇二四}. */
final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String ALL = DIGITS + "〇两十百千万亿";
    private static final int LONGEST = 60;

    private ChineseNumerals() {}

    static boolean isNumeral(char c) {
        return ALL.indexOf(c) >= 0;
    }

    /** Where a run of numerals that starts at a place ends, a decimal part with 点 included. */
    static int end(String text, int start) {
        int end = start;
        boolean pointed = false;
        while (end < text.length() && end - start < LONGEST) {
            char c = text.charAt(end);
            boolean point = c == '点' && !pointed && end > start && end + 1 < text.length()
                    && digit(text.charAt(end + 1)) >= 0;
            if (!isNumeral(c) && !point) {
                break;
            }
            pointed |= point;
            end++;
        }
        return end;
    }

    /** The value of a run; empty if it is no number, such as {@code 百百}. */
    static Optional<BigDecimal> parse(String run) {
        int point = run.indexOf('点');
        Optional<BigDecimal> whole = parseWhole(point < 0 ? run : run.substring(0, point));
        if (point < 0 || whole.isEmpty()) {
            return whole;
        }
        StringBuilder decimals = new StringBuilder("0.");
        for (int i = point + 1; i < run.length(); i++) {
            int digit = digit(run.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            decimals.append(digit);
        }
        return Optional.of(whole.get().add(new BigDecimal(decimals.toString())));
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    static long unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    private static Optional<BigDecimal> parseWhole(String run) {
        if (run.isEmpty()) {
            return Optional.empty();
        }
        return run.chars().allMatch(c -> digit((char) c) >= 0) ? Optional.of(spelled(run)) : counted(run);
    }

    /** Digits one by one, as in a year. */
    private static BigDecimal spelled(String run) {
        StringBuilder digits = new StringBuilder();
        run.chars().forEach(c -> digits.append(digit((char) c)));
        return new BigDecimal(digits.toString());
    }

    private static Optional<BigDecimal> counted(String run) {
        long total = 0;
        long section = 0;
        long digit = -1;
        long lastUnit = Long.MAX_VALUE;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            long unit = unit(c);
            if (unit == 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = digit(c);
                lastUnit = digit == 0 ? 10 : lastUnit;
            } else if (unit < 10_000) {
                if (unit > lastUnit || digit < 0 && unit != 10) {
                    return Optional.empty();
                }
                section += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
                lastUnit = unit;
            } else {
                section += Math.max(digit, 0);
                if (section == 0 && total == 0 || total > Long.MAX_VALUE / unit / 10) {
                    return Optional.empty();
                }
                total = unit == 10_000 ? total + section * unit : (total + section) * unit;
                section = 0;
                digit = -1;
                lastUnit = Long.MAX_VALUE;
            }
        }
        return Optional.of(BigDecimal.valueOf(total + section + trailing(run, digit)));
    }

    /** A last digit after a unit stands for the next lower unit: {@code 三百五} is 350. */
    private static long trailing(String run, long digit) {
        if (digit <= 0) {
            return 0;
        }
        long before = run.length() > 1 ? unit(run.charAt(run.length() - 2)) : 0;
        return before >= 100 ? digit * before / 10 : digit;
    }
}
