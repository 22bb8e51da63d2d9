package io.minimax4j.engine.offline.music.brief;

import io.minimax4j.engine.offline.table.Table;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A prompt, written one way: no wide letters, no traditional Hanzi of words that are known. */
final class PromptText {
    private static final Map<Integer, Integer> SIMPLIFIED = simplified();

    private PromptText() {}

    /** With its capitals, which tell "in A" from "in a". */
    static String of(String prompt) {
        String text = Normalizer.normalize(prompt, Normalizer.Form.NFKC).replace("\\n", "\n")
                .replaceAll("[ \\t\\u00a0]+", " ");
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> plain.appendCodePoint(SIMPLIFIED.getOrDefault(point, point)));
        return plain.toString();
    }

    static String small(String plain) {
        return plain.toLowerCase(Locale.ROOT);
    }

    private static Map<Integer, Integer> simplified() {
        Map<Integer, Integer> all = new HashMap<>();
        for (String[] row : Table.rows(PromptText.class, "traditional.tsv")) {
            int[] from = row[0].codePoints().toArray();
            int[] to = row[1].codePoints().toArray();
            for (int at = 0; at < from.length; at++) {
                all.put(from[at], to[at]);
            }
        }
        return all;
    }
}
