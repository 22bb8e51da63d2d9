package io.minimax4j.engine.offline.music.melody;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The line a motif draws, whatever its words are.
 *
 * @param heights at equal distances from the first note to the last, in semitones around 0
 * @param turns of some places in a row, which make it that motif and no other
 */
record Contour(double[] heights, double[] turns) {
    private static final double STEP = 1.6;
    private static final int TURNS = 16;
    private static final double[] LEVELS = {-3, -1.5, 0, 0, 1.5, 3};

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
        double mean = Arrays.stream(outline.steps).average().orElseThrow();
        for (int place = 0; place < heights.length; place++) {
            heights[place] = (outline.steps[place] - mean) * STEP * size;
        }
        double[] turns = new double[TURNS];
        int index = 0;
        while (index < TURNS) {
            double level = LEVELS[random.nextInt(LEVELS.length)] * size;
            int end = Math.min(TURNS, index + 1 + random.nextInt(4));
            while (index < end) {
                turns[index++] = level;
            }
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
