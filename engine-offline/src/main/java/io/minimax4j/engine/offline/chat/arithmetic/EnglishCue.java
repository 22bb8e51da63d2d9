package io.minimax4j.engine.offline.chat.arithmetic;

import java.util.regex.Pattern;

/** Whether a text without digits may still hold a calculation in English words. */
final class EnglishCue {
    private static final Pattern OPERATION = Pattern.compile(
            "\\b(?:plus|minus|times|divided|multiplied|multiply|divide|add|subtract|sum|product|difference|squared"
                    + "|cubed"
                    + "|power|root|percent|half|double|twice|mod|modulo|factorial|over)\\b",
            Pattern.CASE_INSENSITIVE);

    private EnglishCue() {}

    static boolean in(String text) {
        return OPERATION.matcher(text).find();
    }
}
