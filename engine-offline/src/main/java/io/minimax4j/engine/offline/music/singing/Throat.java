package io.minimax4j.engine.offline.music.singing;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Sings a phrase: one pulse after the other at the pitch that is due, each answered as the mouth answers at that place of the
 * spoken line, and where there is no voice the spoken noise itself.
 *
 * <p>Implementation note: pulses fall between samples; their answers are laid there by a cubic through four samples. No two
 * pulses are quite as long or as loud, as of a throat. Breath is some small pulses at random places of each period, which
 * sound as noise but take the colour of the vowel.
 */
final class Throat {
    private static final int GRAIN = 220;
    /** Zeros before an answer, for the cubic. */
    private static final int LEAD = 3;
    private static final float[] WINDOW = window();
    private static final double JITTER = 0.0015;
    private static final double SHIMMER = 0.02;
    private static final double UNSTEADY = 0.02;
    private static final double SLOWLY = 0.35;
    private static final double SOFT_BREATH = 1.6;
    private static final double VEILED = 0.6;
    private static final int WHIFFS = 4;
    private static final double HISSING = 0.9;
    private static final double LEAST = 1e-4;

    private final Learned line;
    private final Singing singing;
    private final int rate;
    private final SplittableRandom random;
    private final Fundamental fundamental;
    private final float[] mixed = new float[Spectra.ANSWER + 2 * LEAD];

    Throat(Learned line, Singing singing, int rate, SplittableRandom random) {
        this.line = line;
        this.singing = singing;
        this.rate = rate;
        this.random = random;
        this.fundamental = new Fundamental(rate);
    }

    private static float[] window() {
        float[] window = new float[2 * GRAIN];
        for (int i = 0; i < window.length; i++) {
            window[i] = (float) (0.5 - 0.5 * Math.cos(Math.PI * (i + 0.5) / GRAIN));
        }
        return window;
    }

    /** The phrase, all of it about equally loud. */
    Sound sing(Phrase phrase, PitchCurve pitch) throws InterruptedException {
        Sound sound = Sound.around(phrase);
        voice(phrase, pitch, sound);
        noise(phrase.stretches(), sound);
        return sound;
    }

    private void voice(Phrase phrase, PitchCurve pitch, Sound sound) throws InterruptedException {
        List<Stretch> stretches = phrase.stretches();
        double time = stretches.getFirst().from();
        int stretch = 0;
        double unsteady = 0;
        while (time < phrase.end()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while singing");
            }
            while (stretch + 1 < stretches.size() && stretches.get(stretch).to() <= time) {
                stretch++;
            }
            Stretch now = stretches.get(stretch);
            double period = rate / pitch.hertz(time);
            unsteady += UNSTEADY * (random.nextGaussian() - unsteady);
            if (now.from() <= time && time < now.to()) {
                double loudness = phrase.sung().get(now.syllable()).notes().getFirst().loudness();
                pulse(now, time + period * JITTER * random.nextGaussian(), period, 1 + SLOWLY * unsteady,
                        singing.breath() * (SOFT_BREATH - loudness), sound);
            }
            time += period;
        }
    }

    private void pulse(Stretch now, double time, double period, double loudness, double breath, Sound sound) {
        double moment = now.at(time) / Spectra.HOP;
        boolean hissing = now.sound().isVoicedNoise() && !now.sound().isStop();
        double voiced = line.spectra().voiced(moment);
        // A pulse answers at each harmonic with half a period of its size, and higher voices have fewer of them.
        double size = loudness * voiced * period / 2 * Math.sqrt(singing.period() * 2 / period)
                * (1 + SHIMMER * random.nextGaussian());
        if (size < LEAST) {
            return;
        }
        int whole = Math.clamp((int) moment, 0, line.spectra().moments() - 2);
        double part = Math.clamp(moment - whole, 0, 1);
        lay(line.spectra().answer(whole), line.spectra().answer(whole + 1), part, time, hissing ? size * VEILED : size,
                Spectra.ANSWER, sound);
        float[] nearest = line.spectra().answer(part < 0.5 ? whole : whole + 1);
        fundamental.support(nearest, time, period, size, sound);
        for (int i = 0; i < WHIFFS; i++) {
            double at = time + period * (i + random.nextDouble()) / WHIFFS;
            double sign = random.nextBoolean() ? 1 : -1;
            lay(line.spectra().whiff(whole), line.spectra().whiff(whole + 1), part, at,
                    sign * size * (hissing ? HISSING : breath), Spectra.WHIFF, sound);
        }
    }

    private void lay(float[] before, float[] after, double part, double time, double size, int length, Sound sound) {
        float one = (float) (size * (1 - part));
        float two = (float) (size * part);
        int at = (int) Math.floor(time);
        if (before.length == 0 && after.length == 0) {
            return;
        }
        for (int i = 0; i < length; i++) {
            mixed[i + LEAD] = (before.length == 0 ? 0 : one * before[i]) + (after.length == 0 ? 0 : two * after[i]);
        }
        Arrays.fill(mixed, length + LEAD, length + LEAD + 3, 0);
        float u = (float) (1 - (time - at));
        float c0 = -u * (u - 1) * (u - 2) / 6;
        float c1 = (u + 1) * (u - 1) * (u - 2) / 2;
        float c2 = -(u + 1) * u * (u - 2) / 2;
        float c3 = (u + 1) * u * (u - 1) / 6;
        float[] song = sound.samples();
        int start = at - 1 - sound.start();
        for (int i = 0; i <= length; i++) {
            song[start + i] += c0 * mixed[i] + c1 * mixed[i + 1] + c2 * mixed[i + 2] + c3 * mixed[i + 3];
        }
    }

    /** Lays grains of the spoken line wherever it is not voice. Where time runs as it was spoken, they fit together again. */
    private void noise(List<Stretch> stretches, Sound sound) throws InterruptedException {
        int stretch = 0;
        double end = stretches.getLast().to();
        for (int at = (int) stretches.getFirst().from() / GRAIN * GRAIN; at < end; at += GRAIN) {
            while (stretch + 1 < stretches.size() && stretches.get(stretch).to() <= at) {
                stretch++;
            }
            Stretch now = stretches.get(stretch);
            if (now.from() <= at && at < now.to()) {
                double source = now.at(at);
                double share = 1 - line.spectra().voiced(source / Spectra.HOP);
                double size = singing.hiss() * (now.sound().isVowel() ? share * share : share);
                if (size > LEAST) {
                    grain((int) Math.round(2 * source), at, (float) size, sound);
                }
            }
        }
    }

    private void grain(int source, int at, float size, Sound sound) {
        float[] spoken = line.recitation().samples();
        float[] song = sound.samples();
        int place = at - sound.start();
        for (int i = -GRAIN; i < GRAIN; i++) {
            song[place + i] += size * WINDOW[i + GRAIN] * Doubled.at(spoken, source + i);
        }
    }
}
