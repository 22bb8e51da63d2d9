package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.projection.FrameWriter;
import io.minimax4j.engine.offline.clip.projection.Lerp;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** What frames are drawn on, one after the other. */
final class Easel {
    private final PixelSize size;
    private final BufferedImage image;
    private final int[] pixels;
    private final Graphics2D graphics;
    private final Brush brush;
    private Shot shot;

    Easel(PixelSize size) {
        this.size = size;
        this.image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        this.graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        this.brush = new Brush(graphics, -0.5);
        this.shot = Shot.still(ratio());
        look(shot);
    }

    /** Width by height. */
    double ratio() {
        return size.ratio();
    }

    /** The height of the view in pixels. */
    int unit() {
        return size.height();
    }

    /** Points the camera: all that is drawn from now on is seen so. */
    void look(Shot other) {
        this.shot = other;
        graphics.setTransform(transform());
    }

    Shot shot() {
        return shot;
    }

    private AffineTransform transform() {
        AffineTransform transform = AffineTransform.getTranslateInstance(size.width() / 2.0, size.height() / 2.0);
        double scale = size.height() * shot.zoom();
        transform.scale(scale, scale);
        transform.translate(-shot.x(), -shot.y());
        return transform;
    }

    /** Draws as the camera sees. */
    Brush brush() {
        return brush;
    }

    /** Draws on the glass before the camera: from (0, 0) to the ratio and 1, whatever the camera sees. */
    void glass(Runnable painting) {
        AffineTransform before = graphics.getTransform();
        graphics.setTransform(AffineTransform.getScaleInstance(size.height(), size.height()));
        painting.run();
        graphics.setTransform(before);
    }

    /** Hangs a cloth whose upper left corner is at a place. */
    void cloth(Cloth cloth, double left, double top) {
        cloth(cloth, left, top, 1);
    }

    /** @param share how much of the camera's way the cloth takes part in: 0 for what is infinitely far */
    void cloth(Cloth cloth, double left, double top, double share) {
        double middle = ratio() / 2;
        double x = middle + (shot.x() - middle) * share - middle / shot.zoom() - left;
        double y = 0.5 + (shot.y() - 0.5) * share - 0.5 / shot.zoom() - top;
        cloth.draw(pixels, size, row -> x, y, shot.zoom());
    }

    /** Hangs a cloth over what is there, seen through by that share. */
    void cloth(Cloth cloth, double left, double top, double share, double alpha) {
        int[] before = pixels.clone();
        cloth(cloth, left, top, share);
        int part = (int) Math.round(256 * Math.clamp(alpha, 0, 1));
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Lerp.between(before[i], pixels[i], part);
        }
    }

    /** Hangs an endless cloth that goes by. */
    void passing(Cloth cloth, Cloth.Slope left) {
        cloth.draw(pixels, size, left, 0.5 - 0.5 / shot.zoom(), shot.zoom());
    }

    void sprite(Sprite sprite, Stance stance) {
        if (stance.alpha() <= 0.004) {
            return;
        }
        AffineTransform before = graphics.getTransform();
        Composite composite = graphics.getComposite();
        BufferedImage drawn = sprite.image();
        graphics.translate(stance.x(), stance.y());
        graphics.rotate(Math.toRadians(stance.degrees()));
        double scale = stance.size() * sprite.tall() / drawn.getHeight();
        graphics.scale(scale * stance.wide(), scale * stance.high());
        graphics.translate(-sprite.anchorX() * drawn.getWidth(), -sprite.anchorY() * drawn.getHeight());
        if (stance.alpha() < 1) {
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) stance.alpha()));
        }
        graphics.drawImage(drawn, 0, 0, null);
        graphics.setComposite(composite);
        graphics.setTransform(before);
    }

    /** Something's dark place on the ground. */
    void shadow(double x, double y, double radius, double strength) {
        if (strength <= 0 || radius <= 0) {
            return;
        }
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(1, 0.2);
        Color dark = new Color(0x10, 0x12, 0x24);
        graphics.setPaint(new RadialGradientPaint(0, 0, (float) radius, new float[]{0, 0.55f, 1},
                new Color[]{Shade.alpha(dark, 0.55 * strength), Shade.alpha(dark, 0.34 * strength),
                    Shade.alpha(dark, 0)}));
        graphics.fill(Brush.ellipse(0, 0, radius, radius));
        graphics.setTransform(before);
    }

    /** Lays a colour over all. */
    void veil(Color color, double alpha) {
        if (alpha > 0.004) {
            glass(() -> {
                graphics.setColor(Shade.alpha(color, Math.min(alpha, 1)));
                graphics.fill(new Rectangle2D.Double(0, 0, ratio(), 1));
            });
        }
    }

    void write(Frame frame) {
        FrameWriter.write(new Bitmap(size, pixels), frame);
    }
}
