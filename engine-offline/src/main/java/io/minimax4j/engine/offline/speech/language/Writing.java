package io.minimax4j.engine.offline.speech.language;

import java.util.Optional;

/** A way of writing. A run of text in one of them is spoken in one language. */
public enum Writing {
    HAN, KANA, HANGUL, LATIN, CYRILLIC, ARABIC, THAI, DEVANAGARI, GREEK, HEBREW, TAMIL;

    /** The way of writing a character belongs to; empty for marks, digits and scripts that no language here is written in. */
    public static Optional<Writing> of(int codePoint) {
        return Optional.ofNullable(switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, BOPOMOFO -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANGUL;
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case ARABIC -> ARABIC;
            case THAI -> THAI;
            case DEVANAGARI -> DEVANAGARI;
            case GREEK -> GREEK;
            case HEBREW -> HEBREW;
            case TAMIL -> TAMIL;
            default -> null;
        });
    }
}
