package io.minimax4j.engine.offline.music.hearing;

import io.minimax4j.engine.music.ReferenceSong;
import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Tempo;
import io.minimax4j.protocol.error.ApiException;
import java.util.ArrayList;
import java.util.List;

/**
 * What was measured of a recording. Ticks are {@link Tempo#QUARTER}ths of a beat, counted from the first beat of its first bar.
 *
 * @param seconds how long the recording is
 * @param bpm beats a minute
 * @param pulse how clear the beat is, 0 (there is none, the tempo is only a way to count) to 1
 * @param metre three or four quarters
 * @param tuning semitones above 440 Hz, -0.5 to 0.5
 * @param key in major or in minor
 * @param beats when each beat comes, in seconds; the first may be before the recording by less than a bar
 * @param loudness of each beat, in dB below full scale
 * @param tones the melody, as far as it was tracked, one after the other
 * @param harmonies from the first bar to the last, without gaps
 * @param pieces the parts of it, without gaps
 */
public record Hearing(double seconds, double bpm, double pulse, Metre metre, double tuning, Key key, List<Double> beats,
        List<Double> loudness, List<Tone> tones, List<Harmony> harmonies, List<Piece> pieces) {
    /** A pause of this length ends a phrase. */
    private static final int PAUSE = Tempo.QUARTER * 3 / 4;
    private static final int LONG_NOTE = Tempo.QUARTER * 2;
    private static final int LONGEST_PHRASE = 10;
    private static final int SHORTEST_PHRASE = 3;

    public Hearing {
        beats = List.copyOf(beats);
        loudness = List.copyOf(loudness);
        tones = List.copyOf(tones);
        harmonies = List.copyOf(harmonies);
        pieces = List.copyOf(pieces);
    }

    /**
     * A note of the melody.
     *
     * @param pitch MIDI
     * @param certainty 0 to 1
     */
    public record Tone(int tick, int length, int pitch, double certainty) {
        public int end() {
            return tick + length;
        }
    }

    /**
     * A chord and how long it lasts.
     *
     * @param certainty 0 to 1
     */
    public record Harmony(int tick, int length, Chord chord, double certainty) {
        public int end() {
            return tick + length;
        }
    }

    /**
     * A part.
     *
     * @param material which music it has: parts with the same number repeat each other
     */
    public record Piece(double start, double end, ReferenceSong.Label label, int material) {}

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws ApiException 2013 if it is not the text of a hearing of this edition
     */
    public static Hearing parse(String text) {
        return HearingText.read(text);
    }

    /** It in words, to be kept: at most 1 MiB of ASCII. */
    public String text() {
        return HearingText.of(this);
    }

    /** How many bars it has from its first beat to its end, one at least. */
    public int bars() {
        return Math.max(1, (int) Math.round((seconds - beats.getFirst()) / (beatSeconds() * metre.beats())));
    }

    public double beatSeconds() {
        return 60 / bpm;
    }

    /** The tick at a moment; before the first beat and after the last one, time goes on at the same pace. */
    public int tick(double second) {
        int beat = 0;
        while (beat + 2 < beats.size() && beats.get(beat + 1) <= second) {
            beat++;
        }
        double gap = beat + 1 < beats.size() ? beats.get(beat + 1) - beats.get(beat) : beatSeconds();
        return (int) Math.round((beat + (second - beats.get(beat)) / gap) * Tempo.QUARTER);
    }

    /**
     * The tones that begin in a span, as phrases: what comes without a pause or a long note at its end; what then is still long is parted
     * after its longest notes.
     */
    public List<List<Tone>> phrases(int fromTick, int toTick) {
        List<List<Tone>> phrases = new ArrayList<>();
        List<Tone> phrase = new ArrayList<>();
        for (Tone tone : tones) {
            if (tone.tick() < fromTick || tone.tick() >= toTick) {
                continue;
            }
            if (!phrase.isEmpty() && (tone.tick() - phrase.getLast().end() >= PAUSE
                    || phrase.size() > 2 && tone.tick() - phrase.getLast().tick() >= LONG_NOTE)) {
                part(phrase, phrases);
                phrase = new ArrayList<>();
            }
            phrase.add(tone);
        }
        if (!phrase.isEmpty()) {
            part(phrase, phrases);
        }
        return phrases;
    }

    private static void part(List<Tone> phrase, List<List<Tone>> phrases) {
        if (phrase.size() <= LONGEST_PHRASE) {
            phrases.add(List.copyOf(phrase));
            return;
        }
        int best = phrase.size() / 2;
        int longest = 0;
        for (int i = SHORTEST_PHRASE; i <= phrase.size() - SHORTEST_PHRASE; i++) {
            int time = phrase.get(i).tick() - phrase.get(i - 1).tick();
            if (time > longest) {
                longest = time;
                best = i;
            }
        }
        part(phrase.subList(0, best), phrases);
        part(phrase.subList(best, phrase.size()), phrases);
    }
}
