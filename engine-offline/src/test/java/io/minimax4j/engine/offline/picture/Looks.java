package io.minimax4j.engine.offline.picture;

import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** What tests measure of a picture. */
public final class Looks {
    private Looks() {}

    public static Bitmap plain(int width, int height, int argb) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, argb);
        return new Bitmap(new PixelSize(width, height), pixels);
    }

    /** A part of it, in shares of its width and height. */
    public static int[] part(Bitmap picture, double left, double top, double right, double bottom) {
        int fromX = (int) (left * picture.width());
        int toX = (int) (right * picture.width());
        int fromY = (int) (top * picture.height());
        int toY = (int) (bottom * picture.height());
        int[] part = new int[(toX - fromX) * (toY - fromY)];
        for (int y = fromY; y < toY; y++) {
            System.arraycopy(picture.argb(), y * picture.width() + fromX, part, (y - fromY) * (toX - fromX),
                    toX - fromX);
        }
        return part;
    }

    public static double share(int[] pixels, IntPredicate what) {
        return (double) Arrays.stream(pixels).filter(what).count() / pixels.length;
    }

    public static double light(int[] pixels) {
        return Arrays.stream(pixels).map(Looks::light).average().orElseThrow();
    }

    /** From grey 0 to the fullest colour 255. */
    public static double saturation(int[] pixels) {
        return Arrays.stream(pixels)
                .map(argb -> Math.max(red(argb), Math.max(green(argb), blue(argb)))
                        - Math.min(red(argb), Math.min(green(argb), blue(argb))))
                .average()
                .orElseThrow();
    }

    public static long colors(int[] pixels) {
        return Arrays.stream(pixels).map(argb -> argb & 0xF8F8F8).distinct().count();
    }

    /** How much a pixel differs from the one to its right, in levels of light. */
    public static double edges(Bitmap picture) {
        double sum = 0;
        int[] pixels = picture.argb();
        for (int i = 1; i < pixels.length; i++) {
            sum += i % picture.width() == 0 ? 0 : Math.abs(light(pixels[i]) - light(pixels[i - 1]));
        }
        return sum / pixels.length;
    }

    /** How much two pictures of one size differ, in levels. */
    public static double apart(Bitmap first, Bitmap second) {
        double sum = 0;
        for (int i = 0; i < first.argb().length; i++) {
            int one = first.argb()[i];
            int other = second.argb()[i];
            sum += Math.abs(red(one) - red(other)) + Math.abs(green(one) - green(other))
                    + Math.abs(blue(one) - blue(other));
        }
        return sum / 3 / first.argb().length;
    }

    public static boolean isBlue(int argb) {
        return blue(argb) > red(argb) + 20 && blue(argb) >= green(argb);
    }

    public static boolean isGreen(int argb) {
        return green(argb) > red(argb) + 8 && green(argb) > blue(argb) + 8;
    }

    public static boolean isRed(int argb) {
        return red(argb) > green(argb) + 60 && red(argb) > blue(argb) + 60;
    }

    public static boolean isPurple(int argb) {
        return red(argb) > green(argb) + 12 && blue(argb) > green(argb) + 20;
    }

    private static int light(int argb) {
        return (red(argb) * 299 + green(argb) * 587 + blue(argb) * 114) / 1000;
    }

    private static int red(int argb) {
        return argb >> 16 & 0xFF;
    }

    private static int green(int argb) {
        return argb >> 8 & 0xFF;
    }

    private static int blue(int argb) {
        return argb & 0xFF;
    }
}
