package io.minimax4j.engine.offline.clip.projection;

/**
 * Arithmetic on pixels whose colours are multiplied by alpha, four channels in one number.
 *
 * <p>Implementation note: two channels at a time lie in a number with eight free bits above each, so that a product with up
 * to 256 stays within them; what a difference borrows from its neighbour comes back with the sum. The loops are plain enough for the compiler to make vectors of them.
 */
public final class Lerp {
    private static final int EVEN = 0x00FF00FF;
    private static final int HALF = 0x00800080;

    private Lerp() {}

    /** Between one pixel (0) and another (256). */
    public static int between(int one, int other, int share) {
        int even = one & EVEN;
        int odd = one >>> 8 & EVEN;
        even = (even << 8) + ((other & EVEN) - even) * share + HALF >>> 8 & EVEN;
        odd = (odd << 8) + ((other >>> 8 & EVEN) - odd) * share + HALF & ~EVEN;
        return even | odd;
    }

    /** So many 256ths of a pixel. */
    public static int part(int pixel, int share) {
        int even = (pixel & EVEN) * share + HALF >>> 8 & EVEN;
        int odd = (pixel >>> 8 & EVEN) * share + HALF & ~EVEN;
        return even | odd;
    }

    /** Rows of pixels, one above the other. */
    public static void rows(int[] from, int upper, int lower, int share, int[] to, int at, int count) {
        for (int i = 0; i < count; i++) {
            int one = from[upper + i];
            int other = from[lower + i];
            int even = one & EVEN;
            int odd = one >>> 8 & EVEN;
            even = (even << 8) + ((other & EVEN) - even) * share + HALF >>> 8 & EVEN;
            odd = (odd << 8) + ((other >>> 8 & EVEN) - odd) * share + HALF & ~EVEN;
            to[at + i] = even | odd;
        }
    }

    /** Each pixel with its neighbour on the right. */
    public static void aside(int[] from, int share, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            int one = from[i];
            int other = from[i + 1];
            int even = one & EVEN;
            int odd = one >>> 8 & EVEN;
            even = (even << 8) + ((other & EVEN) - even) * share + HALF >>> 8 & EVEN;
            odd = (odd << 8) + ((other >>> 8 & EVEN) - odd) * share + HALF & ~EVEN;
            to[i] = even | odd;
        }
    }

    /** Pixels that lie {@code step} 65,536ths of a pixel apart. */
    public static void along(int[] from, int first, int step, int[] to, int count) {
        int at = first;
        for (int i = 0; i < count; i++) {
            int cell = at >> 16;
            int share = at >>> 8 & 0xFF;
            int one = from[cell];
            int other = from[cell + 1];
            int even = one & EVEN;
            int odd = one >>> 8 & EVEN;
            even = (even << 8) + ((other & EVEN) - even) * share + HALF >>> 8 & EVEN;
            odd = (odd << 8) + ((other >>> 8 & EVEN) - odd) * share + HALF & ~EVEN;
            to[i] = even | odd;
            at += step;
        }
    }

    public static void fade(int[] pixels, int share, int count) {
        for (int i = 0; i < count; i++) {
            pixels[i] = part(pixels[i], share);
        }
    }

    /** Lays pixels over others. */
    public static void over(int[] from, int start, int[] to, int at, int count) {
        for (int i = 0; i < count; i++) {
            int upper = from[start + i];
            int lower = to[at + i];
            int alpha = upper >>> 24;
            int rest = 256 - alpha - (alpha >>> 7);
            int even = (lower & EVEN) * rest + HALF >>> 8 & EVEN;
            int odd = (lower >>> 8 & EVEN) * rest + HALF & ~EVEN;
            to[at + i] = upper + (even | odd);
        }
    }
}
