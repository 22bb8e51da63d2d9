package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.offline.chat.text.Script;
import io.minimax4j.engine.offline.table.Table;
import java.util.HashMap;
import java.util.Map;

/** Chinese lines rhyme when their last characters belong to the same of the thirteen classes of sung Mandarin (十三辙). */
final class ChineseProsody implements Prosody {
    static final ChineseProsody INSTANCE = new ChineseProsody();
    /** Particles sung after the syllable that rhymes. */
    private static final String LIGHT = "吧啊呀吗呢啦";

    private final Map<Character, String> classes = new HashMap<>();

    private ChineseProsody() {
        for (String line : Table.lines(ChineseProsody.class, "chinese-rhymes.txt")) {
            int gap = line.indexOf(' ');
            line.substring(gap + 1).chars().forEach(c -> classes.put((char) c, line.substring(0, gap)));
        }
    }

    @Override
    public int syllables(String line) {
        int count = (int) line.chars().filter(c -> Script.isHan((char) c)).count();
        String latin = line.replaceAll("[^A-Za-z' ]", " ");
        return latin.isBlank() ? count : count + EnglishProsody.INSTANCE.syllables(latin);
    }

    @Override
    public String rhyme(String line) {
        String han = han(line);
        return han.isEmpty() ? "" : classes.getOrDefault(han.charAt(han.length() - 1), "");
    }

    @Override
    public String ending(String line) {
        String han = han(line);
        int end = han.length();
        if (end > 1 && LIGHT.indexOf(han.charAt(end - 1)) >= 0) {
            end--;
        }
        return han.isEmpty() ? line : han.substring(Math.max(0, end - 1));
    }

    @Override
    public String join(String head, String tail) {
        return head + tail;
    }

    private static String han(String line) {
        StringBuilder han = new StringBuilder();
        line.chars().filter(c -> Script.isHan((char) c)).forEach(c -> han.append((char) c));
        return han.toString();
    }
}
