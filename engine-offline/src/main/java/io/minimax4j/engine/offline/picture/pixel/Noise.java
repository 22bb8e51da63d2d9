package io.minimax4j.engine.offline.picture.pixel;

/** Smooth randomness over the plane, 0 to 1, that follows from a seed. */
public final class Noise {
    private static final int SIZE = 256;
    private static final int MASK = SIZE - 1;

    private final float[] lattice = new float[SIZE * SIZE];

    public Noise(long seed) {
        long state = seed ^ 0x9E3779B97F4A7C15L;
        for (int i = 0; i < lattice.length; i++) {
            state += 0x9E3779B97F4A7C15L;
            long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
            lattice[i] = (mixed >>> 40) * 0x1p-24f;
        }
    }

    /** One octave. */
    public float at(double x, double y) {
        return at(x, y, MASK);
    }

    private float at(double x, double y, int mask) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        float alongX = (float) (x - left);
        float alongY = (float) (y - top);
        alongX = alongX * alongX * (3 - 2 * alongX);
        alongY = alongY * alongY * (3 - 2 * alongY);
        int upper = (top & MASK) * SIZE;
        int lower = (top + 1 & MASK) * SIZE;
        int from = left & mask;
        int to = left + 1 & mask;
        float above = lattice[upper + from] + alongX * (lattice[upper + to] - lattice[upper + from]);
        float below = lattice[lower + from] + alongX * (lattice[lower + to] - lattice[lower + from]);
        return above + alongY * (below - above);
    }

    /** Octaves on octaves, each twice as fine and half as strong. */
    public float cloudy(double x, double y, int octaves) {
        return cloudy(x, y, octaves, SIZE);
    }

    /** The same, but what lies a period (a power of two, 256 at most) farther in x is alike. */
    public float cloudy(double x, double y, int octaves, int period) {
        float sum = 0;
        float weight = 0.5f;
        float total = 0;
        double scaledX = x;
        double scaledY = y;
        int mask = period - 1;
        for (int i = 0; i < octaves; i++) {
            sum += weight * at(scaledX, scaledY + i * 37.3, mask);
            total += weight;
            weight /= 2;
            scaledX *= 2;
            scaledY *= 2;
            mask = Math.min(mask * 2 + 1, MASK);
        }
        return sum / total;
    }

    /** Sharp ridges, as of mountains. */
    public float ridged(double x, double y, int octaves) {
        float sum = 0;
        float weight = 0.5f;
        float total = 0;
        double scaledX = x;
        double scaledY = y;
        for (int i = 0; i < octaves; i++) {
            float ridge = 1 - Math.abs(2 * at(scaledX + i * 19.7, scaledY + i * 37.3) - 1);
            sum += weight * ridge * ridge;
            total += weight;
            weight *= 0.5f;
            scaledX *= 2.03;
            scaledY *= 2.03;
        }
        return sum / total;
    }
}
