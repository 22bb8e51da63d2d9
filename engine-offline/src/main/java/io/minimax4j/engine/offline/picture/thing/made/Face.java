package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/**
 * A flat side of a thing, seen from the front or askew: the four corners from the upper left clockwise. Places on it are
 * shares of its width and of its height from its upper left corner.
 */
record Face(double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4) {
    private static final Color GLASS = new Color(0xA9D0E2);
    private static final Color DEEP_GLASS = new Color(0x4C7896);
    private static final Color LAMPLIGHT = new Color(0xFFF0B4);
    private static final Color DEEP_LAMPLIGHT = new Color(0xFFB84F);

    static Face box(double x, double y, double width, double height) {
        return new Face(x, y, x + width, y, x + width, y + height, x, y + height);
    }

    double x(double u, double v) {
        return (x1 * (1 - u) + x2 * u) * (1 - v) + (x4 * (1 - u) + x3 * u) * v;
    }

    double y(double u, double v) {
        return (y1 * (1 - u) + y2 * u) * (1 - v) + (y4 * (1 - u) + y3 * u) * v;
    }

    Shape all() {
        return part(0, 0, 1, 1);
    }

    Shape part(double left, double top, double right, double low) {
        return Outline.polygon(x(left, top), y(left, top), x(right, top), y(right, top), x(right, low), y(right, low),
                x(left, low), y(left, low));
    }

