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
    private static final int WHIFFS = 4;
    private static final double HISSING = 0.9;
    private static final double LEAST = 1e-4;

    private final Learned line;
    private final Singing singing;
    private final int rate;
    private final SplittableRandom random;
    private final float[] mixed = new float[Spectra.ANSWER + 2 * LEAD];

    Throat(Learned line, Singing singing, int rate, SplittableRandom random) {
        this.line = line;
        this.singing = singing;
        this.rate = rate;
        this.random = random;
    }

    private static float[] window() {
        float[] window = new float[2 * GRAIN];
        for (int i = 0; i < window.length; i++) {
            window[i] = (float) (0.5 - 0.5 * Math.cos(Math.PI * (i + 0.5) / GRAIN));
        }
        return window;
    }

    /** Adds the phrase to a song. */
    void sing(Phrase phrase, PitchCurve pitch, Loudness loudness, float[] song) throws InterruptedException {
        voice(phrase.stretches(), pitch, loudness, phrase.end(), song);
        noise(phrase.stretches(), loudness, song);
    }

    private void voice(List<Stretch> stretches, PitchCurve pitch, Loudness loudness, double end, float[] song)
            throws InterruptedException {
        double time = stretches.getFirst().from();
        int stretch = 0;
        while (time < end && time < song.length - Spectra.ANSWER - 4) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while singing");
            }
            while (stretch + 1 < stretches.size() && stretches.get(stretch).to() <= time) {
                stretch++;
            }
            Stretch now = stretches.get(stretch);
            double hertz = pitch.hertz(time);
            double period = rate / hertz;
            if (now.from() <= time && time < now.to()) {
                pulse(now, time + period * JITTER * gaussian(), period, loudness.at(time), song);
            }
            time += period;
        }
    }

    private void pulse(Stretch now, double time, double period, double loudness, float[] song) {
        double moment = now.at(time) / Spectra.HOP;
        double voiced = line.spectra().voiced(moment);
        // A pulse answers at each harmonic with half a period of its size, and higher voices have fewer of them.
        double size = loudness * voiced * period / 2 * Math.sqrt(singing.period() * 2 / period)
                * (1 + SHIMMER * gaussian());
        if (size < LEAST) {
            return;
        }
        int whole = Math.clamp((int) moment, 0, line.spectra().moments() - 2);
        double part = Math.clamp(moment - whole, 0, 1);
        lay(line.spectra().answer(whole), line.spectra().answer(whole + 1), part, time, size, Spectra.ANSWER, song);
        double breath = now.sound().isVoicedNoise() && !now.sound().isStop() ? HISSING : singing.breath();
        for (int i = 0; i < WHIFFS; i++) {
            double at = time + period * (i + random.nextDouble()) / WHIFFS;
            double sign = random.nextBoolean() ? 1 : -1;
            lay(line.spectra().whiff(whole), line.spectra().whiff(whole + 1), part, at, sign * size * breath,
                    Spectra.WHIFF, song);
        }
    }

    private double gaussian() {
        return random.nextGaussian();
    }

    private void lay(float[] before, float[] after, double part, double time, double size, int length, float[] song) {
        float one = (float) (size * (1 - part));
        float two = (float) (size * part);
        int at = (int) Math.floor(time);
        if (before.length == 0 && after.length == 0 || at < 2 || at + length + 3 > song.length) {
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
        for (int i = 0; i <= length; i++) {
            song[at - 1 + i] += c0 * mixed[i] + c1 * mixed[i + 1] + c2 * mixed[i + 2] + c3 * mixed[i + 3];
        }
    }

    /** Lays grains of the spoken line wherever it is not voice. Where time runs as it was spoken, they fit together again. */
    private void noise(List<Stretch> stretches, Loudness loudness, float[] song) throws InterruptedException {
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
                double size = loudness.at(at) * (now.sound().isVowel() ? share * share : share);
                if (size > LEAST) {
                    grain((int) Math.round(2 * source), at, (float) size, song);
                }
            }
        }
    }

    private void grain(int source, int at, float size, float[] song) {
        float[] noise = line.noise();
        int from = Math.max(-GRAIN, Math.max(-source, -at));
        int to = Math.min(GRAIN, Math.min(noise.length - source, song.length - at));
        for (int i = from; i < to; i++) {
            song[at + i] += size * WINDOW[i + GRAIN] * noise[source + i];
        }
    }
}
