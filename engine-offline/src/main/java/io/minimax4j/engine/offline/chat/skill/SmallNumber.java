package io.minimax4j.engine.offline.chat.skill;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small counts as people write them in a request: {@code 3}, {@code three}, {@code 三}. */
final class SmallNumber {
    static final String PATTERN = "(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|[一二两三四五六七八九十])";
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final List<String> ENGLISH = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten");
    private static final String CHINESE = "零一二三四五六七八九十";

    private SmallNumber() {}

    /** The value; 1 for what is no number. */
    static int of(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        if (DIGITS.matcher(plain).matches()) {
            return Integer.parseInt(plain);
        }
        if (plain.equals("twice") || plain.equals("两")) {
            return 2;
        }
        int place = Math.max(ENGLISH.indexOf(plain), CHINESE.indexOf(plain));
        return place < 0 ? 1 : place;
    }
}
