package io.minimax4j.engine.offline.speech.colour;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A gain for each band, in dB. */
public final class Colour {
    /** Leaves a voice as it is. */
    public static final Colour NONE = new Colour(new double[Bands.COUNT]);
    /** The strongest gain and loss, in dB. */
    public static final double MOST = 36;

    private static final double NOTHING = 0.05;

    private final double[] gains;

    private Colour(double[] gains) {
        this.gains = gains;
    }

    /**
     * @param gains one for each band of {@link Bands}, in dB; what is beyond {@value #MOST} is taken as that
     */
    public static Colour of(double... gains) {
        if (gains.length != Bands.COUNT) {
            throw new IllegalArgumentException(gains.length + " gains where there are " + Bands.COUNT + " bands");
        }
        return new Colour(DoubleStream.of(gains).map(gain -> Math.clamp(gain, -MOST, MOST)).toArray());
    }

    /** The colour of a curve that is asked at the middle of each band. */
    public static Colour drawn(IntToDoubleFunction gain) {
        return of(IntStream.range(0, Bands.COUNT).mapToDouble(gain).toArray());
    }

    public double gain(int band) {
        return gains[band];
    }

    public double[] gains() {
        return gains.clone();
    }

    /** Both, one after the other. */
    public Colour plus(Colour other) {
        return drawn(band -> gains[band] + other.gains[band]);
    }

    /** A part of it, or a multiple. */
    public Colour times(double share) {
        return drawn(band -> gains[band] * share);
    }

    /** What becomes of it where the sound is played faster by a factor. */
    public Colour played(double factor) {
        return drawn(band -> Bands.at(gains, Bands.centre(band) / factor));
    }

    /** Whether it is too little to be heard. */
    public boolean isNone() {
        return DoubleStream.of(gains).allMatch(gain -> Math.abs(gain) < NOTHING);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Colour colour && Arrays.equals(gains, colour.gains);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(gains);
    }

    @Override
    public String toString() {
        return Arrays.toString(gains);
    }
}
