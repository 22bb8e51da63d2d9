package io.minimax4j.engine.offline.speech.text;

import io.minimax4j.engine.offline.speech.language.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a syllable of Mandarin in pinyin with its tone: {@code he2}, {@code lü4} (or {@code lv4}), {@code ma5}. */
final class Pinyin {
    private static final String TONES = "12345";
    private static final String[] CONTOURS = {"55", "35", "214", "51", "11"};
    private static final Map<String, String[]> SYLLABLES = table();

    private Pinyin() {}

    private static Map<String, String[]> table() {
        Map<String, String[]> table = new HashMap<>();
        for (String[] row : SpeechTables.rows("pinyin.tsv")) {
            table.put(row[0], new String[]{row[1], row[2], row.length > 3 ? row[3] : ""});
        }
        return Map.copyOf(table);
    }

    static Optional<Glyph> glyph(String written) {
        int tone = written.isEmpty() ? -1 : TONES.indexOf(written.charAt(written.length() - 1));
        String[] sounds = tone < 0 ? null : SYLLABLES.get(plain(written.substring(0, written.length() - 1)));
        return sounds == null
                ? Optional.empty()
                : Optional.of(new Glyph(Language.MANDARIN, sounds[0] + "'" + sounds[1] + CONTOURS[tone] + sounds[2],
                        written));
    }

    /** The letter ü is {@code v} in the table, except behind letters that cannot be followed by a u. */
    private static String plain(String syllable) {
        String lower = syllable.toLowerCase(Locale.ROOT).replace("u:", "v").replace('ü', 'v');
        boolean plainU = lower.length() > 1 && "jqxy".indexOf(lower.charAt(0)) >= 0
                || lower.equals("lue") || lower.equals("nue");
        return plainU ? lower.replace('v', 'u') : lower;
    }
}
