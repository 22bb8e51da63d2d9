package io.minimax4j.engine.offline.music.singing;

import io.minimax4j.engine.offline.music.score.SungNote;
import java.util.List;

/**
 * How loud a phrase is from moment to moment: as its notes ask, with soft beginnings, a swell on what is held, and an end that
 * dies away. Vowels that were spoken louder than others are evened out.
 */
final class Loudness {
    static final int STEP = 64;

    private static final double RANGE = 14;
    private static final double EVEN = 0.8;
    private static final double USUAL = 0.12;
    private static final double ATTACK = 0.03;
    private static final double RELEASE = 0.09;
    private static final double SWELL_NOTE = 0.5;
    private static final double SWELL = 1.5;
    private static final double DECAY = 2.5;
    private static final double FOLLOW = 0.012;

    private final double start;
    private final float[] gains;
    private final int rate;

    private Loudness(Phrase phrase, int rate) {
        this.rate = rate;
        this.start = phrase.start() - STEP;
        this.gains = new float[(int) ((phrase.end() - start) / STEP) + 4];
    }

    static Loudness of(Phrase phrase, Spectra spectra, int rate, PitchCurve.Times times) {
        Loudness loudness = new Loudness(phrase, rate);
        List<Sung> sung = phrase.sung();
        for (int i = 0; i < sung.size(); i++) {
            loudness.syllable(sung.get(i), spectra, times);
        }
        loudness.smooth();
        for (int i = 0; i < sung.size(); i++) {
            boolean begins = i == 0 || !sung.get(i - 1).legato();
            loudness.edges(sung.get(i), begins);
        }
        return loudness;
    }

    double at(double time) {
        double place = (time - start) / STEP;
        int whole = Math.clamp((int) place, 0, gains.length - 2);
        double part = Math.clamp(place - whole, 0, 1);
        return gains[whole] + part * (gains[whole + 1] - gains[whole]);
    }

    private int index(double time) {
        return Math.clamp((int) Math.ceil((time - start) / STEP), 0, gains.length);
    }

    private void syllable(Sung one, Spectra spectra, PitchCurve.Times times) {
        double even = Math.pow(USUAL / Math.max(size(one.spoken().vowel(), spectra), USUAL / 8), EVEN);
        double from = one.onset();
        for (int n = 0; n < one.notes().size(); n++) {
            SungNote note = one.notes().get(n);
            boolean last = n + 1 == one.notes().size();
            double to = last ? one.end() : times.at(one.notes().get(n + 1).tick());
            double begins = n == 0 ? one.vowel() : from;
            double length = to - begins;
            for (int i = index(from); i < index(last ? to + 3 * STEP : to); i++) {
                double part = Math.clamp((start + i * STEP - begins) / length, 0, 1);
                double decibels = (note.loudness() - 1) * RANGE;
                if (length > SWELL_NOTE * rate) {
                    decibels += part < 0.4 ? SWELL * part / 0.4 : SWELL - (SWELL + DECAY) * (part - 0.4) / 0.6;
                }
                gains[i] = (float) (even * Math.pow(10, decibels / 20));
            }
            from = to;
        }
    }

    private static double size(Phone vowel, Spectra spectra) {
        double most = 0;
        for (int at = vowel.start(); at < vowel.end(); at += Spectra.HOP / 2) {
            most = Math.max(most, spectra.size((double) at / Spectra.HOP));
        }
        return most;
    }

    /** Both ways, so that nothing comes late. */
    private void smooth() {
        float follow = (float) (1 - Math.exp(-STEP / (FOLLOW * rate)));
        for (int i = 1; i < gains.length; i++) {
            gains[i] = gains[i - 1] + follow * (gains[i] - gains[i - 1]);
        }
        for (int i = gains.length - 2; i >= 0; i--) {
            gains[i] = gains[i + 1] + follow * (gains[i] - gains[i + 1]);
        }
    }

    private void edges(Sung one, boolean begins) {
        double attack = ATTACK * rate;
        if (begins) {
            for (int i = 0; i < index(one.onset() + attack) && start + i * STEP < one.onset() + attack; i++) {
                double part = (start + i * STEP - one.onset()) / attack;
                if (part >= 0) {
                    gains[i] *= (float) (0.3 + 0.7 * part);
                }
            }
        }
        if (!one.legato()) {
            double release = Math.min(RELEASE * rate, (one.end() - one.vowel()) / 3);
            for (int i = index(one.end() - release); i < index(one.end() + 3 * STEP); i++) {
                double left = Math.clamp((one.end() - start - i * STEP) / release, 0, 1);
                gains[i] *= (float) (0.5 - 0.5 * Math.cos(Math.PI * left));
            }
        }
    }
}
