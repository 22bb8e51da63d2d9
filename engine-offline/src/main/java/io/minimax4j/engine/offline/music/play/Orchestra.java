package io.minimax4j.engine.offline.music.play;

import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Part;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Plays parts. Every instrument is as loud as every other where notes are struck alike, whichever sounds the machine has; what is
 * heard is dry. May be used by many threads; one that is kept knows how loud its instruments are and need not measure again.
 */
public final class Orchestra {
    private final Map<Instrument, Float> gains = new ConcurrentHashMap<>();

    /**
     * All parts together.
     *
     * @param frames how long the sound is; what rings on then is cut
     */
    public Stem play(List<Part> parts, Tempo tempo, int frames) throws InterruptedException {
        Stem stem = Stem.silent(frames);
        for (Part part : parts) {
            if (!part.notes().isEmpty()) {
                player(part.instrument()).play(part, tempo, gain(part.instrument()), stem);
            }
        }
        return stem;
    }

    private float gain(Instrument instrument) throws InterruptedException {
        Float known = gains.get(instrument);
        if (known == null) {
            known = Calibration.gain(instrument, player(instrument));
            gains.put(instrument, known);
        }
        return known;
    }

    private static Player player(Instrument instrument) {
        return Maker.of(instrument).<Player>map(Computed::new).orElseGet(Synthesizer::new);
    }
}
