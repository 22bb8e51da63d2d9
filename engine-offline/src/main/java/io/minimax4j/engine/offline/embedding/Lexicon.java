package io.minimax4j.engine.offline.embedding;

import io.minimax4j.engine.offline.chat.text.Script;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which words mean much the same, in English and Chinese: each group of them is a concept with a number. */
final class Lexicon {
    private static final String FILE = "concepts.txt";

    private final Map<String, List<Integer>> concepts = new HashMap<>();
    private int longestHan;

    private Lexicon() {}

    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Lexicon.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            int concept = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    lexicon.add(concept++, line.split(" "));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private void add(int concept, String[] words) {
        for (String word : words) {
            boolean han = Script.isHan(word.charAt(0));
            longestHan = han ? Math.max(longestHan, word.length()) : longestHan;
            List<Integer> known = concepts.computeIfAbsent(han ? word : Stems.of(word), key -> new ArrayList<>());
            if (!known.contains(concept)) {
                known.add(concept);
            }
        }
    }

    /** The concepts of a stem, or of a word of Hanzi; most often none. */
    List<Integer> concepts(String word) {
        return concepts.getOrDefault(word, List.of());
    }

    /** How many Hanzi the longest word has that begins there; 0 if none does. */
    int wordAt(String han, int start) {
        for (int length = Math.min(longestHan, han.length() - start); length > 0; length--) {
            if (concepts.containsKey(han.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }
}
