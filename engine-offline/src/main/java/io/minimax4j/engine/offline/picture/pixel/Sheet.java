package io.minimax4j.engine.offline.picture.pixel;

import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Pixels that can be both written as numbers and drawn on. Transparent at first. */
public final class Sheet {
    private final BufferedImage image;
    private final int[] pixels;

    public Sheet(int width, int height) {
        this.image = new BufferedImage(Math.max(width, 1), Math.max(height, 1), BufferedImage.TYPE_INT_ARGB);
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** A copy of a bitmap. */
    public static Sheet of(Bitmap bitmap) {
        Sheet sheet = new Sheet(bitmap.width(), bitmap.height());
        System.arraycopy(bitmap.argb(), 0, sheet.pixels, 0, sheet.pixels.length);
        return sheet;
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    /** The pixels themselves, row by row. */
    public int[] pixels() {
        return pixels;
    }

    /** Smooth drawing on it; dispose of it when done. */
    public Graphics2D graphics() {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return graphics;
    }

    public BufferedImage image() {
        return image;
    }

    /** Its pixels, which are no longer to be changed. */
    public Bitmap bitmap() {
        return new Bitmap(new PixelSize(width(), height()), pixels);
    }

    /** Lays another sheet over this one, which may stick out. */
    public void lay(Sheet other, int left, int top) {
        lay(other.bitmap(), left, top);
    }

    /** Lays a bitmap over this sheet, which may stick out. */
    public void lay(Bitmap other, int left, int top) {
        int fromX = Math.max(0, -left);
        int toX = Math.min(other.width(), width() - left);
        int fromY = Math.max(0, -top);
        int toY = Math.min(other.height(), height() - top);
        for (int y = fromY; y < toY; y++) {
            int here = (y + top) * width() + left;
            int there = y * other.width();
            for (int x = fromX; x < toX; x++) {
                int above = other.argb()[there + x];
                if (above >>> 24 != 0) {
                    pixels[here + x] = Rgb.over(pixels[here + x], above);
                }
            }
        }
    }

    /** The same in another size, smoothly. */
    public Sheet scaled(int width, int height) {
        Sheet current = this;
        while (current.width() > 2 * width && current.height() > 2 * height) {
            current = current.resized(current.width() / 2, current.height() / 2);
        }
        return current.resized(width, height);
    }

    private Sheet resized(int width, int height) {
        Sheet result = new Sheet(width, height);
        Graphics2D graphics = result.graphics();
        graphics.drawImage(image, 0, 0, result.width(), result.height(), null);
        graphics.dispose();
        return result;
    }

    /** The number of rows above the first that is not wholly transparent. */
    public int clearAbove() {
        int at = 0;
        while (at < pixels.length && pixels[at] >>> 24 == 0) {
            at++;
        }
        return at / width();
    }

    /** The number of rows below the last that is not wholly transparent. */
    public int clearBelow() {
        int at = pixels.length - 1;
        while (at >= 0 && pixels[at] >>> 24 == 0) {
            at--;
        }
        return (pixels.length - 1 - at) / width();
    }

    /** Some rows of it. */
    public Sheet rows(int from, int to) {
        Sheet result = new Sheet(width(), to - from);
        System.arraycopy(pixels, from * width(), result.pixels, 0, result.pixels.length);
        return result;
    }

    public Sheet mirrored() {
        Sheet result = new Sheet(width(), height());
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                result.pixels[y * width() + width() - 1 - x] = pixels[y * width() + x];
            }
        }
        return result;
    }
}
