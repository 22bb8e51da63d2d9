package io.minimax4j.engine.offline.music.play;

import io.minimax4j.engine.offline.music.score.Instrument;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which instruments are computed here. The synthesizer has the others. */
final class Maker {
    private Maker() {}

    static Optional<Supplier<Tone>> of(Instrument instrument) {
        if (tone(instrument) == null) {
            return Optional.empty();
        }
        return Optional.of(() -> Objects.requireNonNull(tone(instrument)));
    }

    private static @Nullable Tone tone(Instrument instrument) {
        if (instrument == Instrument.DRUM_KIT) {
            return new DrumKit();
        }
        Tone plucked = PluckedString.of(instrument);
        Tone held = plucked == null ? HeldTone.of(instrument) : plucked;
        return held == null ? StruckTone.of(instrument) : held;
    }
}
