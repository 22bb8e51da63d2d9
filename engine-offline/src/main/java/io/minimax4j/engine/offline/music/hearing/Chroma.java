package io.minimax4j.engine.offline.music.hearing;

import java.util.Arrays;

/**
 * How strong each of the twelve pitch classes is, frame by frame.
 *
 * <p>Implementation note: a tone brings its overtones, of which the third, fifth and seventh are other pitch classes; a peak counts the
 * less the stronger the tone is of which it may be one. Roots are the strength of pitch classes in the range of a bass.
 *
 * @param classes of each frame of {@link Peaks}
 * @param roots the same of low tones
 */
record Chroma(float[][] classes, float[][] roots) {
    private static final double NEAR = 0.05;
    private static final int PITCHES = 128;
    /** In semitones above a tone: three, five, six and seven times its frequency. */
    private static final int[] OVERTONES = {19, 28, 31, 34};
    private static final double OVERTONE = 2;
    private static final double LOWEST = 43;
    private static final double HIGHEST = 88;
    private static final double BASS_BELOW = 52.5;

    static Chroma of(Peaks peaks, double tuning) {
        float[][] classes = new float[peaks.frames()][12];
        float[][] roots = new float[peaks.frames()][12];
        double[] tones = new double[PITCHES];
        for (int frame = 0; frame < peaks.frames(); frame++) {
            Arrays.fill(tones, 0);
            for (int peak = peaks.from(frame); peak < peaks.to(frame); peak++) {
                int pitch = (int) Math.round(peaks.pitch(peak) - tuning);
                if (pitch >= 0 && pitch < PITCHES) {
                    tones[pitch] = Math.max(tones[pitch], peaks.strength(peak));
                }
            }
            for (int peak = peaks.from(frame); peak < peaks.to(frame); peak++) {
                double pitch = peaks.pitch(peak) - tuning;
                double strength = peaks.strength(peak);
                double own = Math.sqrt(strength / (1 + OVERTONE * below(tones, (int) Math.round(pitch)) / strength));
                if (pitch > LOWEST && pitch < HIGHEST) {
                    add(classes[frame], pitch, own);
                }
                if (pitch < BASS_BELOW) {
                    add(roots[frame], pitch, own);
                }
            }
        }
        return new Chroma(classes, roots);
    }

    /** The strongest tone of which a pitch may be an overtone of another class. */
    private static double below(double[] tones, int pitch) {
        double most = 0;
        for (int interval : OVERTONES) {
            most = pitch >= interval && pitch < PITCHES ? Math.max(most, tones[pitch - interval]) : most;
        }
        return most;
    }

    private static void add(float[] chroma, double pitch, double strength) {
        int nearest = (int) Math.round(pitch);
        double off = Math.abs(pitch - nearest);
        chroma[Math.floorMod(nearest, 12)] += (float) (strength * Math.cos(Math.PI * off) * Math.cos(Math.PI * off));
    }

    /** The sum over a span of seconds, its greatest value being 1, or all 0. */
    static double[] over(float[][] frames, double from, double to) {
        double[] sum = new double[12];
        int first = Math.clamp(Math.round(from * Peaks.PER_SECOND), 0, frames.length);
        int last = Math.clamp(Math.round(to * Peaks.PER_SECOND), first, frames.length);
        double most = 0;
        for (int frame = first; frame < last; frame++) {
            for (int each = 0; each < 12; each++) {
                sum[each] += frames[frame][each];
            }
        }
        for (double value : sum) {
            most = Math.max(most, value);
        }
        for (int each = 0; each < 12 && most > 0; each++) {
            sum[each] /= most;
        }
        return sum;
    }

    /** How unlike what sounds after a moment is to what sounded before, by chord and by bass; 0 to 4. */
    double changed(double at, double reach) {
        return changed(classes, at, reach) + changed(roots, at, reach);
    }

    private static double changed(float[][] frames, double at, double reach) {
        return 1 - likeness(over(frames, at - reach, at - NEAR), over(frames, at + NEAR, at + reach));
    }

    /** How alike two are, -1 to 1, whatever both have in common with every chroma being left out. */
    static double likeness(double[] one, double[] other) {
        double meanOne = 0;
        double meanOther = 0;
        for (int each = 0; each < one.length; each++) {
            meanOne += one[each] / one.length;
            meanOther += other[each] / other.length;
        }
        double product = 0;
        double squaresOne = 1e-9;
        double squaresOther = 1e-9;
        for (int each = 0; each < one.length; each++) {
            product += (one[each] - meanOne) * (other[each] - meanOther);
            squaresOne += (one[each] - meanOne) * (one[each] - meanOne);
            squaresOther += (other[each] - meanOther) * (other[each] - meanOther);
        }
        return product / Math.sqrt(squaresOne * squaresOther);
    }
}
