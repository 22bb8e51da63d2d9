package io.minimax4j.engine.music;

import java.util.List;

/**
 * Lyrics that were written.
 *
 * @param styleTags what the song may sound like, such as {@code Mandopop}, {@code Summer Vibe}
 * @param text lines under tags such as {@code [Verse 1]}, a blank line before each tag
 */
public record Lyrics(String title, List<String> styleTags, String text) {
    public Lyrics {
        styleTags = List.copyOf(styleTags);
    }
}
