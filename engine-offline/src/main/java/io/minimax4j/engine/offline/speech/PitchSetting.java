package io.minimax4j.engine.offline.speech;

import io.minimax4j.engine.offline.speech.voice.Speaker;

/**
 * The synthesizer's settings for a pitch.
 *
 * <p>Implementation note: its pitch setting scales only the floor of a speaker's pitch, by an octave down at 0 and up at
 * 100, and its range setting widens what the melody adds to the floor, while a share of the widening is taken off the
 * floor again. Scaling the whole pitch by a factor therefore takes both settings, solved for the place in the melody where
 * the median lies.
 *
 * @param pitch 0 to 99
 * @param range 0 to 99
 * @param ratio what they make of the speaker's median pitch
 */
record PitchSetting(int pitch, int range, double ratio) {
    private static final int MOST = 99;
    private static final double MIDDLE = 50;
    /** A definition's floor lies so many Hz below its first number. */
    private static final int FLOOR = 9;
    private static final double SPAN_PER_HZ = 108 / 4096.0;
    private static final int TAKEN_OFF = 18;

    /** The settings that come nearest to a factor on the speaker's median pitch, at a liveliness. */
    static PitchSetting of(Speaker speaker, double factor, double liveliness) {
        double floor = speaker.low() - FLOOR;
        double span = (speaker.high() - speaker.low()) * SPAN_PER_HZ;
        double melody = (speaker.medianHz() - floor) / span;
        int range = Math.clamp(Math.round(MIDDLE * liveliness * factor), 0, MOST);
        double added = (melody * range / MIDDLE - TAKEN_OFF * (range / MIDDLE - 1)) * span;
        double wanted = (factor * speaker.medianHz() - added) / floor;
        int pitch = Math.clamp(Math.round(MIDDLE + MIDDLE * Math.log(Math.max(wanted, 0.01)) / Math.log(2)), 0, MOST);
        double reached = floor * Math.pow(2, (pitch - MIDDLE) / MIDDLE) + added;
        return new PitchSetting(pitch, range, reached / speaker.medianHz());
    }
}
