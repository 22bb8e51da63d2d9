package io.minimax4j.engine.offline.speech.portrait;

import io.minimax4j.engine.offline.speech.colour.Bands;
import io.minimax4j.engine.offline.speech.colour.Fourier;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Measures a voice. */
public final class Hearing {
    private static final int HOP = PitchTrack.HOP;
    private static final int SIZE = 1024;
    private static final Fourier FOURIER = new Fourier(SIZE);
    private static final double[] HANN = hann();
    private static final double BIN_HERTZ = (double) Signal.RATE / SIZE;
    private static final double FLOOR = 1e-12;
    /** Voice that is so much weaker than where it is strong tells more of the room than of the voice. */
    private static final double WEAK = 1e-3;
    private static final double STEP_SECONDS = 0.01;
    private static final int GAP = 25;
    private static final int MOTION_FRAMES = 5;

    private final Signal signal;
    private final PitchTrack track;
    private final double[][] bands;
    private final double[] powers;

    private Hearing(Signal signal) throws InterruptedException {
        this.signal = signal;
        this.track = PitchTrack.of(signal);
        this.bands = new double[track.length()][];
        this.powers = new double[track.length()];
        for (int frame = 0; frame < bands.length; frame++) {
            bands[frame] = spectrum(frame);
            powers[frame] = Arrays.stream(bands[frame]).sum();
        }
    }

    /** Listens to a sound. */
    public static Measured measure(short[] samples, int sampleRate) throws InterruptedException {
        return new Hearing(Signal.of(samples, sampleRate)).measured();
    }

    /** Listens to a sound after steady noise was taken out of it. */
    public static Measured measureCleaned(short[] samples, int sampleRate) throws InterruptedException {
        return new Hearing(Denoiser.clean(Signal.of(samples, sampleRate))).measured();
    }

