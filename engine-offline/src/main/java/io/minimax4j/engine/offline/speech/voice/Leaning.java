package io.minimax4j.engine.offline.speech.voice;

import io.minimax4j.engine.offline.speech.colour.Bands;
import io.minimax4j.engine.offline.speech.colour.Colour;

/**
 * Which way a word makes a voice lean. Leanings add up: factors of pace, liveliness and tract are kept as logarithms.
 *
 * @param semitones how much higher
 * @param pace how much faster, as a logarithm
 * @param liveliness how much farther the pitch moves, as a logarithm
 * @param tract how much smaller it sounds, as a logarithm
 * @param brightness dB more above 2.5 kHz, and half as much less below 600 Hz
 * @param warmth dB more about 300 Hz, and as much less about 4 kHz
 * @param nasality dB more about 250 and 1,100 Hz, and as much less about 600 Hz
 * @param breath how much breath, see {@link Timbre}
 * @param loudness dB louder
 */
record Leaning(double semitones, double pace, double liveliness, double tract, double brightness, double warmth,
        double nasality, double breath, double loudness) {
    static final Leaning NONE = new Leaning(0, 0, 0, 0, 0, 0, 0, 0, 0);

    static Leaning pitch(double semitones) {
        return NONE.and(new Leaning(semitones, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    static Leaning tempo(double factor) {
        return NONE.pace(factor);
    }

    static Leaning colour(double brightness, double warmth) {
        return NONE.bright(brightness).warm(warmth);
    }

    Leaning pace(double factor) {
        return and(new Leaning(0, Math.log(factor), 0, 0, 0, 0, 0, 0, 0));
    }

    Leaning lively(double factor) {
        return and(new Leaning(0, 0, Math.log(factor), 0, 0, 0, 0, 0, 0));
    }

    Leaning tract(double factor) {
        return and(new Leaning(0, 0, 0, Math.log(factor), 0, 0, 0, 0, 0));
    }

    Leaning bright(double decibels) {
        return and(new Leaning(0, 0, 0, 0, decibels, 0, 0, 0, 0));
    }

    Leaning warm(double decibels) {
        return and(new Leaning(0, 0, 0, 0, 0, decibels, 0, 0, 0));
    }

    Leaning nasal(double decibels) {
        return and(new Leaning(0, 0, 0, 0, 0, 0, decibels, 0, 0));
    }

    Leaning breathy(double amount) {
        return and(new Leaning(0, 0, 0, 0, 0, 0, 0, amount, 0));
    }

    Leaning loud(double decibels) {
        return and(new Leaning(0, 0, 0, 0, 0, 0, 0, 0, decibels));
    }

    Leaning and(Leaning other) {
        return new Leaning(semitones + other.semitones, pace + other.pace, liveliness + other.liveliness,
                tract + other.tract, brightness + other.brightness, warmth + other.warmth, nasality + other.nasality,
                breath + other.breath, loudness + other.loudness);
    }

    Leaning times(double degree) {
        return new Leaning(semitones * degree, pace * degree, liveliness * degree, tract * degree, brightness * degree,
                warmth * degree, nasality * degree, breath * degree, loudness * degree);
    }

    /** No farther than a share of the way to what cannot be taken for a voice any more. */
    Leaning within(double share) {
        return new Leaning(limited(semitones, 9 * share), limited(pace, 0.45 * share), limited(liveliness, 0.8 * share),
                limited(tract, 0.24 * share), limited(brightness, 12 * share), limited(warmth, 9 * share),
                limited(nasality, 9 * share), limited(breath, 1.6 * share), limited(loudness, 8 * share));
    }

    /** A voice without liveliness at all stays so. */
    private static double limited(double value, double most) {
        return value < -2 ? value : Math.clamp(value, -most, most);
    }

    /** The filter it asks for; not yet levelled. */
    Colour colour() {
        return Colour.drawn(band -> {
            double hertz = Bands.centre(band);
            return brightness * (rising(hertz, 1200, 3500) - rising(-hertz, -900, -350) / 2)
                    + warmth * (hump(hertz, 300, 1) - hump(hertz, 4000, 1))
                    + nasality * (hump(hertz, 1100, 0.5) + hump(hertz, 250, 0.5) - hump(hertz, 600, 0.6));
        });
    }

    /** 0 before the first, 1 behind the second. */
    private static double rising(double value, double from, double to) {
        double part = Math.clamp((value - from) / (to - from), 0, 1);
        return part * part * (3 - 2 * part);
    }

    /** 1 at the middle, falling off within octaves. */
    private static double hump(double hertz, double middle, double octaves) {
        double away = Math.log(hertz / middle) / Math.log(2) / octaves;
        return Math.exp(-away * away);
    }
}
