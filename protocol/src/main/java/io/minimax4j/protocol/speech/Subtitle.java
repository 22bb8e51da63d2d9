package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of subtitles. Times are milliseconds from the start of the audio, places are code points of the text that was
 * sent; the ends are exclusive.
 *
 * @param timestampedWords null unless words were asked for
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record Subtitle(
        @Nullable String text,
        @Nullable String pronounceText,
        double timeBegin,
        double timeEnd,
        int textBegin,
        int textEnd,
        int pronounceTextBegin,
        int pronounceTextEnd,
        @Nullable Boolean isFinalSegment,
        @Nullable List<Word> timestampedWords) {

    /** A word, or a character of a language that is written in characters. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Word(@Nullable String word, double timeBegin, double timeEnd, int wordBegin, int wordEnd) {}
}
