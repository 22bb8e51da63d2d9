package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.offline.table.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English lines rhyme when their last words stand in the same group of the table; syllables are counted by groups of vowels. */
final class EnglishProsody implements Prosody {
    static final EnglishProsody INSTANCE = new EnglishProsody();

    private static final Pattern WORD = Pattern.compile("[a-zé]+(?:['’-][a-zé]+)*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyé]+");
    /** Endings whose written vowel is not sung. */
    private static final Pattern SILENT = Pattern
            .compile("(?:[^aeiouyl]|[aeiouy]l)e$|[^aeioudtys]ed$|[^aeiouyscgzx]es$|(?:sh|ch)e$");
    /** Vowels written together that are sung apart. */
    private static final Pattern APART = Pattern.compile("ia(?!g)|io(?!n)|iu|eo(?!u)|ua(?!r|l)|ying|eing|uet|oem|iet");

    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Integer> irregular = new HashMap<>();

    private EnglishProsody() {
        for (String line : Table.lines(EnglishProsody.class, "english-rhymes.txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                groups.putIfAbsent(words[i], words[0]);
            }
        }
        for (String line : Table.lines(EnglishProsody.class, "english-syllables.txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                irregular.put(words[i], Integer.parseInt(words[0]));
            }
        }
    }

    @Override
    public int syllables(String line) {
        int count = 0;
        Matcher matcher = WORD.matcher(line.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            for (String part : matcher.group().split("-")) {
                count += ofWord(part);
            }
        }
        return count;
    }

    private int ofWord(String word) {
        Integer known = irregular.get(word.replace('’', '\''));
        if (known != null) {
            return known;
        }
        String plain = word.replaceAll("['’](?:s|m|d|re|ll|ve|t)?$", "");
        if (plain.endsWith("ely") || plain.endsWith("eful") || plain.endsWith("eless") || plain.endsWith("ement")) {
            plain = plain.replaceFirst("e(?=(?:ly|ful|less|ment)$)", "");
        }
        int count = 0;
        Matcher vowels = VOWELS.matcher(plain);
        while (vowels.find()) {
            count++;
        }
        Matcher apart = APART.matcher(plain);
        while (apart.find()) {
            count++;
        }
        return Math.max(1, SILENT.matcher(plain).find() ? count - 1 : count);
    }

    @Override
    public String rhyme(String line) {
        return groups.getOrDefault(ending(line), "");
    }

    @Override
    public String ending(String line) {
        Matcher matcher = WORD.matcher(line.toLowerCase(Locale.ROOT));
        String last = "";
        while (matcher.find()) {
            last = matcher.group();
        }
        return last;
    }

    @Override
    public String join(String head, String tail) {
        return head + " " + tail;
    }
}
