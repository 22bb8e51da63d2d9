package io.minimax4j.engine.offline.speech;

import io.minimax4j.engine.offline.speech.voice.Speaker;

/**
 * The synthesizer's settings for a pitch.
 *
 * <p>Implementation note: its pitch setting scales only the floor of a speaker's pitch, by an octave down at 0 and up at
 * 100, and its range setting widens what the melody adds to the floor, while a share of the widening is taken off the
 * floor again. Scaling the whole pitch by a factor therefore takes both settings, solved for the place in the melody where
 * the median lies, which is another in every language.
 *
 * @param pitch 0 to 99
 * @param range 0 to 99
 * @param hertz the median pitch they make
 */
record PitchSetting(int pitch, int range, double hertz) {
    private static final int MOST = 99;
    private static final double MIDDLE = 50;
    private static final int TAKEN_OFF = 18;

    /**
     * The settings that come nearest to a median pitch, at a liveliness.
     *
     * @param melody where the median of the language's melody lies, see {@link
     *        io.minimax4j.engine.offline.speech.voice.LanguageSound}
     */
    static PitchSetting of(Speaker speaker, double melody, double hertz, double liveliness) {
        double factor = hertz / (speaker.floorHz() + melody * speaker.stepHz());
        int range = Math.clamp(Math.round(MIDDLE * liveliness * factor), 0, MOST);
        double added = (melody * range / MIDDLE - TAKEN_OFF * (range / MIDDLE - 1)) * speaker.stepHz();
        double wanted = (hertz - added) / speaker.floorHz();
        int pitch = Math.clamp(Math.round(MIDDLE + MIDDLE * Math.log(Math.max(wanted, 0.01)) / Math.log(2)), 0, MOST);
        return new PitchSetting(pitch, range, speaker.floorHz() * Math.pow(2, (pitch - MIDDLE) / MIDDLE) + added);
    }
}
