package io.minimax4j.engine.offline.music.mix;

/** A level that is set for stretches of a song and glides from one to the next. */
final class Ramp {
    private final int[] borders;
    private final double[] levels;
    private final int before;
    private final int after;
    private int stretch;

    /**
     * @param borders where each stretch begins, in frames, the first at 0
     * @param levels of each, in dB
     * @param before how many frames before a border the glide begins, and how many after it ends
     */
    Ramp(int[] borders, double[] levels, int before, int after) {
        this.borders = borders;
        this.levels = levels;
        this.before = before;
        this.after = after;
    }

    static Ramp flat(double level) {
        return new Ramp(new int[]{0}, new double[]{level}, 0, 1);
    }

    /** In dB, at a frame that is not before the one asked for last. */
    double at(int frame) {
        while (stretch + 1 < borders.length && frame >= borders[stretch + 1] + after) {
            stretch++;
        }
        if (stretch + 1 == borders.length || frame < borders[stretch + 1] - before) {
            return levels[stretch];
        }
        double place = (double) (frame - borders[stretch + 1] + before) / (before + after);
        double share = 0.5 - 0.5 * Math.cos(Math.PI * place);
        return levels[stretch] + share * (levels[stretch + 1] - levels[stretch]);
    }

    /** The same, to be asked from the start. */
    Ramp again() {
        return new Ramp(borders, levels, before, after);
    }
}
