package io.minimax4j.engine.offline.clip.projection;

import io.minimax4j.engine.picture.Bitmap;

/**
 * A bitmap made ready to be drawn often: colours multiplied by alpha, and for each row which blocks of it hold nothing and
 * which hide what is behind.
 */
final class Pixels {
    static final int BLOCK = 32;
    static final byte EMPTY = 0;
    static final byte MIXED = 1;
    static final byte OPAQUE = 2;

    final int width;
    final int height;
    final int[] premultiplied;
    private final byte[] kinds;
    private final int blocks;

    private Pixels(int width, int height, int[] premultiplied, byte[] kinds) {
        this.width = width;
        this.height = height;
        this.premultiplied = premultiplied;
        this.kinds = kinds;
        this.blocks = Math.ceilDiv(width, BLOCK);
    }

    static Pixels of(Bitmap bitmap) {
        int width = bitmap.width();
        int height = bitmap.height();
        int blocks = Math.ceilDiv(width, BLOCK);
        byte[] kinds = new byte[blocks * height];
        boolean opaque = true;
        for (int y = 0; y < height; y++) {
            for (int block = 0; block < blocks; block++) {
                byte kind = kind(bitmap.argb(), y * width + block * BLOCK, Math.min(BLOCK, width - block * BLOCK));
                kinds[y * blocks + block] = kind;
                opaque &= kind == OPAQUE;
            }
        }
        return new Pixels(width, height, opaque ? bitmap.argb() : multiplied(bitmap.argb()), kinds);
    }

    private static byte kind(int[] argb, int from, int count) {
        int or = 0;
        int and = 0xFF;
        for (int i = from; i < from + count; i++) {
            or |= argb[i] >>> 24;
            and &= argb[i] >>> 24;
        }
        return or == 0 ? EMPTY : and == 0xFF ? OPAQUE : MIXED;
    }

    private static int[] multiplied(int[] argb) {
        int[] made = new int[argb.length];
        for (int i = 0; i < argb.length; i++) {
            int alpha = argb[i] >>> 24;
            if (alpha == 0xFF) {
                made[i] = argb[i];
            } else if (alpha > 0) {
                made[i] = alpha << 24 | times(argb[i] >> 16, alpha) << 16 | times(argb[i] >> 8, alpha) << 8
                        | times(argb[i], alpha);
            }
        }
        return made;
    }

    private static int times(int channel, int alpha) {
        return ((channel & 0xFF) * alpha + 127) / 255;
    }

    /** What there is in columns of a row, both within the bitmap. */
    byte kind(int row, int first, int last) {
        int from = row * blocks + first / BLOCK;
        int to = row * blocks + last / BLOCK;
        byte kind = kinds[from];
        for (int i = from + 1; i <= to && kind != MIXED; i++) {
            if (kinds[i] != kind) {
                return MIXED;
            }
        }
        return kind;
    }
}
