package io.minimax4j.engine.offline.embedding;

import io.minimax4j.engine.offline.chat.text.Script;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a text is about, as weighted features: concepts, stems of words and pairs of them, parts of words, and for Chinese
 * single Hanzi, pairs and triples. Words that stand in every text weigh little.
 */
final class Features {
    private static final double CONCEPT = 1.6;
    private static final double WORD = 1.0;
    private static final double COMMON_WORD = 0.06;
    private static final double WORD_PAIR = 0.3;
    private static final double PARTS = 0.5;
    private static final double HAN = 0.35;
    private static final double COMMON_HAN = 0.03;
    private static final double HAN_PAIR = 0.6;
    private static final double COMMON_PAIR = 0.1;
    private static final double HAN_TRIPLE = 0.25;
    private static final double SIGN = 0.02;
    private static final int FIRST_PART = 3;
    private static final int LAST_PART = 4;

    private static final Set<String> COMMON_WORDS = Set.of("a", "an", "the", "is", "are", "was", "were", "be", "been",
            "being", "am", "do", "does", "did", "has", "have", "had", "having", "what", "which", "who", "whom", "whose",
            "where", "when", "why", "how", "much", "many", "of", "in", "on", "at", "to", "for", "from", "with", "by",
            "and", "or", "but", "as", "that", "this", "these", "those", "it", "its", "i", "you", "he", "she", "they",
            "we", "me", "him", "her", "them", "us", "my", "your", "his", "their", "our", "can", "could", "will",
            "would",
            "should", "may", "might", "must", "shall", "there", "here", "please", "not", "no", "so", "if", "then",
            "than", "about", "into", "over", "under", "out", "up", "down", "off", "again", "very", "too", "just",
            "also",
            "any", "some", "such", "only", "own", "s", "t", "m", "re", "ve", "ll", "d", "don", "isn", "doesn", "get",
            "got", "go", "goes", "went", "going", "one", "because", "while", "after", "before", "during", "until",
            "every", "let", "yet", "need", "want", "make", "made", "put", "take", "took", "give", "gave");
    private static final String COMMON_HANZI = "的了是在有我你他她它们和与吗呢吧啊也都就这那个谁哪几何很被把给从到对说要会能可以不没上下一之为以及其于而着过得地请想去来又再还才只些什么怎样如"
            + "让叫所将已经应该当";

    private final Lexicon lexicon;

    Features(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The features of a text and their weights; the order is that of the text. */
    Map<String, Double> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Counted counted = new Counted();
        List<String> words = new ArrayList<>();
        for (int at = 0; at < plain.length();) {
            int end = runEnd(plain, at);
            String run = plain.substring(at, end);
            if (Script.isHan(run.charAt(0))) {
                han(run, counted);
            } else if (Script.isWordLetter(run.charAt(0))) {
                word(run, counted, words);
            } else if (!run.isBlank()) {
                counted.add("sign " + run, SIGN);
            }
            at = end;
        }
        for (int i = 1; i < words.size(); i++) {
            counted.add("pair " + words.get(i - 1) + " " + words.get(i), WORD_PAIR);
        }
        return counted.weights();
    }

    /** A stretch of Hanzi, a word, or one other character. */
    private static int runEnd(String text, int start) {
        char first = text.charAt(start);
        boolean han = Script.isHan(first);
        if (!han && !Script.isWordLetter(first)) {
            return start + Character.charCount(text.codePointAt(start));
        }
        int end = start + 1;
        while (end < text.length() && (han ? Script.isHan(text.charAt(end)) : Script.isWordLetter(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private void word(String word, Counted counted, List<String> words) {
        if (COMMON_WORDS.contains(word)) {
            counted.add("word " + word, COMMON_WORD);
            return;
        }
        String stem = Stems.of(word);
        counted.add("word " + stem, WORD);
        words.add(stem);
        concepts(stem, counted);
        String edged = "<" + stem + ">";
        int parts = Math.max(1, 2 * edged.length() - FIRST_PART - LAST_PART + 2);
        double weight = PARTS / Math.sqrt(parts);
        for (int length = FIRST_PART; length <= LAST_PART; length++) {
            for (int i = 0; i + length <= edged.length(); i++) {
                counted.add("part " + edged.substring(i, i + length), weight);
            }
        }
    }

    private void han(String run, Counted counted) {
        for (int i = 0; i < run.length(); i++) {
            counted.add("han " + run.charAt(i), isCommon(run.charAt(i)) ? COMMON_HAN : HAN);
            if (i + 1 < run.length()) {
                boolean common = isCommon(run.charAt(i)) || isCommon(run.charAt(i + 1));
                counted.add("han " + run.substring(i, i + 2), common ? COMMON_PAIR : HAN_PAIR);
                if (!common && i + 2 < run.length() && !isCommon(run.charAt(i + 2))) {
                    counted.add("han " + run.substring(i, i + 3), HAN_TRIPLE);
                }
            }
        }
        for (int i = 0; i < run.length();) {
            int length = lexicon.wordAt(run, i);
            if (length > 0) {
                concepts(run.substring(i, i + length), counted);
            }
            i += Math.max(1, length);
        }
    }

    private static boolean isCommon(char han) {
        return COMMON_HANZI.indexOf(han) >= 0;
    }

    /** A word of several meanings is a little of each. */
    private void concepts(String word, Counted counted) {
        List<Integer> concepts = lexicon.concepts(word);
        for (int concept : concepts) {
            counted.add("concept " + concept, CONCEPT / Math.sqrt(concepts.size()));
        }
    }

    /** Features as they are met. Meeting one again adds less and less. */
    private static final class Counted {
        private final Map<String, Double> weights = new LinkedHashMap<>();
        private final Map<String, Integer> times = new LinkedHashMap<>();

        void add(String feature, double weight) {
            int time = times.merge(feature, 1, Integer::sum);
            weights.merge(feature, weight / time, Double::sum);
        }

        Map<String, Double> weights() {
            return weights;
        }
    }
}
