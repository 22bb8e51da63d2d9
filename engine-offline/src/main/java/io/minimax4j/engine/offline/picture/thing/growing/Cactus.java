package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** A saguaro: ribbed, thorny, in flower at its tops. The wind does not move it, but its flowers. */
final class Cactus {
    private Cactus() {}

    static void draw(Brush brush, Pose pose) {
        Color green = pose.tintOr(new Color(0x4F9460));
        arm(brush, 0.3, 0.66, 0.08, 0.36, 0.1, green);
        arm(brush, 0.3, 0.74, 0.52, 0.44, 0.1, Shade.darker(green, 0.12));
        Path2D body = Outline.lines(0.3, 0.995, 0.3, 0.11);
        column(brush, body, 0.19, green);
        for (double x = 0.255; x < 0.36; x += 0.045) {
            brush.line(Outline.segment(x, 0.14 + 0.4 * Math.abs(x - 0.3), x, 0.985), 0.012,
                    Shade.alpha(Shade.darker(green, 0.5), 0.5));
        }
        thorns(brush, 0.24, 0.16, 0.96, green);
        thorns(brush, 0.3, 0.1, 0.97, green);
        thorns(brush, 0.36, 0.16, 0.96, green);
        flower(brush, 0.3, 0.035, 0.07, pose.wave(0) * 5);
        flower(brush, 0.08, 0.31, 0.05, pose.wave(0.3) * 5);
        flower(brush, 0.52, 0.39, 0.05, pose.wave(0.6) * 5);
        brush.flat(Brush.ellipse(0.16, 0.985, 0.06, 0.022), new Color(0xB99B76));
        brush.flat(Brush.ellipse(0.43, 0.985, 0.075, 0.024), new Color(0xA88A68));
        brush.flat(Brush.ellipse(0.42, 0.979, 0.05, 0.012), new Color(0xC7AB86));
    }

    private static void arm(Brush brush, double x, double y, double toX, double top, double width, Color green) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, y);
        path.lineTo(toX + (x - toX) * 0.35, y);
        path.quadTo(toX, y, toX, y - 0.1);
        path.lineTo(toX, top);
        column(brush, path, width, green);
        brush.line(path, 0.009, Shade.alpha(Shade.darker(green, 0.5), 0.5));
        thorns(brush, toX - width * 0.25, top, y - 0.1, green);
        thorns(brush, toX + width * 0.25, top, y - 0.1, green);
    }

    private static void column(Brush brush, Path2D path, double width, Color green) {
        Shape outline = new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(path);
        Shape all = Outline.without(outline, Outline.box(-1, 1, 3, 1));
        brush.flat(all, Shade.darker(green, 0.36));
        double side = brush.lightFrom() < 0 ? -1 : 1;
        brush.within(all, () -> {
            brush.placed(side * width * 0.12, 0, 1, 1, () -> brush.line(path, width * 0.76, green));
            brush.placed(side * width * 0.26, 0, 1, 1,
                    () -> brush.line(path, width * 0.2, Shade.mix(green, Crown.SUN, 0.3)));
        });
    }

    private static void thorns(Brush brush, double x, double top, double low, Color green) {
        Color thorn = Shade.lighter(Shade.mix(green, Crown.SUN, 0.5), 0.4);
        for (double y = top; y < low; y += 0.05) {
            brush.segment(x, y, x - 0.018, y - 0.008, 0.004, thorn);
            brush.segment(x, y, x + 0.018, y - 0.008, 0.004, thorn);
            brush.segment(x, y, x, y - 0.016, 0.004, thorn);
        }
    }

    private static void flower(Brush brush, double x, double y, double size, double lean) {
        new Petals(7, size * 1.25, size * 0.5, 0.5, new Color(0xEF6A92)).fan(brush, x, y + size * 0.45, 150 + lean);
        brush.ball(x, y + size * 0.28, size * 0.22, size * 0.16, new Color(0xF6CE57));
    }
}
