package io.minimax4j.engine.offline.music.singing;

import io.minimax4j.engine.offline.music.score.SungNote;
import java.util.List;

/**
 * Makes a phrase as loud from moment to moment as its notes ask, with soft beginnings, a swell on what is held, and an end that
 * dies away. Soft notes are darker than loud ones.
 *
 * <p>Implementation note: how loud a vowel comes out depends on where the harmonics of its note fall; each note is measured and
 * evened out before anything else. Consonants follow their vowel half the way.
 */
final class Loudness {
    private static final int STEP = 64;
    private static final double RANGE = 15;
    private static final double EVEN = 0.85;
    private static final double USUAL = 0.1;
    private static final double MOST = 5;
    private static final double ATTACK = 0.035;
    private static final double RELEASE = 0.1;
    private static final double SWELL_NOTE = 0.5;
    private static final double SWELL = 1.5;
    private static final double DECAY = 2.5;
    private static final double FOLLOW = 0.01;
    private static final double EDGE = 0.025;
    private static final double BRIGHT_FROM = 2000;

    private final Phrase phrase;
    private final Sound sound;
    private final int rate;
    private final float[] gains;
    private final float[] brightness;

    private Loudness(Phrase phrase, Sound sound, int rate) {
        this.phrase = phrase;
        this.sound = sound;
        this.rate = rate;
        this.gains = new float[sound.samples().length / STEP + 2];
        this.brightness = new float[gains.length];
    }

    /** Changes the sound of the phrase. */
    static void shape(Phrase phrase, Sound sound, int rate, PitchCurve.Times times) {
        Loudness loudness = new Loudness(phrase, sound, rate);
        List<Sung> sung = phrase.sung();
        sung.forEach(one -> loudness.syllable(one, times));
        smooth(loudness.gains, FOLLOW * rate);
        smooth(loudness.brightness, FOLLOW * rate);
        for (int i = 0; i < sung.size(); i++) {
            loudness.edges(sung.get(i), i == 0 || !sung.get(i - 1).legato());
        }
        loudness.apply();
    }

    private int index(double time) {
        return Math.clamp((int) Math.ceil((time - sound.start()) / STEP), 0, gains.length);
    }

    private double time(int index) {
        return sound.start() + (double) index * STEP;
    }

    private void syllable(Sung one, PitchCurve.Times times) {
        double from = one.vowel();
        for (int n = 0; n < one.notes().size(); n++) {
            SungNote note = one.notes().get(n);
            boolean last = n + 1 == one.notes().size();
            double to = last ? one.coda() : times.at(one.notes().get(n + 1).tick());
            double gain = Math.pow(USUAL / Math.max(size(from, to), USUAL / MOST), EVEN);
            double asked = (note.loudness() - 1) * RANGE;
            if (n == 0) {
                fill(one.onset() - FOLLOW * rate, from, Math.sqrt(gain) * decibels(asked), note.loudness());
            }
            note(from, to, gain, asked, note.loudness());
            if (last) {
                fill(to, one.end() + 4 * STEP, Math.sqrt(gain) * decibels(asked), note.loudness());
            }
            from = to;
        }
    }

    private void note(double from, double to, double gain, double asked, double loudness) {
        boolean held = to - from > SWELL_NOTE * rate;
        for (int i = index(from); i < index(to); i++) {
            double part = (time(i) - from) / (to - from);
            double swell = !held ? 0 : part < 0.4 ? SWELL * part / 0.4 : SWELL - (SWELL + DECAY) * (part - 0.4) / 0.6;
            gains[i] = (float) (gain * decibels(asked + swell));
            brightness[i] = (float) (loudness + 0.05 * swell);
        }
    }

    private void fill(double from, double to, double gain, double loudness) {
        for (int i = index(from); i < index(to); i++) {
            gains[i] = (float) gain;
            brightness[i] = (float) loudness;
        }
    }

    private static double decibels(double decibels) {
        return Math.pow(10, decibels / 20);
    }

    /** How loud a note came out, without its edges. */
    private double size(double from, double to) {
        double edge = Math.min(EDGE * rate, (to - from) / 4);
        int start = Math.max(0, (int) (from + edge) - sound.start());
        int end = Math.min(sound.samples().length, (int) (to - edge) - sound.start());
        double squares = 0;
        for (int i = start; i < end; i++) {
            squares += sound.samples()[i] * sound.samples()[i];
        }
        return end > start ? Math.sqrt(squares / (end - start)) : USUAL;
    }

    /** Both ways, so that nothing comes late. */
    private static void smooth(float[] values, double samples) {
        float follow = (float) (1 - Math.exp(-STEP / samples));
        for (int i = 1; i < values.length; i++) {
            values[i] = values[i - 1] + follow * (values[i] - values[i - 1]);
        }
        for (int i = values.length - 2; i >= 0; i--) {
            values[i] = values[i + 1] + follow * (values[i] - values[i + 1]);
        }
    }

    private void edges(Sung one, boolean begins) {
        double attack = ATTACK * rate;
        for (int i = index(one.onset()); begins && i < index(one.onset() + attack); i++) {
            gains[i] *= (float) (0.3 + 0.7 * (time(i) - one.onset()) / attack);
        }
        double release = Math.min(RELEASE * rate, (one.end() - one.vowel()) / 3);
        for (int i = index(one.end() - release); !one.legato() && i < index(one.end() + 4 * STEP); i++) {
            double left = Math.clamp((one.end() - time(i)) / release, 0, 1);
            gains[i] *= (float) (0.5 - 0.5 * Math.cos(Math.PI * left));
        }
    }

    private void apply() {
        float[] samples = sound.samples();
        float follow = (float) (1 - Math.exp(-2 * Math.PI * BRIGHT_FROM / rate));
        float low = 0;
        for (int i = 0; i < samples.length; i++) {
            int step = i / STEP;
            float part = (float) (i % STEP) / STEP;
            float gain = gains[step] + part * (gains[step + 1] - gains[step]);
            low += follow * (samples[i] - low);
            float bright = 0.75f * brightness[step] - 0.45f;
            samples[i] = gain * (samples[i] + bright * (samples[i] - low));
        }
    }
}
