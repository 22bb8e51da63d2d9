package io.minimax4j.engine.picture;

import java.util.Arrays;
import java.util.Objects;

/**
 * Pixels of sRGB, row by row from the top left, each {@code 0xAARRGGBB} with colours that are not multiplied by alpha. The
 * array is shared: whoever hands a bitmap on no longer changes it.
 */
public record Bitmap(PixelSize size, int[] argb) {
    public Bitmap {
        if (argb.length != size.area()) {
            throw new IllegalArgumentException(argb.length + " pixels are not " + size);
        }
    }

    /** One that is transparent everywhere. */
    public static Bitmap clear(PixelSize size) {
        return new Bitmap(size, new int[Math.toIntExact(size.area())]);
    }

    public int width() {
        return size.width();
    }

    public int height() {
        return size.height();
    }

    public int pixel(int x, int y) {
        return argb[Objects.checkIndex(y, height()) * width() + Objects.checkIndex(x, width())];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bitmap bitmap && size.equals(bitmap.size) && Arrays.equals(argb, bitmap.argb);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(argb);
    }

    @Override
    public String toString() {
        return "Bitmap " + size;
    }
}
