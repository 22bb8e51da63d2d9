package io.minimax4j.verification.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntPredicate;
import javax.imageio.ImageIO;

/**
 * A picture, or one of a clip, as it is seen: 24 bits to the pixel, row by row.
 *
 * @param rgb one {@code 0xRRGGBB} for each pixel
 */
public record Frame(int width, int height, int[] rgb) {
    public Frame {
        if (rgb.length != width * height) {
            throw new IllegalArgumentException(rgb.length + " pixels are no picture of " + width + "x" + height);
        }
    }

    /** A picture of a file that the JDK reads: JPEG or PNG. */
    public static Frame of(byte[] file) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            if (image == null) {
                throw new AssertionError("These " + file.length + " bytes are no picture.");
            }
            return of(image);
        } catch (IOException e) {
            throw new UncheckedIOException("The picture cannot be decoded.", e);
        }
    }

    public static Frame of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] rgb = image.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] &= 0xffffff;
        }
        return new Frame(width, height, rgb);
    }

    /** Three bytes to a pixel. */
    static Frame of(int width, int height, byte[] bytes) {
        int[] rgb = new int[width * height];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (bytes[3 * i] & 0xff) << 16 | (bytes[3 * i + 1] & 0xff) << 8 | bytes[3 * i + 2] & 0xff;
        }
        return new Frame(width, height, rgb);
    }

    /** The brightness of each pixel, 0 to 255. */
    public int[] grey() {
        int[] grey = new int[rgb.length];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (299 * red(rgb[i]) + 587 * green(rgb[i]) + 114 * blue(rgb[i])) / 1000;
        }
        return grey;
    }

    /** How near the other is, in decibels; endless for the same. */
    public double psnr(Frame other) {
        if (width != other.width || height != other.height) {
            throw new AssertionError(width + "x" + height + " is not " + other.width + "x" + other.height);
        }
        double squares = 0;
        for (int i = 0; i < rgb.length; i++) {
            int red = red(rgb[i]) - red(other.rgb[i]);
            int green = green(rgb[i]) - green(other.rgb[i]);
            int blue = blue(rgb[i]) - blue(other.rgb[i]);
            squares += red * red + green * green + blue * blue;
        }
        return 10 * Math.log10(255.0 * 255.0 * 3 * rgb.length / squares);
    }

    /** The part of the pixels that are so, 0 to 1. */
    public double share(IntPredicate colour) {
        int count = 0;
        for (int pixel : rgb) {
            count += colour.test(pixel) ? 1 : 0;
        }
        return (double) count / rgb.length;
    }

    /** A part of it, its bounds as parts of the whole. */
    public Frame part(double left, double top, double right, double bottom) {
        int x = (int) (left * width);
        int y = (int) (top * height);
        int w = (int) (right * width) - x;
        int h = (int) (bottom * height) - y;
        int[] part = new int[w * h];
        for (int row = 0; row < h; row++) {
            System.arraycopy(rgb, (y + row) * width + x, part, row * w, w);
        }
        return new Frame(w, h, part);
    }

    /** The colour that all pixels together have. */
    public int mean() {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int pixel : rgb) {
            red += red(pixel);
            green += green(pixel);
            blue += blue(pixel);
        }
        return (int) (red / rgb.length) << 16 | (int) (green / rgb.length) << 8 | (int) (blue / rgb.length);
    }

    public static int red(int pixel) {
        return pixel >> 16 & 0xff;
    }

    public static int green(int pixel) {
        return pixel >> 8 & 0xff;
    }

    public static int blue(int pixel) {
        return pixel & 0xff;
    }

    @Override
    public String toString() {
        return width + "x" + height + " around #" + Integer.toHexString(mean());
    }
}
