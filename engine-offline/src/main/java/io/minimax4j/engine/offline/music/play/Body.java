package io.minimax4j.engine.offline.music.play;

import io.minimax4j.engine.offline.speech.sound.Biquad;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The body of an instrument: what it lets sound and what it makes louder. */
final class Body implements DoubleUnaryOperator {
    private final List<Biquad> growing = new ArrayList<>();
    private Biquad[] filters = {};

    private Body() {}

    /** Lets through what is between two frequencies. */
    static Body of(double lowest, double highest) {
        return new Body().with(Biquad.highPass(lowest, 0.7, Stem.RATE)).low(highest);
    }

    Body low(double highest) {
        return with(Biquad.lowPass(highest, 0.7, Stem.RATE));
    }

    Body peak(double hertz, double q, double decibels) {
        return with(Biquad.peak(hertz, q, decibels, Stem.RATE));
    }

    private Body with(Biquad filter) {
        growing.add(filter);
        filters = growing.toArray(Biquad[]::new);
        return this;
    }

    @Override
    public double applyAsDouble(double sample) {
        double made = sample;
        for (Biquad filter : filters) {
            made = filter.next(made);
        }
        return made;
    }
}
