package io.minimax4j.engine.offline.speech.text;

import io.minimax4j.protocol.error.ApiException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The glyphs of one text. Each stands in it as a character for private use, which no rule of reading knows and which
 * callers cannot send, because those are taken out before.
 */
final class Glyphs {
    private static final char FIRST = '\uE000';
    private static final int MOST = 6400;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<Glyph, Character> characters = new HashMap<>();

    /** The character that stands for a glyph. */
    char character(Glyph glyph) {
        Character known = characters.get(glyph);
        if (known != null) {
            return known;
        }
        if (glyphs.size() == MOST) {
            throw ApiException.invalid("text holds more than " + MOST + " different pronunciations; send it in parts");
        }
        char character = (char) (FIRST + glyphs.size());
        glyphs.add(glyph);
        characters.put(glyph, character);
        return character;
    }

    static boolean isGlyph(int codePoint) {
        return codePoint >= FIRST && codePoint < FIRST + MOST;
    }

    /** The glyph of a character; none for any other character. */
    @Nullable
    Glyph glyph(int codePoint) {
        return isGlyph(codePoint) && codePoint - FIRST < glyphs.size() ? glyphs.get(codePoint - FIRST) : null;
    }
}
