package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import java.util.List;
import java.util.function.UnaryOperator;
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

    /** A text that is spoken as it is written, without words of its own. */
    public static Subtitle of(String text, double timeBegin, double timeEnd, int textBegin, int textEnd) {
        return new Subtitle(text, text, timeBegin, timeEnd, textBegin, textEnd, textBegin, textEnd, true, null);
    }

    /** The same with another text. */
    public Subtitle withText(String other) {
        return new Subtitle(other, pronounceText, timeBegin, timeEnd, textBegin, textEnd, pronounceTextBegin,
                pronounceTextEnd, isFinalSegment, timestampedWords);
    }

    /** The same, so many milliseconds later. */
    public Subtitle later(double millis) {
        return new Subtitle(text, pronounceText, timeBegin + millis, timeEnd + millis, textBegin, textEnd,
                pronounceTextBegin, pronounceTextEnd, isFinalSegment,
                moved(word -> new Word(word.word, word.timeBegin + millis, word.timeEnd + millis, word.wordBegin,
                        word.wordEnd)));
    }

    /** The same, so many code points further on in the text. */
    public Subtitle behind(int codePoints) {
        return new Subtitle(text, pronounceText, timeBegin, timeEnd, textBegin + codePoints, textEnd + codePoints,
                pronounceTextBegin + codePoints, pronounceTextEnd + codePoints, isFinalSegment,
                moved(word -> new Word(word.word, word.timeBegin, word.timeEnd, word.wordBegin + codePoints,
                        word.wordEnd + codePoints)));
    }

    private @Nullable List<Word> moved(UnaryOperator<Word> move) {
        return timestampedWords == null ? null : timestampedWords.stream().map(move).toList();
    }

    /** A word, or a character of a language that is written in characters. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Word(@Nullable String word, double timeBegin, double timeEnd, int wordBegin, int wordEnd) {}
}
