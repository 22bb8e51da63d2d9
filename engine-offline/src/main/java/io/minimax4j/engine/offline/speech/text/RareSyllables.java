package io.minimax4j.engine.offline.speech.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Hanzi read jiong, qiong or xiong: for these syllables the synthesizer's dictionary has no phonemes, and it would spell
 * them in English.
 */
final class RareSyllables {
    private static final Map<Integer, String> READINGS = readings();

    private RareSyllables() {}

    private static Map<Integer, String> readings() {
        Map<Integer, String> readings = new HashMap<>();
        for (String[] row : SpeechTables.rows("rare-syllables.tsv")) {
            row[1].codePoints().forEach(hanzi -> readings.put(hanzi, row[0]));
        }
        return Map.copyOf(readings);
    }

    static TracedText in(TracedText text, Glyphs glyphs) {
        String characters = text.text();
        if (characters.codePoints().noneMatch(READINGS::containsKey)) {
            return text;
        }
        TracedText.Builder read = new TracedText.Builder();
        for (int i = 0; i < characters.length(); i++) {
            String reading = READINGS.get((int) characters.charAt(i));
            if (reading == null) {
                read.add(text, i, i + 1);
            } else {
                Glyph sound = Pinyin.glyph(reading).orElseThrow();
                read.add(Character.toString(glyphs.character(
                        new Glyph(sound.language(), sound.phonemes(), characters.substring(i, i + 1)))), text, i,
                        i + 1);
            }
        }
        return read.build();
    }
}
