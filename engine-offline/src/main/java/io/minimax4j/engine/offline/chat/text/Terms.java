package io.minimax4j.engine.offline.chat.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The content of a text as a bag of terms: stems of the words that carry meaning, and for Chinese the pairs and single
 * characters that are left when grammar and question words are taken out.
 */
public final class Terms {
    private static final double SINGLE = 0.5;
    private static final Set<String> STOP_WORDS = Set.of("a", "an", "the", "is", "are", "was", "were", "be", "been",
            "am",
            "do", "does", "did", "has", "have", "had", "what", "which", "who", "whom", "whose", "where", "when", "why",
            "how",
            "much", "many", "of", "in", "on", "at", "to", "for", "from", "with", "by", "and", "or", "but", "as", "that",
            "this", "these", "those", "it", "its", "i", "you", "he", "she", "they", "we", "me", "him", "her", "them",
            "my",
            "your", "his", "their", "our", "can", "could", "will", "would", "should", "may", "there", "please", "tell",
            "not",
            "so", "if", "then", "than", "about", "into", "s", "t", "say", "said", "know", "kind", "s'", "i'm", "it's",
            "what's");
    private static final String[] QUESTION_WORDS = {"什么时候", "为什么", "什么", "哪里", "哪儿", "哪个", "哪些", "多少", "怎么", "怎样", "如何",
        "几点", "是否", "告诉", "知道", "请问"};
    private static final String GRAMMAR = "的了是在有我你他她它们和与吗呢吧啊也都就这那个请问谁哪几何很被把给从到对说";

    private final Map<String, Double> weights;

    private Terms(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** The terms of a text. */
    public static Terms of(String text) {
        Map<String, Double> weights = new HashMap<>();
        for (String term : list(text)) {
            boolean single = term.length() == 1 && Script.isHan(term.charAt(0));
            weights.merge(term, single ? SINGLE : 1.0, Math::max);
        }
        return new Terms(weights);
    }

    /** The terms in the order of the text, repeated ones too. */
    public static List<String> list(String text) {
        String plain = withoutQuestionWords(text.toLowerCase(Locale.ROOT));
        List<String> terms = new ArrayList<>();
        int i = 0;
        while (i < plain.length()) {
            int end = runEnd(plain, i);
            if (end == i) {
                i++;
                continue;
            }
            addRun(terms, plain.substring(i, end));
            i = end;
        }
        return terms;
    }

    public boolean isEmpty() {
        return weights.isEmpty();
    }

    /** How much of these terms another text holds, 0 to 1. */
    public double coveredBy(Terms other) {
        double all = 0;
        double met = 0;
        for (Map.Entry<String, Double> term : weights.entrySet()) {
            all += term.getValue();
            if (other.weights.containsKey(term.getKey())) {
                met += term.getValue();
            }
        }
        return all == 0 ? 0 : met / all;
    }

    private static String withoutQuestionWords(String text) {
        String plain = text;
        for (String word : QUESTION_WORDS) {
            if (plain.contains(word)) {
                plain = plain.replace(word, " ");
            }
        }
        return plain;
    }

    private static boolean isContentHan(char c) {
        return Script.isHan(c) && GRAMMAR.indexOf(c) < 0;
    }

    private static int runEnd(String text, int start) {
        int end = start;
        if (isContentHan(text.charAt(start))) {
            while (end < text.length() && isContentHan(text.charAt(end))) {
                end++;
            }
        } else {
            while (end < text.length() && (Script.isWordLetter(text.charAt(end)) || isInnerMark(text, start, end))) {
                end++;
            }
        }
        return end;
    }

    /** A point or comma between digits, an apostrophe between letters. */
    private static boolean isInnerMark(String text, int start, int at) {
        if (at == start || at + 1 >= text.length() || ".,'’:".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        boolean letters = "'’".indexOf(text.charAt(at)) >= 0 && Character.isLetter(text.charAt(at + 1));
        return digits || letters;
    }

    private static void addRun(List<String> terms, String run) {
        if (!Script.isHan(run.charAt(0))) {
            if (!STOP_WORDS.contains(run)) {
                terms.add(stem(run));
            }
            return;
        }
        for (int i = 0; i < run.length(); i++) {
            terms.add(run.substring(i, i + 1));
            if (i + 1 < run.length()) {
                terms.add(run.substring(i, i + 2));
            }
        }
    }

    /** A word without its ending, in small letters already. */
    static String stem(String word) {
        String stem = word.replace('’', '\'');
        if (stem.endsWith("'s")) {
            stem = stem.substring(0, stem.length() - 2);
        }
        if (stem.length() > 4 && stem.endsWith("ies")) {
            return stem.substring(0, stem.length() - 3) + "y";
        }
        for (String ending : new String[]{"ing", "ed", "es", "s"}) {
            if (stem.length() > ending.length() + 2 && stem.endsWith(ending) && !stem.endsWith("ss")) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }
}
