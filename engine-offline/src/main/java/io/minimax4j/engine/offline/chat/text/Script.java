package io.minimax4j.engine.offline.chat.text;

/** Tells characters apart by how they form words. */
public final class Script {
    private Script() {}

    /** Whether a UTF-16 unit is a Hanzi of the basic plane. */
    public static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c == '〇';
    }

    /** Whether a character belongs to a word written with spaces around it. */
    public static boolean isWordLetter(char c) {
        return Character.isLetterOrDigit(c) && !isHan(c);
    }
}
