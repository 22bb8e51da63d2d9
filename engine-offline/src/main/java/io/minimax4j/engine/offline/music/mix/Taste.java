package io.minimax4j.engine.offline.music.mix;

import io.minimax4j.engine.offline.music.score.Part.Role;
import io.minimax4j.engine.offline.music.score.Style;

/**
 * How a style is mixed.
 *
 * @param drums how loud they are beside a pop song's, in dB; likewise the next four
 * @param front how loud the tune is where nobody sings, likewise
 * @param room in which the band's room falls by 60 dB, in seconds
 * @param wet how much of that room is heard, in dB
 * @param plate in which the voice's room falls by 60 dB, in seconds
 * @param echo how loud the voice comes back after a dotted eighth, 0 to 1
 * @param low how much fuller than played, in dB from 140 Hz down
 * @param middle how much more of the middle, in dB around 900 Hz
 * @param high how much brighter, in dB from 6 kHz up
 */
record Taste(double drums, double bass, double chords, double pad, double counter, double front, double room,
        double wet,
        double plate, double echo, double low, double middle, double high) {
    static Taste of(Style style) {
        return switch (style) {
            case POP -> new Taste(0, 0, 0, 0, 0, 0, 1.3, -2, 1.5, 0.1, 0, 0, 1);
            case BALLAD -> new Taste(-3, -1, 1, 2, 1, 0, 2, 1, 2.1, 0.12, 0.5, -0.5, 0.5);
            case ROCK -> new Taste(1, 0.5, 1.5, -2, 0, 1, 1.1, -3, 1.2, 0.06, 0, 2, 0.5);
            case METAL -> new Taste(2, 1, 2.5, -3, 0, 1, 1, -4, 1, 0.05, 2, -3.5, 2);
            case JAZZ -> new Taste(-3.5, 1, 0.5, -3, 0, 1, 1.2, -1, 1.3, 0, 0.5, 0.5, -1.5);
            case FOLK -> new Taste(-4, -1.5, 1.5, -2, 1, 0.5, 1.2, -2, 1.2, 0, -2, 0.5, 1);
            case COUNTRY -> new Taste(-1, 0, 1, -2, 1, 0.5, 1.1, -2, 1.2, 0.04, -1.5, -1, 2);
            case ELECTRONIC -> new Taste(2, 2, 0, 0, 0, 1, 1.4, -3, 1.8, 0.2, 3, -2, 2);
            case LOFI -> new Taste(0, 1, 0.5, 0, 0, -0.5, 1, -2, 1.4, 0.08, 1.5, 1.5, -5);
            case CLASSICAL -> new Taste(-4, 0, 1, 1, 1, 1, 2.4, 2, 2.4, 0, -1, 0, 0);
            case HIP_HOP -> new Taste(2.5, 3, -1, -1, -1, -1, 0.9, -4, 1, 0.1, 4, -1.5, -0.5);
            case RNB -> new Taste(0.5, 1.5, 0, 1, 0, -0.5, 1.4, -1, 1.7, 0.14, 2.5, -1, -1);
            case FUNK -> new Taste(1.5, 2, 0.5, -2, 1, 0.5, 0.8, -4, 1, 0.04, 0.5, -1.5, 2.5);
            case BLUES -> new Taste(-1, 0.5, 1, -2, 1, 1, 1.1, -1, 1.2, 0.05, 0, 2.5, -2);
            case BOSSA_NOVA -> new Taste(-4, 0.5, 1.5, -2, 0, 0, 1.2, -1, 1.4, 0, -1, 1.5, -1);
            case REGGAE -> new Taste(1, 3, 0, -2, 0, 0, 1, -2, 1.3, 0.16, 4, -2.5, -2);
            case CHINESE -> new Taste(-3, -2, 1.5, 0, 1.5, 2, 1.9, 0.5, 1.9, 0.04, -2.5, 0.5, 1);
            case AMBIENT -> new Taste(-4, 0, 0, 3, 0, 0, 3.2, 4, 3, 0.2, 1, -1, -2.5);
        };
    }

    /** How loud a role is while it plays, in LUFS, before the whole is made louder. */
    double loudness(Role role, boolean sung) {
        return switch (role) {
            case DRUMS -> -23 + drums;
            case BASS -> -24 + bass;
            case CHORDS -> -24.5 + chords;
            case PAD -> -30 + pad;
            case TUNE -> (sung ? -23 : -20.5) + front;
            case COUNTER -> -27 + counter;
        };
    }
}
