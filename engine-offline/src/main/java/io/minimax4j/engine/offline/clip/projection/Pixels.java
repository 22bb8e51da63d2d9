package io.minimax4j.engine.offline.clip.projection;

import io.minimax4j.engine.picture.Bitmap;

/**
 * A bitmap made ready to be drawn often: colours multiplied by alpha, and for each row which blocks of it hold nothing and
 * which hide what is behind.
 */
final class Pixels {
    static final int BLOCK = 16;
    static final byte EMPTY = 0;
    static final byte MIXED = 1;
    static final byte OPAQUE = 2;

    final int width;
    final int height;
    /** The first row that holds anything; rows above it are not kept. */
    final int first;
    /** How many rows are kept. */
    final int rows;
    final int[] premultiplied;
    private final byte[] kinds;
    /** The kinds of a row and the one below it taken together. */
    private final byte[] pairs;
    private final int blocks;

    private Pixels(Bitmap bitmap, int first, int rows, int[] premultiplied, byte[] kinds) {
        this.width = bitmap.width();
        this.height = bitmap.height();
        this.first = first;
        this.rows = rows;
        this.premultiplied = premultiplied;
        this.kinds = kinds;
        this.blocks = Math.ceilDiv(width, BLOCK);
        this.pairs = kinds.clone();
        for (int i = 0; i + blocks < kinds.length; i++) {
            pairs[i] = kinds[i] == kinds[i + blocks] ? kinds[i] : MIXED;
        }
    }

    static Pixels of(Bitmap bitmap) {
        int width = bitmap.width();
        int first = 0;
        int end = bitmap.height();
        while (first < end - 1 && kind(bitmap.argb(), first * width, width) == EMPTY) {
            first++;
        }
        while (end > first + 1 && kind(bitmap.argb(), (end - 1) * width, width) == EMPTY) {
            end--;
        }
        int blocks = Math.ceilDiv(width, BLOCK);
        byte[] kinds = new byte[blocks * (end - first)];
        boolean opaque = true;
        for (int row = first; row < end; row++) {
            for (int block = 0; block < blocks; block++) {
                byte kind = kind(bitmap.argb(), row * width + block * BLOCK, Math.min(BLOCK, width - block * BLOCK));
                kinds[(row - first) * blocks + block] = kind;
                opaque &= kind == OPAQUE;
            }
        }
        boolean whole = opaque && end - first == bitmap.height();
        int[] pixels = whole ? bitmap.argb() : multiplied(bitmap.argb(), first * width, (end - first) * width);
        return new Pixels(bitmap, first, end - first, pixels, kinds);
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

    private static int[] multiplied(int[] argb, int from, int count) {
        int[] made = new int[count];
        for (int i = 0; i < count; i++) {
            int pixel = argb[from + i];
            int alpha = pixel >>> 24;
            if (alpha == 0xFF) {
                made[i] = pixel;
            } else if (alpha > 0) {
                made[i] = alpha << 24 | times(pixel >> 16, alpha) << 16 | times(pixel >> 8, alpha) << 8
                        | times(pixel, alpha);
            }
        }
        return made;
    }

    private static int times(int channel, int alpha) {
        return ((channel & 0xFF) * alpha + 127) / 255;
    }

    /** Whether a row of the bitmap is kept. */
    boolean keeps(int row) {
        return row >= first && row < first + rows;
    }

    /** Where a column of a row that is kept lies. */
    int at(int row, int column) {
        return (row - first) * width + column;
    }

    /** What there is in columns, both within the bitmap, of a row that is kept; or of it and the next together. */
    byte kind(int row, int left, int right, boolean paired) {
        byte[] known = paired ? pairs : kinds;
        int from = (row - first) * blocks + left / BLOCK;
        int to = (row - first) * blocks + right / BLOCK;
        byte kind = known[from];
        for (int i = from + 1; i <= to && kind != MIXED; i++) {
            if (known[i] != kind) {
                return MIXED;
            }
        }
        return kind;
    }
}
