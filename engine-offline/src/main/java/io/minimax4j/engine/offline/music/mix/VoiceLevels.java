package io.minimax4j.engine.offline.music.mix;

import io.minimax4j.engine.offline.music.play.Stem;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.speech.sound.Biquad;
import java.util.Arrays;

/** Puts the voices above the band by a measure, section by section: where words are understood, while somebody sings. */
final class VoiceLevels {
    /** How far above, in dB, in a soft section; a loud one is given less. */
    private static final double ABOVE = 6.2;
    private static final double LESS_WHEN_LOUD = 1.4;
    /** A voice does not follow the band further than so far from its own middle, in dB. */
    private static final double MOST = 8;
    private static final double LOWEST = 300;
    private static final double HIGHEST = 3400;
    /** The two halves of a Butterworth filter of fourth order. */
    private static final double STEEP = 1.3066;
    private static final double FLAT = 0.5412;
    private static final int CHANNELS = 3;
    private static final double GLIDE = 0.15;
    /** The size of a voice that sings. */
    private static final double SINGING = 0.02;
    private static final int GAIN_STEP = 16;

    private final Form form;
    private final double[] band;
    private final double[] voice;
    private double above = Double.NaN;

    VoiceLevels(Form form) {
        this.form = form;
        this.band = new double[form.sections().size()];
        this.voice = new double[form.sections().size()];
    }

    Ramp levels(float[] left, float[] right, Ramp sections, Voices voices) throws InterruptedException {
        measure(left, right, sections, voices);
        double[] levels = new double[band.length];
        double sum = 0;
        int count = 0;
        for (int i = 0; i < levels.length; i++) {
            if (sung(i)) {
                levels[i] = ABOVE - LESS_WHEN_LOUD * form.sections().get(i).energy() + Decibels.ofPower(band[i])
                        - Decibels.ofPower(voice[i]);
                sum += levels[i];
                count++;
            }
        }
        double middle = count == 0 ? 0 : sum / count;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = sung(i) ? Math.clamp(levels[i], middle - MOST, middle + MOST) : middle;
        }
        above = count == 0 ? Double.NaN : above(levels);
        return SectionLevels.ramp(form, levels, GLIDE, 0.01);
    }

    private double above(double[] levels) {
        double sung = 0;
        double played = 0;
        for (int i = 0; i < levels.length; i++) {
            sung += sung(i) ? voice[i] * Decibels.gain(2 * levels[i]) : 0;
            played += sung(i) ? band[i] : 0;
        }
        return Decibels.ofPower(sung / played);
    }

    /** How far above they are in the whole song once they are at their levels, in dB; not a number if nobody sings. */
    double above() {
        return above;
    }

    /** A consonant before the first beat of a verse does not make its intro a section in which somebody sings. */
    private boolean sung(int section) {
        return form.sections().get(section).sung() && band[section] > 0 && voice[section] > 0;
    }

    private void measure(float[] left, float[] right, Ramp sections, Voices voices) throws InterruptedException {
        Attention attention = new Attention(Stem.RATE);
        Biquad[] bands = filters();
        Envelope now = new Envelope(0.005, 0.04, Stem.RATE);
        int section = -1;
        int end = 0;
        double gain = 1;
        for (int i = 0; i < left.length; i++) {
            MixDesk.check(i);
            if (i >= end && section + 1 < band.length) {
                Section next = form.sections().get(++section);
                end = (int) form.tempo().sample(form.end(next), Stem.RATE);
            }
            if (i % GAIN_STEP == 0) {
                gain = Decibels.gain(sections.at(i));
            }
            double v = (voices.left(i) + voices.right(i)) / 2;
            attention.take(left[i] * gain, right[i] * gain, v);
            double bandLeft = heard(bands, 0, attention.left());
            double bandRight = heard(bands, 1, attention.right());
            double sung = heard(bands, 2, v);
            if (now.next(Math.abs(v)) > SINGING) {
                band[section] += (bandLeft * bandLeft + bandRight * bandRight) / 2;
                voice[section] += sung * sung;
            }
        }
    }

    /** Three channels of three filters: basses are strong and must not leak in, so that the low end is a steep one. */
    private static Biquad[] filters() {
        Biquad[] filters = new Biquad[CHANNELS * CHANNELS];
        Arrays.setAll(filters,
                i -> i % CHANNELS == 2
                        ? Biquad.lowPass(HIGHEST, Math.sqrt(0.5), Stem.RATE)
                        : Biquad.highPass(LOWEST, i % CHANNELS == 0 ? STEEP : FLAT, Stem.RATE));
        return filters;
    }

    private static double heard(Biquad[] filters, int channel, double sample) {
        int first = CHANNELS * channel;
        return filters[first + 2].next(filters[first + 1].next(filters[first].next(sample)));
    }
}
