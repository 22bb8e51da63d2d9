package io.minimax4j.engine.offline.chat.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a text, in digits, English words and Chinese numerals. */
public final class Numerals {
    private static final Pattern DIGITS = Pattern.compile(
            "(?<![\\w.])-?(\\d{1,3}(?:,\\d{3}){1,6}(?!\\d)(?:\\.\\d{1,20})?|\\d{1,30}(?:\\.\\d{1,20})?)(?:([万亿千百])|([kK])\\b)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,12}");
    /** Words that only look like numbers. */
    private static final Pattern NO_NUMBER = Pattern
            .compile("一[下起样些直定般共会封条首切旦边面则向律致概如]|万一|千万|十分|[统唯专单]一|第[一二三四五六七八九十]");
    private static final Set<String> POINTING = Set.of("this", "that", "which", "the", "another", "any", "each", "no");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Numerals() {}

    /**
     * A number in a text.
     *
     * @param start its first character
     * @param end the place after its last
     */
    public record Numeral(int start, int end, BigDecimal value) {}

    /** The numbers in order. */
    public static List<Numeral> in(String text) {
        List<Numeral> found = new ArrayList<>();
        digits(text, found);
        english(text, found);
        chinese(text, found);
        found.sort(Comparator.comparingInt(Numeral::start));
        return found;
    }

    private static void digits(String text, List<Numeral> found) {
        Matcher matcher = DIGITS.matcher(text);
        while (matcher.find()) {
            BigDecimal value = new BigDecimal(matcher.group(1).replace(",", ""));
            if (matcher.group(2) != null) {
                value = value.multiply(BigDecimal.valueOf(ChineseNumerals.unit(matcher.group(2).charAt(0))));
            } else if (matcher.group(3) != null) {
                value = value.multiply(THOUSAND);
            }
            found.add(new Numeral(matcher.start(), matcher.end(),
                    matcher.group().startsWith("-") ? value.negate() : value));
        }
    }

    private static void english(String text, List<Numeral> found) {
        List<String> words = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
            places.add(new int[]{matcher.start(), matcher.end()});
        }
        for (int i = 0; i < words.size();) {
            Optional<EnglishNumerals.Reading> reading = EnglishNumerals.read(words, i);
            boolean pointed = words.get(i).equals("one") && i > 0 && POINTING.contains(words.get(i - 1));
            if (reading.isPresent() && !pointed) {
                int last = i + reading.get().words() - 1;
                found.add(new Numeral(places.get(i)[0], places.get(last)[1], reading.get().value()));
                i = last;
            }
            i++;
        }
    }

    private static void chinese(String text, List<Numeral> found) {
        for (int i = 0; i < text.length();) {
            int end = ChineseNumerals.isNumeral(text.charAt(i)) ? ChineseNumerals.end(text, i) : i;
            if (end == i) {
                i++;
                continue;
            }
            boolean afterDigit = i > 0 && Character.isDigit(text.charAt(i - 1));
            String around = text.substring(Math.max(0, i - 1), Math.min(text.length(), end + 1));
            int start = i;
            if (!afterDigit && !NO_NUMBER.matcher(around).find()) {
                ChineseNumerals.parse(text.substring(i, end))
                        .ifPresent(value -> found.add(new Numeral(start, end, value)));
            }
            i = end;
        }
    }
}
