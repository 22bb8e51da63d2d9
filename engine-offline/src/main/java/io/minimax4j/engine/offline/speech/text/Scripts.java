package io.minimax4j.engine.offline.speech.text;

/** What a character is, as far as reading cares. */
final class Scripts {
    private Scripts() {}

    static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN && codePoint != '々';
    }

    /** Whether a word of the language is one character: Hanzi and kana. */
    static boolean isWordByItself(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, BOPOMOFO, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    static boolean isLatin(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
    }

    /** Whether words of the letter's script have borders: letters and digits that are not written one word after the other. */
    static boolean isBound(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case LATIN, CYRILLIC, GREEK, ARABIC, HEBREW, DEVANAGARI, TAMIL -> true;
            default -> codePoint >= '0' && codePoint <= '9';
        };
    }
}
