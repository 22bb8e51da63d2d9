package io.minimax4j.engine.offline.music.hearing;

import java.util.ArrayList;
import java.util.List;

/**
 * The beat.
 *
 * <p>Implementation note: beats are laid by dynamic programming (Ellis, 2007). Where they are as even as those of a machine, a line is
 * drawn through them.
 *
 * @param beats in seconds, those that were heard
 * @param period seconds of a beat
 * @param steady whether beats come like those of a machine
 * @param strength 0 (none) to 1 of a pulse
 */
record Pulse(double[] beats, double period, boolean steady, double strength) {
    private static final double TIGHTNESS = 200;
    private static final double USUAL = 100;

    static Pulse of(Onsets onsets, Chroma chroma, double seconds) throws InterruptedException {
        double bpm = TempoFinder.of(onsets, chroma);
        double strength = Math.clamp(TempoFinder.correlation(onsets.all(), 60 / bpm), 0, 1);
        double[] beats = beats(onsets.all(), 60 / bpm);
        if (beats.length < 4) {
            return even(60 / USUAL, 0, seconds, 0);
        }
        return fitted(beats, 60 / bpm, seconds, strength);
    }

    private static Pulse even(double period, double first, double seconds, double strength) {
        double from = first - period * Math.floor(first / period);
        int count = Math.max(1, (int) Math.floor((seconds - from) / period) + 1);
        double[] beats = new double[count];
        for (int i = 0; i < count; i++) {
            beats[i] = from + i * period;
        }
        return new Pulse(beats, period, true, strength);
    }

    /** Where beats of about this period are, in seconds. */
    static double[] beats(double[] onsets, double period) {
        double lag = period * Onsets.PER_SECOND;
        double[] local = smoothed(onsets, lag / 32);
        int frames = local.length;
        double[] gained = new double[frames];
        int[] before = new int[frames];
        int nearest = (int) Math.round(lag / 2);
        int farthest = (int) Math.round(lag * 2);
        double[] costs = new double[farthest + 1];
        for (int gap = nearest; gap <= farthest; gap++) {
            double ratio = Math.log(gap / lag);
            costs[gap] = TIGHTNESS * ratio * ratio;
        }
        for (int frame = 0; frame < frames; frame++) {
            before[frame] = -1;
            double most = 0;
            for (int gap = nearest; gap <= Math.min(farthest, frame); gap++) {
                double value = gained[frame - gap] - costs[gap];
                if (value > most) {
                    most = value;
                    before[frame] = frame - gap;
                }
            }
            gained[frame] = local[frame] + most;
        }
        int last = frames - 1;
        for (int frame = Math.max(0, frames - farthest); frame < frames; frame++) {
            last = gained[frame] >= gained[last] ? frame : last;
        }
        List<Double> found = new ArrayList<>();
        for (int frame = last; frame >= 0; frame = before[frame]) {
            found.add(frame / Onsets.PER_SECOND);
        }
        return found.reversed().stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] smoothed(double[] values, double width) {
        int reach = (int) Math.ceil(3 * width);
        double[] smoothed = new double[values.length];
        for (int by = -reach; by <= reach; by++) {
            double weight = Math.exp(-0.5 * by * by / (width * width));
            for (int i = Math.max(0, -by); i < Math.min(values.length, values.length - by); i++) {
                smoothed[i] += weight * values[i + by];
            }
        }
        return smoothed;
    }

    private static Pulse fitted(double[] beats, double period, double seconds, double strength) {
        double[] counts = new double[beats.length];
        for (int i = 1; i < beats.length; i++) {
            counts[i] = counts[i - 1] + Math.max(1, Math.round((beats[i] - beats[i - 1]) / period));
        }
        boolean[] left = new boolean[beats.length];
        double slope = period;
        double first = beats[0];
        for (int round = 0; round < 4; round++) {
            double[] line = line(counts, beats, left);
            first = line[0];
            slope = line[1];
            double allowed = Math.max(0.02, period * (0.25 - 0.05 * round));
            for (int i = 0; i < beats.length; i++) {
                left[i] = Math.abs(first + slope * counts[i] - beats[i]) > allowed;
            }
        }
        int off = 0;
        double squares = 0;
        for (int i = 0; i < beats.length; i++) {
            double residual = first + slope * counts[i] - beats[i];
            off += left[i] ? 1 : 0;
            squares += left[i] ? 0 : residual * residual;
        }
        double deviation = Math.sqrt(squares / Math.max(1, beats.length - off));
        if (off < 0.2 * beats.length && deviation < 0.035 && Math.abs(slope / period - 1) < 0.04) {
            return even(slope, first, seconds, strength);
        }
        return new Pulse(beats, (beats[beats.length - 1] - beats[0]) / counts[beats.length - 1], false, strength);
    }

    /** The line through points that were not left out, as its start and its slope. */
    private static double[] line(double[] x, double[] y, boolean[] left) {
        double n = 0;
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        for (int i = 0; i < x.length; i++) {
            if (!left[i]) {
                n++;
                sx += x[i];
                sy += y[i];
                sxx += x[i] * x[i];
                sxy += x[i] * y[i];
            }
        }
        double slope = (n * sxy - sx * sy) / Math.max(1e-9, n * sxx - sx * sx);
        return new double[]{(sy - slope * sx) / Math.max(1, n), slope};
    }
}
