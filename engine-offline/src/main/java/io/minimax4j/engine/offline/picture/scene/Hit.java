package io.minimax4j.engine.offline.picture.scene;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word found in a text; without an entry for one that is not known. */
record Hit(@Nullable Word word, String text, boolean han) {
    private static final int LARGEST = 9999;

    static List<Hit> of(String prompt) {
        List<Token> tokens = Token.of(prompt);
        List<Hit> hits = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            Lexicon.Match match = Lexicon.WORDS.longest(tokens, at);
            if (match == null) {
                hits.add(new Hit(sign(token), token.text(), token.han()));
                at++;
            } else {
                hits.add(new Hit(match.word(), token.text(), token.han()));
                at += match.length();
            }
        }
        return hits;
    }

    boolean is(Sense sense) {
        return word != null && word.is(sense);
    }

    boolean has(Class<? extends Sense> kind) {
        return word != null && word.has(kind);
    }

    private static @Nullable Word sign(Token token) {
        if (token.isComma()) {
            return Word.of(Sense.Particle.COMMA);
        }
        if (token.isStop()) {
            return Word.of(Sense.Particle.STOP);
        }
        String text = token.text();
        if (text.length() <= 4 && text.chars().allMatch(character -> character >= '0' && character <= '9')) {
            return Word.of(new Sense.Count(Math.clamp(Integer.parseInt(text), 0, LARGEST)));
        }
        return null;
    }
}
