package io.minimax4j.engine.offline.speech.voice;

import io.minimax4j.engine.offline.speech.colour.Bands;

/**
 * How unlike two profiles sound. One is about what is told apart when one hears the two after each other: a semitone, 5 % of
 * size, 2 dB of colour, a tenth of pace, a quarter more or less liveliness, or a third of breath.
 */
final class Distance {
    private static final double TRACT = 0.05;
    private static final double COLOUR = 2;
    private static final double PACE = 0.1;
    private static final double LIVELINESS = 0.25;
    private static final double BREATH = 0.33;

    private Distance() {}

    static double between(VoiceProfile one, VoiceProfile other) {
        double squares = square(12 * Math.log(one.hertz() / other.hertz()) / Math.log(2))
                + square(Math.log(one.tract() / other.tract()) / TRACT)
                + square(Math.log(one.pace() / other.pace()) / PACE)
                + square((one.liveliness() - other.liveliness()) / LIVELINESS)
                + square((one.timbre().breath() - other.timbre().breath()) / BREATH);
        return Math.sqrt(squares + square(colour(one, other) / COLOUR));
    }

    /** What the speakers themselves and the filters differ by, in dB; the size counts apart. */
    private static double colour(VoiceProfile one, VoiceProfile other) {
        double[] first = SpeakerSound.levels(one.speaker(), 1);
        double[] second = SpeakerSound.levels(other.speaker(), 1);
        double mean = 0;
        for (int band = 0; band < Bands.COUNT; band++) {
            first[band] += one.timbre().colour().gain(band) - second[band] - other.timbre().colour().gain(band);
            mean += first[band] / Bands.COUNT;
        }
        double squares = 0;
        for (double difference : first) {
            squares += square(difference - mean) / Bands.COUNT;
        }
        return Math.sqrt(squares);
    }

    private static double square(double value) {
        return value * value;
    }
}