    /** A part that ends in a round arch above. */
    Shape arch(double left, double top, double right, double low) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x(left, low), y(left, low));
        double spring = top + Math.min((low - top) * 0.5, (right - left) * Math.max(1e-6, Math.hypot(x2 - x1, y2 - y1))
                / Math.max(1e-6, Math.hypot(x4 - x1, y4 - y1)) * 0.5);
        for (int i = 0; i <= 12; i++) {
            double angle = Math.PI * (1 - i / 12.0);
            double u = (left + right) / 2 + Math.cos(angle) * (right - left) / 2;
            double v = spring - Math.sin(angle) * (spring - top);
            path.lineTo(x(u, v), y(u, v));
        }
        path.lineTo(x(right, low), y(right, low));
        path.closePath();
        return path;
    }

    private void stroke(Brush brush, double fromU, double fromV, double toU, double toV, double width, Color color) {
        brush.segment(x(fromU, fromV), y(fromU, fromV), x(toU, toV), y(toU, toV), width, color);
    }

    /** A wall with a few bricks to be seen in it. */
    void bricks(Brush brush, Color color, int rows, int columns, long seed) {
        brush.plane(all(), color);
        SplittableRandom random = new SplittableRandom(seed);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (random.nextInt(100) < 36) {
                    double left = (column + (row % 2 == 0 ? 0 : 0.5)) / columns;
                    Color brick = random.nextBoolean()
                            ? Shade.darker(color, 0.08 + 0.1 * random.nextDouble())
                            : Shade.lighter(color, 0.06 + 0.14 * random.nextDouble());
                    brush.flat(part(left + 0.06 / columns, (row + 0.1) / rows, Math.min(1, left + 0.92 / columns),
                            (row + 0.88) / rows), Shade.alpha(brick, 0.8));
                }
            }
        }
    }

    /** A wall of boards that stand upright. */
    void boards(Brush brush, Color color, int count) {
        brush.plane(all(), color);
        for (int i = 1; i < count; i++) {
            double u = (double) i / count;
            stroke(brush, u, 0, u, 1, 0.004, Shade.alpha(Shade.darker(color, 0.5), 0.6));
            if (i % 3 == 0) {
                brush.flat(part(u - 1.0 / count, 0, u, 1), Shade.alpha(Shade.darker(color, 0.5), 0.14));
            }
        }
    }

    /** A roof of rounded tiles, the lower rows over no others. */
    void tiles(Brush brush, Color color, int rows, int columns, long seed) {
        brush.plane(all(), Shade.deeper(color, 0.2));
        SplittableRandom random = new SplittableRandom(seed);
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = 0; column <= columns; column++) {
                double left = (column - (row % 2 == 0 ? 0 : 0.5)) / columns;
                double from = Math.clamp(left, 0, 1);
                double to = Math.clamp(left + 1.0 / columns, 0, 1);
                if (to - from > 1e-6) {
                    tile(brush, from, to, (double) row / rows, (row + 1.22) / rows,
                            Shade.mix(Shade.deeper(color, 0.32 * random.nextDouble()), Color.WHITE,
                                    0.16 * (1 - (double) row / rows)));
                }
            }
        }
    }

    private void tile(Brush brush, double from, double to, double top, double low, Color color) {
        double end = Math.min(low, 1.02);
        double side = top + (end - top) * 0.7;
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x(from, top), y(from, top));
        path.lineTo(x(to, top), y(to, top));
        path.lineTo(x(to, side), y(to, side));
        path.quadTo(x(to, end), y(to, end), x((from + to) / 2, end), y((from + to) / 2, end));
        path.quadTo(x(from, end), y(from, end), x(from, side), y(from, side));
        path.closePath();
        brush.flat(path, color);
        brush.line(path, 0.0022, Shade.alpha(Shade.darker(color, 0.55), 0.45));
    }

    /** A window with a frame and bars, which shines when lamps are lit. */
    void window(Brush brush, Pose pose, double left, double top, double right, double low, Color frame) {
        pane(brush, pose, part(left, top, right, low), left, top, right, low, frame, pose.lampsLit());
        double across = (left + right) / 2;
        double down = top + (low - top) * 0.45;
        double width = thickness(left, right);
        stroke(brush, across, top, across, low, width * 0.6, frame);
        stroke(brush, left, down, right, down, width * 0.6, frame);
        stroke(brush, left - (right - left) * 0.12, low, right + (right - left) * 0.12, low, width * 1.5,
                Shade.lighter(frame, 0.1));
        stroke(brush, left - (right - left) * 0.1, low + 0.006, right + (right - left) * 0.1, low + 0.006, width * 0.5,
                Shade.alpha(Color.BLACK, 0.25));
    }

    /** A window that ends in an arch. */
    void archedWindow(Brush brush, Pose pose, double left, double top, double right, double low, Color frame) {
        pane(brush, pose, arch(left, top, right, low), left, top, right, low, frame, pose.lampsLit());
        double across = (left + right) / 2;
        double width = thickness(left, right);
        stroke(brush, across, top, across, low, width * 0.5, frame);
        stroke(brush, left, top + (low - top) * 0.5, right, top + (low - top) * 0.5, width * 0.5, frame);
    }

    /** Bare glass, lit or not whatever the others are. */
    void glass(Brush brush, Pose pose, double left, double top, double right, double low, boolean lit) {
        Shape glass = part(left, top, right, low);
        brush.fade(glass, lit ? LAMPLIGHT : pose.lampsLit() ? new Color(0x3B5470) : GLASS,
                lit ? DEEP_LAMPLIGHT : pose.lampsLit() ? new Color(0x24384F) : DEEP_GLASS);
    }

    private double thickness(double left, double right) {
        return Math.max(0.003, Math.hypot(x(right, 0.5) - x(left, 0.5), y(right, 0.5) - y(left, 0.5)) * 0.09);
    }

    private void pane(Brush brush, Pose pose, Shape glass, double left, double top, double right, double low,
            Color frame,
            boolean lit) {
        double width = thickness(left, right);
        brush.line(glass, width * 2, Shade.darker(frame, 0.22));
        brush.fade(glass, lit ? LAMPLIGHT : GLASS, lit ? DEEP_LAMPLIGHT : DEEP_GLASS);
        if (!lit) {
            brush.within(glass, () -> brush.flat(Outline.polygon(x(left, top), y(left, top),
                    x(left + (right - left) * 0.6, top), y(left + (right - left) * 0.6, top),
                    x(left, low), y(left, low)), Shade.alpha(Color.WHITE, 0.28)));
        }
        brush.line(glass, width, frame);
        if (lit) {
            double middle = (left + right) / 2;
            double height = (top + low) / 2;
            double reach = Math.min(0.12, Math.hypot(x(right, low) - x(left, top), y(right, low) - y(left, top)));
            brush.glow(x(middle, height), y(middle, height), reach, Shade.alpha(DEEP_LAMPLIGHT, 0.4));
        }
    }

    /** A door with panels and a knob. */
    void door(Brush brush, double left, double right, double top, double low, Color color, boolean arched) {
        Shape door = arched ? arch(left, top, right, low) : part(left, top, right, low);
        double width = thickness(left, right);
        brush.line(door, width * 1.8, new Color(0xF3EBDD));
        brush.plane(door, color);
        for (int i = 1; i < 4; i++) {
            double u = left + (right - left) * i / 4;
            stroke(brush, u, arched ? top + (low - top) * 0.14 : top, u, low, width * 0.25, Shade.darker(color, 0.35));
        }
        double knob = left + (right - left) * 0.82;
        double middle = top + (low - top) * 0.58;
        brush.ball(x(knob, middle), y(knob, middle), width * 0.6, width * 0.6, new Color(0xE3B64A));
    }
}
