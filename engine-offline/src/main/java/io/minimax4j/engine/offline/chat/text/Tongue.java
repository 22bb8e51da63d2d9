package io.minimax4j.engine.offline.chat.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** The language to answer in. */
public enum Tongue {
    ENGLISH, CHINESE;

    private static final int ENOUGH = 4000;

    private static final Pattern ENGLISH_OPENING = Pattern.compile(
            "\\W*(?:please|what|what's|how|who|who's|where|when|why|which|is|are|do|does|can|could|would|repeat|say"
                    + "|echo|count"
                    + "|reverse|sort|translate|summari[sz]e|tell|calculate|compute|convert|list|give|the|my|i|i'm|hi"
                    + "|hello)(?![\\p{L}\\p{N}]).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The language a text is written in; empty if it holds no words, such as {@code 12*3=}. */
    public static Optional<Tongue> of(String text) {
        String start = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        int hanzi = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            boolean letter = Character.isLetter(c);
            if (Script.isHan(c)) {
                hanzi++;
            } else if (letter && !inWord) {
                words++;
            }
            inWord = letter && !Script.isHan(c);
        }
        if (hanzi + words == 0) {
            return Optional.empty();
        }
        if (hanzi == 0 || words > 0 && ENGLISH_OPENING.matcher(start).matches()) {
            return Optional.of(ENGLISH);
        }
        return Optional.of(hanzi >= words ? CHINESE : ENGLISH);
    }

    /** The one of two wordings that is in this language. */
    public String say(String english, String chinese) {
        return this == CHINESE ? chinese : english;
    }

    /** A quotation in the marks both languages read. */
    public String quote(String text) {
        return "“" + text + "”";
    }
}
