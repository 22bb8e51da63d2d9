package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.picture.Bitmap;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/**
 * A picture that is put on the view.
 *
 * @param image colours multiplied by alpha, with a clear pixel around, so that turned edges are smooth
 * @param tall how high it is
 * @param anchorX where it is held, 0 left to 1 right; it turns and grows about that place
 * @param anchorY 0 top to 1 bottom
 */
record Sprite(BufferedImage image, double tall, double anchorX, double anchorY) {
    private static final int RIM = 2;

    /**
     * @param tall the height of the bitmap in heights of the view
     * @param height of the view, in pixels: it gets no more pixels than it can show
     */
    static Sprite of(Bitmap bitmap, double tall, int height) {
        double scale = Math.min(1, tall * height / bitmap.height());
        int width = Math.max(1, (int) Math.round(bitmap.width() * scale));
        int rows = Math.max(1, (int) Math.round(bitmap.height() * scale));
        Sheet sheet = scale < 1 ? Sheet.of(bitmap).scaled(width, rows) : Sheet.of(bitmap);
        BufferedImage image = new BufferedImage(width + 2 * RIM, rows + 2 * RIM, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.drawImage(sheet.image(), RIM, RIM, null);
        graphics.dispose();
        return new Sprite(image, tall * (rows + 2.0 * RIM) / rows, 0.5, 1);
    }

    /** What is painted in a field from (0, 0), cropped to what is there; held so that it is put back by a stance at (0, 0). */
    static Sprite painted(double wide, double tall, int unit, Consumer<Brush> painting) {
        Sheet sheet = new Sheet((int) Math.ceil(wide * unit), (int) Math.ceil(tall * unit));
        Graphics2D graphics = sheet.graphics();
        graphics.scale(unit, unit);
        painting.accept(new Brush(graphics, -0.5));
        graphics.dispose();
        int left = sheet.width();
        int right = 0;
        for (int i = 0; i < sheet.pixels().length; i++) {
            if (sheet.pixels()[i] != 0) {
                left = Math.min(left, i % sheet.width());
                right = Math.max(right, i % sheet.width());
            }
        }
        int top = Math.min(sheet.clearAbove(), sheet.height() - 1);
        int bottom = Math.max(top + 1, sheet.height() - sheet.clearBelow());
        int columns = Math.max(1, right - left + 1);
        BufferedImage image = new BufferedImage(columns, bottom - top, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D copy = image.createGraphics();
        copy.drawImage(sheet.image(), -left, -top, null);
        copy.dispose();
        return new Sprite(image, (double) (bottom - top) / unit, -(double) left / columns,
                -(double) top / (bottom - top));
    }

    Sprite held(double x, double y) {
        return new Sprite(image, tall, x, y);
    }

    /** Turning about its middle. */
    Sprite centred() {
        return held(0.5, 0.5);
    }

    double wide() {
        return tall * image.getWidth() / image.getHeight();
    }

    /** Its outline in one colour, for what is seen against the light or from behind. */
    Sprite filled(Color color) {
        BufferedImage other = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = other.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.setComposite(AlphaComposite.SrcAtop);
        graphics.setColor(color);
        graphics.fillRect(0, 0, other.getWidth(), other.getHeight());
        graphics.dispose();
        return new Sprite(other, tall, anchorX, anchorY);
    }
}
