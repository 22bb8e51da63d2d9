package io.minimax4j.engine.offline.speech.portrait;

import java.text.Normalizer;

/** How long a text is to say, in syllables, and whether it can be said in a time. */
public final class SpokenLength {
    private static final double SLOWEST = 1.5;
    private static final double FASTEST = 9;

    private SpokenLength() {}

    /**
     * A Chinese character, a kana, a syllable of Hangul or a digit is one; in other words it is one for each group of vowels,
     * and one for a word without.
     */
    public static int syllables(String text) {
        int syllables = 0;
        boolean inWord = false;
        boolean hasVowel = false;
        boolean afterVowel = false;
        for (int codePoint : (text + " ").codePoints().toArray()) {
            boolean whole = Character.isIdeographic(codePoint) || Character.isDigit(codePoint) || isSyllable(codePoint);
            boolean letter = !whole && Character.isLetter(codePoint);
            if (inWord && !letter && codePoint != '\'') {
                syllables += hasVowel ? 0 : 1;
                inWord = false;
                hasVowel = false;
                afterVowel = false;
            }
            if (whole) {
                syllables++;
            } else if (letter) {
                boolean vowel = isVowel(codePoint);
                syllables += vowel && !afterVowel ? 1 : 0;
                afterVowel = vowel;
                hasVowel |= vowel;
                inWord = true;
            }
        }
        return syllables;
    }

    private static boolean isSyllable(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HIRAGANA, KATAKANA, HANGUL, THAI -> true;
            default -> false;
        };
    }

    private static boolean isVowel(int codePoint) {
        String plain = Normalizer.normalize(Character.toString(Character.toLowerCase(codePoint)),
                Normalizer.Form.NFD);
        return "aeiouyаеёиоуыэюяαεηιουω".indexOf(plain.charAt(0)) >= 0;
    }

    /** 1 where so many syllables can be said in the time; falling to 0 at half the slowest and twice the fastest pace. */
    public static double likeness(int syllables, double seconds) {
        if (syllables == 0 || seconds <= 0) {
            return 0;
        }
        double pace = syllables / seconds;
        double off = pace < SLOWEST ? Math.log(SLOWEST / pace) : pace > FASTEST ? Math.log(pace / FASTEST) : 0;
        return Math.max(0, 1 - off / Math.log(2));
    }
}
