package io.minimax4j.engine.offline.music.score;

/**
 * A note that is sung.
 *
 * @param line index among all lines of the song
 * @param syllable index in the line
 * @param tick from the start of the song, where its vowel begins; consonants before it come earlier
 * @param length in ticks; the next note of the line may begin at its end, a breath needs a gap
 * @param pitch MIDI
 * @param loudness 0 to 1
 */
public record SungNote(int line, int syllable, int tick, int length, int pitch, double loudness) {
    public int end() {
        return tick + length;
    }
}
