package io.minimax4j.verification.music;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How much of each pitch class a sound has, and the keys that fit best. */
public final class Tones {
    private static final int SIZE = 16_384;
    private static final double LOWEST = 60;
    private static final double HIGHEST = 1500;
    private static final int OVERTONES = 4;
    private static final double LESS_LIKELY = 0.6;
    /** How well each step fits its key (Temperley, 1999; but songs in minor have its lower seventh). */
    private static final double[] MAJOR = {5, 2, 3.5, 2, 4.5, 4, 2, 4.5, 2, 3.5, 1.5, 4};
    private static final double[] MINOR = {5, 2, 3.5, 4.5, 2, 4, 2, 4.5, 3.5, 2, 3.5, 2};

    private final double[] classes = new double[12];

    public Tones(float[] mono) {
        Fourier fourier = new Fourier(SIZE);
        for (int start = 0; start + SIZE <= mono.length; start += SIZE / 2) {
            fourier.take(mono, start);
            double[] heard = new double[12];
            for (int bin = (int) (LOWEST * SIZE / Heard.RATE); bin < HIGHEST * SIZE / Heard.RATE; bin++) {
                if (fourier.power(bin) > fourier.power(bin - 1) && fourier.power(bin) > fourier.power(bin + 1)) {
                    add(heard, (double) bin * Heard.RATE / SIZE, Math.sqrt(fourier.power(bin)));
                }
            }
            double all = Arrays.stream(heard).sum();
            for (int i = 0; i < 12 && all > 1e-6; i++) {
                classes[i] += heard[i] / all;
            }
        }
    }

    /** What sounds may be an overtone, the less likely the higher (Gómez, 2006). */
    private static void add(double[] heard, double hertz, double size) {
        double weight = size;
        for (int overtone = 1; overtone <= OVERTONES; overtone++) {
            double pitch = 69 + 12 * Math.log(hertz / overtone / 440) / Math.log(2);
            heard[Math.floorMod(Math.round(pitch), 12)] += weight;
            weight *= LESS_LIKELY;
        }
    }

    /** A key and how well it fits, -1 to 1. */
    public record Fit(int tonic, boolean minor, double correlation) {
        /** Of the two keys that have the same notes, the major one's tonic. */
        public int relativeMajor() {
            return minor ? (tonic + 3) % 12 : tonic;
        }
    }

    /** All keys, the best first. */
    public List<Fit> keys() {
        return IntStream.range(0, 24).mapToObj(
                key -> new Fit(key % 12, key >= 12, correlation(classes, turned(key >= 12 ? MINOR : MAJOR, key % 12))))
                .sorted(Comparator.comparingDouble(Fit::correlation).reversed()).toList();
    }

    public Fit key() {
        return keys().getFirst();
    }

    private static double[] turned(double[] profile, int tonic) {
        return IntStream.range(0, 12).mapToDouble(i -> profile[Math.floorMod(i - tonic, 12)]).toArray();
    }

    static double correlation(double[] one, double[] other) {
        double x = Arrays.stream(one).average().orElse(0);
        double y = Arrays.stream(other).average().orElse(0);
        double xy = 0;
        double xx = 1e-12;
        double yy = 1e-12;
        for (int i = 0; i < one.length; i++) {
            xy += (one[i] - x) * (other[i] - y);
            xx += (one[i] - x) * (one[i] - x);
            yy += (other[i] - y) * (other[i] - y);
        }
        return xy / Math.sqrt(xx * yy);
    }
}
