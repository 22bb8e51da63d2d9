package io.minimax4j.engine.offline.speech.portrait;

import io.minimax4j.engine.offline.speech.colour.Bands;

/**
 * What was heard of a voice.
 *
 * @param hertz the median pitch
 * @param spread how far the pitch moves: the standard deviation in semitones, leaps of the tracker left out
 * @param rate syllables per second while it speaks
 * @param levels how strong each band of {@link Bands} is while there is voice, in dB about their mean over the bands that
 *        can be heard; where none can, what the last one is
 * @param bands how many bands can be heard
 * @param breath how little of the high bands follows the pitch, 0 to 1
 * @param loudness while it sounds, in dB below full scale
 * @param voicedSeconds for how long there is voice
 * @param speechSeconds for how long it speaks, short gaps included
 * @param motion how much the bands change from one twentieth of a second to the next within voice, in dB
 */
public record Measured(double hertz, double spread, double rate, double[] levels, int bands, double breath,
        double loudness,
        double voicedSeconds, double speechSeconds, double motion) {

    private static final double LEAST_VOICED_SECONDS = 1;
    private static final double LEAST_VOICED_SHARE = 0.15;
    private static final double LEAST_MOTION = 3;
    private static final double LEAST_RATE = 0.8;

    /** Whether it is somebody who speaks, and neither silence nor noise nor tones. */
    public boolean isSpeech() {
        return voicedSeconds > LEAST_VOICED_SECONDS && voicedSeconds > LEAST_VOICED_SHARE * speechSeconds
                && motion > LEAST_MOTION && rate > LEAST_RATE;
    }

    /** How far the colours of two voices are apart, in dB, over the bands that can be heard of both. */
    public double colourDistance(Measured other) {
        int shared = Math.min(bands, other.bands);
        double mean = 0;
        for (int band = 0; band < shared; band++) {
            mean += (levels[band] - other.levels[band]) / shared;
        }
        double squares = 0;
        for (int band = 0; band < shared; band++) {
            double difference = levels[band] - other.levels[band] - mean;
            squares += difference * difference;
        }
        return Math.sqrt(squares / shared);
    }
}
