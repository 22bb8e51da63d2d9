package io.minimax4j.engine.offline.music.brief;

import java.util.ArrayList;
import java.util.List;

/** A word of a prompt in small letters, a Hanzi of it, or "," for whatever parts clauses. */
record Token(String text, boolean han) {
    private static final Token COMMA = new Token(",", false);

    boolean parts() {
        return text.equals(",");
    }

    /** The tokens of a prompt that is {@linkplain PromptText plain}. */
    static List<Token> of(String plain) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            int point = plain.codePointAt(at);
            int end = at + Character.charCount(point);
            if (Character.isIdeographic(point)) {
                tokens.add(new Token(plain.substring(at, end), true));
            } else if (isLetter(point)) {
                end = endOfWord(plain, at);
                tokens.add(new Token(bare(plain.substring(at, end)), false));
            } else if (point == '&' || point == '+' || point == '、' || point == '/') {
                tokens.add(new Token(point == '、' ? "、" : "&", false));
            } else if (!Character.isWhitespace(point) && "-‐‑_·'\"“”‘’#*".indexOf(point) < 0) {
                tokens.add(COMMA);
            } else if (point == '\n') {
                tokens.add(COMMA);
            }
            at = end;
        }
        return tokens;
    }

    private static boolean isLetter(int point) {
        return Character.isLetterOrDigit(point) && !Character.isIdeographic(point);
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean fraction = point == '/' && Character.isDigit(text.charAt(at - 1)) && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at + 1));
            if (!isLetter(point) && point != '\'' && point != '’' && !fraction) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static String bare(String word) {
        String plain = word.replace('’', '\'');
        return (plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain).replace("'", "");
    }
}
