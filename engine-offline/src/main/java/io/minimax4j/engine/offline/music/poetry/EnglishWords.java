package io.minimax4j.engine.offline.music.poetry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Latin words of a text. */
final class EnglishWords {
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:['’&-][\\p{L}&&[^\\p{IsHan}]]+)*");

    private EnglishWords() {}

    /** In lower case, in order. */
    static List<String> in(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group().replace('’', '\''));
        }
        return words;
    }
}
