package io.minimax4j.engine.offline.chat.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers in English words: {@code twelve}, {@code twenty-five}, {@code three hundred and five}, {@code two point five}. */
final class EnglishNumerals {
    private static final Map<String, Integer> SMALL = Map.ofEntries(Map.entry("zero", 0), Map.entry("one", 1),
            Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
            Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14), Map.entry("fifteen", 15),
            Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18), Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50,
            "sixty", 60,
            "seventy", 70, "eighty", 80, "ninety", 90);
    private static final Map<String, Long> SCALES = Map.of("thousand", 1000L, "million", 1_000_000L, "billion",
            1_000_000_000L, "trillion", 1_000_000_000_000L);

    private EnglishNumerals() {}

    /** A number read from words: how many words it takes, and its value. */
    record Reading(int words, BigDecimal value) {}

    /** Reads the longest number that starts at a word. */
    static Optional<Reading> read(List<String> words, int from) {
        int i = from;
        long total = 0;
        long section = 0;
        boolean digitBefore = false;
        boolean any = false;
        while (i < words.size()) {
            String word = words.get(i);
            if (SMALL.containsKey(word) && !digitBefore) {
                int value = SMALL.get(word);
                if (any && section % 100 != 0 && (section % 10 != 0 || value > 9 || section % 100 < 20)) {
                    break;
                }
                section += value;
                digitBefore = true;
            } else if (TENS.containsKey(word) && section % 100 == 0) {
                section += TENS.get(word);
                digitBefore = false;
            } else if (word.equals("hundred") && any && section > 0 && section < 100) {
                section *= 100;
                digitBefore = false;
            } else if (SCALES.containsKey(word) && any && section > 0) {
                total += section * SCALES.get(word);
                section = 0;
                digitBefore = false;
            } else if (!(word.equals("and") && any && followsScale(words, i))) {
                break;
            }
            any = true;
            i++;
        }
        return any ? Optional.of(withDecimals(words, from, i, total + section)) : Optional.empty();
    }

    private static boolean followsScale(List<String> words, int and) {
        String before = words.get(and - 1);
        boolean numberNext = and + 1 < words.size()
                && (SMALL.containsKey(words.get(and + 1)) || TENS.containsKey(words.get(and + 1)));
        return numberNext && (before.equals("hundred") || SCALES.containsKey(before));
    }

    private static Reading withDecimals(List<String> words, int from, int end, long whole) {
        if (end >= words.size() || !words.get(end).equals("point")) {
            return new Reading(end - from, BigDecimal.valueOf(whole));
        }
        StringBuilder decimals = new StringBuilder();
        int i = end + 1;
        while (i < words.size() && SMALL.getOrDefault(words.get(i), 10) < 10) {
            decimals.append(SMALL.get(words.get(i)));
            i++;
        }
        return decimals.isEmpty()
                ? new Reading(end - from, BigDecimal.valueOf(whole))
                : new Reading(i - from, new BigDecimal(whole + "." + decimals));
    }
}
