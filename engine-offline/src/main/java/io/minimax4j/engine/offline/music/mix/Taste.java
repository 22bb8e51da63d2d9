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
 * @param high how much brighter than played, in dB
 */
record Taste(double drums, double bass, double chords, double pad, double counter, double front, double room,
        double wet,
        double plate, double echo, double high) {
    static Taste of(Style style) {
        return switch (style) {
            case POP -> new Taste(0, 0, 0, 0, 0, 0, 1.3, -2, 1.5, 0.1, 1);
            case BALLAD -> new Taste(-3, -1, 1, 2, 1, 0, 2, 1, 2.1, 0.12, 0.5);
            case ROCK -> new Taste(1, 0.5, 1.5, -2, 0, 1, 1.1, -3, 1.2, 0.06, 0.5);
            case METAL -> new Taste(2, 1, 2.5, -3, 0, 1, 1, -4, 1, 0.05, 0.5);
            case JAZZ -> new Taste(-3.5, 1, 0.5, -3, 0, 1, 1.2, -1, 1.3, 0, 0);
            case FOLK -> new Taste(-4, -1.5, 1.5, -2, 1, 0.5, 1.2, -2, 1.2, 0, 0.5);
            case COUNTRY -> new Taste(-1, 0, 1, -2, 1, 0.5, 1.1, -2, 1.2, 0.04, 1);
            case ELECTRONIC -> new Taste(2, 2, 0, 0, 0, 1, 1.4, -3, 1.8, 0.2, 1.5);
            case LOFI -> new Taste(0, 1, 0.5, 0, 0, -0.5, 1, -2, 1.4, 0.08, -4);
            case CLASSICAL -> new Taste(-4, 0, 1, 1, 1, 1, 2.4, 2, 2.4, 0, 0);
            case HIP_HOP -> new Taste(2.5, 3, -1, -1, -1, -1, 0.9, -4, 1, 0.1, 0.5);
            case RNB -> new Taste(0.5, 1.5, 0, 1, 0, -0.5, 1.4, -1, 1.7, 0.14, 0.5);
            case FUNK -> new Taste(1.5, 2, 0.5, -2, 1, 0.5, 0.8, -4, 1, 0.04, 1);
            case BLUES -> new Taste(-1, 0.5, 1, -2, 1, 1, 1.1, -1, 1.2, 0.05, 0);
            case BOSSA_NOVA -> new Taste(-4, 0.5, 1.5, -2, 0, 0, 1.2, -1, 1.4, 0, 0);
            case REGGAE -> new Taste(1, 3, 0, -2, 0, 0, 1, -2, 1.3, 0.16, 0);
            case CHINESE -> new Taste(-3, -2, 1.5, 0, 1.5, 2, 1.9, 0.5, 1.9, 0.04, 0.5);
            case AMBIENT -> new Taste(-4, 0, 0, 3, 0, 0, 3.2, 4, 3, 0.2, -1);
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
