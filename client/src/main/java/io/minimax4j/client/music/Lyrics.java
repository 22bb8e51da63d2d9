package io.minimax4j.client.music;

import java.util.List;

/**
 * Lyrics that were written.
 *
 * @param styleTags what the song may sound like; joined by commas they make a {@link SongOrder#of style}
 * @param text lines under tags such as {@code [Verse 1]}
 */
public record Lyrics(String title, List<String> styleTags, String text) {
    public Lyrics {
        styleTags = List.copyOf(styleTags);
    }
}
