package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** What vehicles have in common: lacquer that mirrors sky and ground, glass, lights. */
final class Bodywork {
    static final Color STEEL = new Color(0xC3CAD2);
    static final Color RUBBER = new Color(0x2A2C31);

    private Bodywork() {}

    /** Lacquered metal: the sky in its upper half, the ground in its lower half. */
    static void lacquer(Brush brush, Shape shape, Color color) {
        Rectangle2D box = shape.getBounds2D();
        brush.graphics().setPaint(new LinearGradientPaint(0, (float) box.getMinY(), 0, (float) box.getMaxY(),
                new float[]{0, 0.34f, 0.52f, 0.6f, 1},
                new Color[]{Shade.lighter(color, 0.34), Shade.lighter(color, 0.08), color, Shade.deeper(color, 0.2),
                    Shade.darker(Shade.deeper(color, 0.3), 0.22)}));
        brush.graphics().fill(shape);
    }

    /** A pane with the sky in it, or the light of the lamps within. */
    static void glass(Brush brush, Pose pose, Shape pane, boolean lamps) {
        Rectangle2D box = pane.getBounds2D();
        boolean lit = lamps && pose.lampsLit();
        if (lit) {
            brush.fade(pane, new Color(0xFFF2BE), new Color(0xFFC266));
            return;
        }
        brush.fade(pane, pose.lampsLit() ? new Color(0x4A6178) : new Color(0xBFE0EC),
                pose.lampsLit() ? new Color(0x273849) : new Color(0x52788F));
        double width = box.getHeight() * 0.5;
        double left = box.getMinX() + box.getWidth() * 0.16;
        brush.within(pane, () -> {
            Color shine = Shade.alpha(Color.WHITE, pose.lampsLit() ? 0.1 : 0.36);
            brush.flat(
                    Outline.polygon(left + width, box.getMinY(), left + width * 1.5, box.getMinY(), left + width * 0.5,
                            box.getMaxY(), left, box.getMaxY()),
                    shine);
            brush.flat(Outline.polygon(left + width * 1.65, box.getMinY(), left + width * 1.8, box.getMinY(),
                    left + width * 0.8, box.getMaxY(), left + width * 0.65, box.getMaxY()), shine);
        });
    }

    /** A lamp that throws its light to the right when lamps are lit. */
    static void headlight(Brush brush, Pose pose, double x, double y, double radiusX, double radiusY) {
        boolean lit = pose.lampsLit();
        brush.flat(Brush.ellipse(x, y, radiusX * 1.25, radiusY * 1.2), new Color(0x7F868E));
        brush.round(Brush.ellipse(x, y, radiusX, radiusY), lit ? new Color(0xFFF6C8) : new Color(0xEAF2F4));
        brush.flat(Brush.ellipse(x - radiusX * 0.2, y - radiusY * 0.3, radiusX * 0.3, radiusY * 0.25), Color.WHITE);
        if (lit) {
            brush.glow(x, y, radiusY * 3, new Color(0xD0FFEDB0, true));
        }
    }

    /** A red lamp. */
    static void taillight(Brush brush, Pose pose, double x, double y, double width, double height) {
        brush.flat(Outline.rounded(x, y, width, height, width * 0.4),
                pose.lampsLit() ? new Color(0xFF5A48) : new Color(0xB9332C));
        if (pose.lampsLit()) {
            brush.glow(x + width / 2, y + height / 2, height * 1.3, new Color(0xB0FF4030, true));
        }
    }

    /** How far the springs let it sink now. */
    static double bounce(Pose pose) {
        return pose.isMoving() ? 0.008 * pose.wave(2, 0) : 0;
    }

    /** A cloud of smoke that leaves a chimney, drifts to the left and dissolves. */
    static void smoke(Brush brush, Pose pose, double x, double y, double reach, double rise, double size, int puffs) {
        for (int i = 0; i < puffs; i++) {
            double grown = (i + pose.turn()) / puffs;
            double radius = size * (0.35 + 0.75 * grown);
            double atX = x - reach * Math.pow(grown, 1.4);
            double atY = y - rise * Math.sqrt(grown) + size * 0.12 * Math.sin(i * 2.2 + grown * 3);
            double dense = 0.85 * Math.min(1, grown * 8) * (1 - grown);
            brush.flat(Brush.ellipse(atX, atY + radius * 0.12, radius, radius * 0.86),
                    Shade.alpha(new Color(0xA3A9B4), dense));
            brush.flat(Brush.ellipse(atX, atY, radius * 0.92, radius * 0.74), Shade.alpha(new Color(0xF4F4F2), dense));
        }
    }
}
