package io.minimax4j.engine.offline.music.melody;

import java.util.SplittableRandom;

/**
 * The line a motif draws, whatever its words are.
 *
 * @param heights at equal distances from the first note to the last, in semitones around 0
 * @param turns of single places, which make it that motif and no other
 */
record Contour(double[] heights, double[] turns) {
    private static final double STEP = 1.75;
    private static final int TURNS = 16;

    /** Outlines that melodies like, in steps of the scale. */
    enum Outline {
        ARCH(0, 2, 4, 3, 1), FALL(4, 3, 3, 1, 0), RISE(0, 1, 1, 3, 4), WAVE(2, 4, 1, 3, 1), DIP(3, 1, 0, 1, 3),
        LEVEL(2, 2, 3, 2,
                1),
        LEAP(0, 5, 4, 3, 1);

        private final double[] steps;

        Outline(double... steps) {
            this.steps = steps;
        }
    }

    static Contour of(Outline outline, double size, SplittableRandom random) {
        double[] heights = new double[outline.steps.length];
        for (int index = 0; index < heights.length; index++) {
            heights[index] = (outline.steps[index] - 2) * STEP * size;
        }
        double[] turns = new double[TURNS];
        for (int index = 0; index < TURNS; index++) {
            turns[index] = (random.nextDouble() * 2 - 1) * 1.9;
        }
        return new Contour(heights, turns);
    }

    /** @param place from 0 to 1, of the phrase */
    double at(double place) {
        double x = Math.clamp(place, 0, 1) * (heights.length - 1);
        int left = Math.min((int) x, heights.length - 2);
        double line = heights[left] + (x - left) * (heights[left + 1] - heights[left]);
        return line + turns[Math.clamp((int) (place * TURNS), 0, TURNS - 1)];
    }
}
