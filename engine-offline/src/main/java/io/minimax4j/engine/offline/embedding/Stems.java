package io.minimax4j.engine.offline.embedding;

/** Cuts the endings off English words, so that forms of one word meet. What is left need not be a word. */
final class Stems {
    private static final int SHORTEST = 3;

    private Stems() {}

    static String of(String word) {
        String stem = word;
        if (stem.length() > SHORTEST + 1 && stem.endsWith("ies")) {
            stem = cut(stem, 3) + "y";
        } else if (stem.length() > SHORTEST + 1 && (stem.endsWith("sses") || stem.endsWith("ches")
                || stem.endsWith("shes") || stem.endsWith("xes"))) {
            stem = cut(stem, 2);
        } else if (stem.length() > SHORTEST && stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")
                && !stem.endsWith("is")) {
            stem = cut(stem, 1);
        }
        return last(verb(stem));
    }

    private static String verb(String word) {
        if (word.length() > SHORTEST + 2 && word.endsWith("ing")) {
            return undoubled(cut(word, 3));
        }
        if (word.length() > SHORTEST + 1 && word.endsWith("ied")) {
            return cut(word, 3) + "y";
        }
        if (word.length() > SHORTEST + 1 && word.endsWith("ed")) {
            return undoubled(cut(word, 2));
        }
        return word.length() > SHORTEST + 2 && word.endsWith("ly") ? cut(word, 2) : word;
    }

    private static String undoubled(String word) {
        int end = word.length() - 1;
        boolean doubled = end > 1 && word.charAt(end) == word.charAt(end - 1) && "lsz".indexOf(word.charAt(end)) < 0;
        return doubled ? cut(word, 1) : word;
    }

    private static String last(String word) {
        if (word.length() <= SHORTEST) {
            return word;
        }
        return word.endsWith("e") ? cut(word, 1) : word.endsWith("y") ? cut(word, 1) + "i" : word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
