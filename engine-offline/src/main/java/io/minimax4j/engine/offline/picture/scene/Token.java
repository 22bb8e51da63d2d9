package io.minimax4j.engine.offline.picture.scene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text, a Chinese character of it, or a sign that parts it.
 *
 * @param text in small letters; "," and "." for what parts clauses and sentences
 */
record Token(String text, boolean han) {
    private static final String COMMAS = ",;:()，；：（）—";
    private static final String STOPS = ".!?。！？…\n\r";

    /** The tokens of a text; what is in brackets is a command to the camera, and left out. */
    static List<Token> of(String text) {
        String plain = Normalizer.normalize(withoutBrackets(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            int point = plain.codePointAt(at);
            int end = at + Character.charCount(point);
            if (Character.isIdeographic(point)) {
                tokens.add(new Token(plain.substring(at, end), true));
            } else if (Character.isLetterOrDigit(point)) {
                end = endOfWord(plain, at);
                tokens.add(new Token(bare(plain.substring(at, end)), false));
            } else {
                sign(point, tokens);
            }
            at = end;
        }
        return tokens;
    }

    boolean isComma() {
        return text.equals(",");
    }

    boolean isStop() {
        return text.equals(".");
    }

    private static String withoutBrackets(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('[', at);
            int close = open < 0 ? -1 : text.indexOf(']', open);
            if (close < 0) {
                break;
            }
            kept.append(text, at, open).append(' ');
            at = close + 1;
        }
        return kept.append(text, at, text.length()).toString();
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean digits = ".:/：".indexOf(point) >= 0 && at > start && Character.isDigit(text.charAt(at - 1))
                    && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
            boolean word = (Character.isLetterOrDigit(point) && !Character.isIdeographic(point)) || point == '\''
                    || point == '’';
            if (!word && !digits) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static String bare(String word) {
        String plain = word.replace('’', '\'');
        while (plain.endsWith("'")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    private static void sign(int point, List<Token> tokens) {
        if (point == '、' || point == '&') {
            tokens.add(new Token("和", true));
        } else if (COMMAS.indexOf(point) >= 0) {
            tokens.add(new Token(",", false));
        } else if (STOPS.indexOf(point) >= 0) {
            tokens.add(new Token(".", false));
        }
    }
}
