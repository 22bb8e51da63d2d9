package io.minimax4j.engine.offline.speech.text;

import java.util.Map;

/** Numbers in English words. */
final class EnglishNumbers {
    private static final String[] ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen "
            + "fourteen fifteen sixteen seventeen eighteen nineteen").split(" ");
    private static final String[] TENS = ("- - twenty thirty forty fifty sixty seventy eighty ninety").split(" ");
    private static final String[] THOUSANDS = {"", " thousand", " million", " billion", " trillion"};
    private static final Map<String, String> ORDINALS = Map.of("one", "first", "two", "second", "three", "third",
            "five",
            "fifth", "eight", "eighth", "nine", "ninth", "twelve", "twelfth");
    private static final int LONGEST = 15;

    private EnglishNumbers() {}

    /** A number as an amount, with its decimals; digit by digit where it is a code. */
    static String cardinal(String number) {
        String plain = number.replace(",", "");
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String words = whole.length() > LONGEST || whole.length() > 1 && whole.startsWith("0")
                ? digits(whole)
                : words(Long.parseLong(whole));
        return point < 0 ? words : words + " point " + digits(plain.substring(point + 1));
    }

    static String words(long number) {
        if (number == 0) {
            return ONES[0];
        }
        StringBuilder words = new StringBuilder();
        long unit = 1_000_000_000_000L;
        for (int power = THOUSANDS.length - 1; power >= 0; power--, unit /= 1000) {
            int part = (int) (number / unit % 1000);
            if (part > 0) {
                words.append(words.isEmpty() ? "" : " ").append(belowThousand(part)).append(THOUSANDS[power]);
            }
        }
        return words.toString();
    }

    private static String belowThousand(int number) {
        String rest = number % 100 == 0 ? "" : belowHundred(number % 100);
        return number < 100 ? rest : ONES[number / 100] + " hundred" + (rest.isEmpty() ? "" : " " + rest);
    }

    private static String belowHundred(int number) {
        return number < 20
                ? ONES[number]
                : TENS[number / 10] + (number % 10 == 0 ? "" : "-" + ONES[number % 10]);
    }

    static String ordinal(long number) {
        String words = words(number);
        int last = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
        String word = words.substring(last);
        String ordinal = ORDINALS.getOrDefault(word,
                word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th");
        return words.substring(0, last) + ordinal;
    }

    /** A year of four digits, by pairs. */
    static String year(int year) {
        int low = year % 100;
        if (year % 1000 < 10) {
            return words(year);
        }
        String high = belowHundred(year / 100);
        return low == 0 ? high + " hundred" : high + (low < 10 ? " oh " + ONES[low] : " " + belowHundred(low));
    }

    /** Digits one by one. */
    static String digits(String digits) {
        StringBuilder words = new StringBuilder();
        digits.chars().forEach(c -> words.append(words.isEmpty() ? "" : " ").append(ONES[c - '0']));
        return words.toString();
    }

    /** The number of a room, a flight or a bus: in pairs, with oh for a zero in front. */
    static String pairs(String digits) {
        if (digits.length() < 3 || digits.length() > 4 || digits.startsWith("0")) {
            return digits.startsWith("0") || digits.length() > 4 ? digits(digits) : cardinal(digits);
        }
        int split = digits.length() - 2;
        String low = digits.substring(split);
        String high = words(Long.parseLong(digits.substring(0, split)));
        if (low.equals("00")) {
            return high + " hundred";
        }
        return high + (low.startsWith("0") ? " oh " + ONES[low.charAt(1) - '0'] : " " + words(Long.parseLong(low)));
    }
}
