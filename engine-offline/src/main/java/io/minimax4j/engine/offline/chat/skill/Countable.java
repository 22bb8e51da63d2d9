package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.offline.chat.text.Script;
import io.minimax4j.engine.offline.chat.text.Sentences;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Things that can be counted in a text. */
enum Countable {
    LETTERS("letter", "字母", text -> text.codePoints().filter(c -> Character.isLetter(c) && !isHan(c)).count()),
    WORDS("word", "单词", Countable::words),
    CHARACTERS("character", "字符", text -> text.codePoints().count()),
    HANZI("Chinese character", "汉字", text -> text.codePoints().filter(Countable::isHan).count()),
    SENTENCES("sentence", "句子", text -> Sentences.of(text).size()),
    VOWELS("vowel", "元音字母", text -> text.toLowerCase(Locale.ROOT).chars().filter(c -> "aeiou".indexOf(c) >= 0).count()),
    CONSONANTS("consonant", "辅音字母",
            text -> text.toLowerCase(Locale.ROOT).chars().filter(c -> c >= 'a' && c <= 'z' && "aeiou".indexOf(c) < 0)
                    .count()),
    DIGITS("digit", "数字", text -> text.chars().filter(Character::isDigit).count()),
    PUNCTUATION("punctuation mark", "标点", text -> text.codePoints().filter(Countable::isPunctuation).count()),
    LINES("line", "行", text -> text.lines().filter(line -> !line.isBlank()).count()),
    SPACES("space", "空格", text -> text.chars().filter(c -> c == ' ').count()),
    UPPER_CASE("upper-case letter", "大写字母", text -> text.codePoints().filter(Character::isUpperCase).count()),
    LOWER_CASE("lower-case letter", "小写字母", text -> text.codePoints().filter(Character::isLowerCase).count()),
    ITEMS("item", "项", text -> Items.in(text).size());

    private final String english;
    private final String chinese;
    private final ToLongFunction<String> counter;

    Countable(String english, String chinese, ToLongFunction<String> counter) {
        this.english = english;
        this.chinese = chinese;
        this.counter = counter;
    }

    /** What a word of the question means. */
    static Countable named(String unit) {
        return switch (unit.replaceAll("s$", "")) {
            case "letter", "字母" -> LETTERS;
            case "word", "单词", "词", "词语" -> WORDS;
            case "hanzi", "chinese character", "汉字", "字" -> HANZI;
            case "sentence", "句", "句子", "句话" -> SENTENCES;
            case "vowel", "元音" -> VOWELS;
            case "consonant", "辅音" -> CONSONANTS;
            case "digit", "数字" -> DIGITS;
            case "标点" -> PUNCTUATION;
            case "line", "行" -> LINES;
            case "space", "空格" -> SPACES;
            case "item", "number", "项" -> ITEMS;
            case "upper case letter", "uppercase letter" -> UPPER_CASE;
            case "lower case letter", "lowercase letter" -> LOWER_CASE;
            default -> CHARACTERS;
        };
    }

    long in(String text) {
        return counter.applyAsLong(text);
    }

    String english(long count) {
        return count == 1 ? english : english + "s";
    }

    String chinese() {
        return chinese;
    }

    /** How often a text occurs in another, without regard to case; occurrences do not overlap. */
    static long occurrences(String text, String sought) {
        String in = text.toLowerCase(Locale.ROOT);
        String what = sought.toLowerCase(Locale.ROOT);
        long count = 0;
        for (int at = in.indexOf(what); at >= 0; at = in.indexOf(what, at + what.length())) {
            count++;
        }
        return count;
    }

    private static long words(String text) {
        long words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inner = (c == '\'' || c == '’' || c == '-') && inWord;
            boolean letter = Script.isWordLetter(c) || inner;
            words += letter && !inWord || Script.isHan(c) ? 1 : 0;
            inWord = letter;
        }
        return words;
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    private static boolean isPunctuation(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                true;
            default -> false;
        };
    }
}
