package io.minimax4j.engine.offline.picture.stage;

import io.minimax4j.engine.picture.Bitmap;
import java.util.List;

/** How a layer moves by itself. Lengths are in pixels of the stage, times in seconds. */
public sealed interface Motion {
    /** Not at all. */
    record Still() implements Motion {}

    /** Drifts by so much a second; what leaves on one side comes back on the other, so its sides fit together. */
    record Drifting(double x, double y) implements Motion {}

    /** Waves run over it, as over water: each row is moved sideways by a sine, more so the nearer (lower) it is. */
    record Rippling(double amplitude, double wavelength, double period) implements Motion {}

    /** Leans to and fro about its lower edge, as plants in the wind: so many pixels at the upper edge. */
    record Swaying(double amplitude, double period) implements Motion {}

    /** Floats up and down. */
    record Bobbing(double amplitude, double period) implements Motion {}

    /**
     * Goes through bitmaps of one cycle, all of the layer's size, and moves by so much a second.
     *
     * @param period of the whole cycle
     */
    record Cycling(List<Bitmap> phases, double period, double x, double y) implements Motion {
        public Cycling {
            phases = List.copyOf(phases);
        }
    }
}
