package io.minimax4j.engine.offline.music.play;

import io.minimax4j.engine.offline.music.meter.Loudness;
import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Note;
import io.minimax4j.engine.offline.music.score.Part;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.ArrayList;
import java.util.List;

/** Makes instruments alike in loudness, by letting each play a few notes and measuring them. */
final class Calibration {
    /** How loud an instrument's trial is, in LUFS. */
    static final double LOUDNESS = -23;
    static final int VELOCITY = 96;
    private static final Tempo TEMPO = new Tempo(120, Metre.FOUR_FOUR, 0.5);
    /** Where in its range, from low to high. */
    private static final double[] PLACES = {0.3, 0.5, 0.42, 0.62};
    private static final int[] BEAT = {36, 42, 38, 42};
    private static final double MOST = 100;

    private Calibration() {}

    static float gain(Instrument instrument, Player player) throws InterruptedException {
        Part trial = trial(instrument);
        Stem stem = Stem.silent((int) TEMPO.sample(Tempo.QUARTER * (PLACES.length + 1), Stem.RATE));
        player.play(trial, TEMPO, 1, stem);
        double measured = Loudness.of(stem.left(), stem.right(), Stem.RATE);
        return (float) Math.min(MOST, Math.pow(10, (LOUDNESS - measured) / 20));
    }

    private static Part trial(Instrument instrument) {
        List<Note> notes = new ArrayList<>();
        int range = instrument.highest() - instrument.lowest();
        for (int i = 0; i < PLACES.length; i++) {
            int pitch = instrument == Instrument.DRUM_KIT
                    ? BEAT[i]
                    : instrument.lowest() + (int) Math.round(PLACES[i] * range);
            notes.add(new Note(i * Tempo.QUARTER, Tempo.QUARTER, pitch, VELOCITY));
        }
        return new Part(Part.Role.TUNE, instrument, 0, 0, notes);
    }
}
