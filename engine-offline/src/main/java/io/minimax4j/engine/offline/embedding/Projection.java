package io.minimax4j.engine.offline.embedding;

import java.util.Map;

/**
 * Throws any number of features into a fixed number of dimensions: each goes to a few places that its hash chooses, with
 * signs that its hash chooses. Features that differ hardly ever meet, so that the cosine of two vectors is close to that
 * of their features.
 */
final class Projection {
    private static final int PLACES = 8;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Projection() {}

    /** A vector of length one; no features give the first unit vector. */
    static float[] of(Map<String, Double> features, int dimensions) {
        double[] sum = new double[dimensions];
        features.forEach((feature, weight) -> add(sum, hash(feature), weight));
        double square = 0;
        for (double one : sum) {
            square += one * one;
        }
        if (square == 0) {
            sum[0] = 1;
            square = 1;
        }
        double length = Math.sqrt(square);
        float[] vector = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = (float) (sum[i] / length);
        }
        return vector;
    }

    private static void add(double[] sum, long hash, double weight) {
        long state = hash;
        for (int i = 0; i < PLACES; i++) {
            state += STEP;
            long bits = mixed(state);
            int place = (int) Long.remainderUnsigned(bits >>> 1, sum.length);
            sum[place] += (bits & 1) == 0 ? weight : -weight;
        }
    }

    /** FNV-1a: it reads no seed, so that vectors are the same in every process. */
    private static long hash(String feature) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /** The finisher of SplitMix64. */
    private static long mixed(long state) {
        long bits = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
        return bits ^ bits >>> 31;
    }
}