    private static double[] hann() {
        double[] window = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / SIZE);
        }
        return window;
    }

    /**
     * The power of each band in a frame about the middle of the pitch tracker's. Where there is voice, the spectrum is
     * smoothed over the width of its pitch first, so that it does not matter which bands the harmonics fall into.
     */
    private double[] spectrum(int frame) {
        double[] real = new double[SIZE];
        int from = frame * HOP + PitchTrack.MIDDLE - SIZE / 2;
        float[] samples = signal.samples();
        for (int i = 0; i < SIZE; i++) {
            int at = from + i;
            real[i] = at >= 0 && at < samples.length ? samples[at] * HANN[i] : 0;
        }
        double[] imaginary = new double[SIZE];
        FOURIER.forward(real, imaginary);
        double[] sums = new double[SIZE / 2 + 1];
        for (int bin = 0; bin < SIZE / 2; bin++) {
            sums[bin + 1] = sums[bin] + real[bin] * real[bin] + imaginary[bin] * imaginary[bin];
        }
        double half = track.hertz(frame) * SIZE / Signal.RATE / 2;
        double[] power = new double[Bands.COUNT];
        int band = 0;
        for (int bin = 0; bin < SIZE / 2; bin++) {
            while (band < Bands.COUNT && BIN_HERTZ * bin >= Bands.edge(band + 1)) {
                band++;
            }
            if (band == Bands.COUNT) {
                break;
            }
            power[band] += half < 1
                    ? sums[bin + 1] - sums[bin]
                    : (sum(sums, bin + 0.5 + half) - sum(sums, bin + 0.5 - half)) / (2 * half);
        }
        return power;
    }

    /** The sum up to a place between bins; below 0 the spectrum is its own mirror. */
    private static double sum(double[] sums, double place) {
        if (place < 0) {
            return -sum(sums, -place);
        }
        int whole = Math.min((int) place, SIZE / 2 - 1);
        return sums[whole] + Math.min(1, place - whole) * (sums[whole + 1] - sums[whole]);
    }

    private Measured measured() {
        double strong = percentile(powers.clone(), 0.95);
        boolean[] voiced = new boolean[powers.length];
        for (int frame = 0; frame < voiced.length; frame++) {
            voiced[frame] = track.isVoiced(frame) && powers[frame] > strong * WEAK;
        }
        int count = (int) IntStream.range(0, voiced.length).filter(frame -> voiced[frame]).count();
        double[] pitches = IntStream.range(0, voiced.length).filter(frame -> voiced[frame]).mapToDouble(track::hertz)
                .toArray();
        double median = percentile(pitches, 0.5);
        int heard = heardBands();
        double[] levels = levels(voiced, heard);
        boolean[] speaking = speaking(strong);
        double seconds = IntStream.range(0, speaking.length).filter(frame -> speaking[frame]).count() * STEP_SECONDS;
        double rate = seconds == 0 ? 0 : Syllables.count(bands, voiced) / seconds;
        return new Measured(median, spread(pitches, median), rate, levels, heard,
                count == 0 ? 1 : new Breathiness(signal).of(track, voiced), loudness(), count * STEP_SECONDS, seconds,
                motion(voiced));
    }

    private static double percentile(double[] values, double share) {
        Arrays.sort(values);
        return values.length == 0 ? 0 : values[(int) Math.min(values.length - 1, values.length * share)];
    }

    private static double spread(double[] pitches, double median) {
        double[] semitones = Arrays.stream(pitches).map(pitch -> 12 * Math.log(pitch / median) / Math.log(2))
                .filter(semitone -> Math.abs(semitone) < 10).toArray();
        double mean = Arrays.stream(semitones).average().orElse(0);
        return Math.sqrt(Arrays.stream(semitones).map(one -> (one - mean) * (one - mean)).average().orElse(0));
    }

    private int heardBands() {
        int heard = 1;
        while (heard < Bands.COUNT && Bands.centre(heard) < signal.highestHertz()) {
            heard++;
        }
        return heard;
    }

    private double[] levels(boolean[] voiced, int heard) {
        double[] levels = new double[Bands.COUNT];
        for (int frame = 0; frame < voiced.length; frame++) {
            for (int band = 0; voiced[frame] && band < heard; band++) {
                levels[band] += bands[frame][band];
            }
        }
        double total = Arrays.stream(levels).sum() + FLOOR;
        double mean = 0;
        for (int band = 0; band < heard; band++) {
            levels[band] = decibels(levels[band] / total);
            mean += levels[band] / heard;
        }
        for (int band = 0; band < Bands.COUNT; band++) {
            levels[band] = band < heard ? levels[band] - mean : levels[heard - 1];
        }
        return levels;
    }

    private static double decibels(double power) {
        return 10 * Math.log10(power + 1e-9);
    }

    /** Where it speaks: what is loud enough, and gaps of at most a quarter of a second in between. */
    private boolean[] speaking(double strong) {
        boolean[] speaking = new boolean[powers.length];
        int last = Integer.MIN_VALUE / 2;
        for (int frame = 0; frame < powers.length; frame++) {
            if (powers[frame] > strong * WEAK) {
                speaking[frame] = true;
                for (int gap = frame - 1; frame - last <= GAP && gap > last; gap--) {
                    speaking[gap] = true;
                }
                last = frame;
            }
        }
        return speaking;
    }

    /** As it is in blocks of 20 ms that are not silent. */
    private double loudness() {
        int block = Signal.RATE / 50;
        float[] samples = signal.samples();
        double sum = 0;
        int blocks = 0;
        for (int from = 0; from + block <= samples.length; from += block) {
            double power = 0;
            for (int i = from; i < from + block; i++) {
                power += (double) samples[i] * samples[i] / block;
            }
            if (power > 1e-5) {
                sum += power;
                blocks++;
            }
        }
        return 10 * Math.log10(blocks == 0 ? FLOOR : sum / blocks);
    }

    private double motion(boolean[] voiced) {
        double sum = 0;
        int count = 0;
        for (int frame = MOTION_FRAMES; frame < voiced.length; frame++) {
            boolean within = true;
            for (int one = frame - MOTION_FRAMES; one <= frame; one++) {
                within &= voiced[one];
            }
            if (within) {
                sum += change(bands[frame - MOTION_FRAMES], bands[frame]);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Over bands 3 to 16, about 300 to 3,500 Hz, as the mean size of their change about the change of all. */
    private static double change(double[] before, double[] after) {
        double mean = 0;
        double[] changes = new double[14];
        double least = 1e-4 * Math.max(Arrays.stream(before).max().orElse(0), Arrays.stream(after).max().orElse(0));
        for (int i = 0; i < changes.length; i++) {
            changes[i] = decibels(after[i + 3] + least) - decibels(before[i + 3] + least);
            mean += changes[i] / changes.length;
        }
        double sum = 0;
        for (double one : changes) {
            sum += Math.abs(one - mean) / changes.length;
        }
        return sum;
    }
}
