package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/**
 * The wood of a tree: a trunk with bark, and boughs that fork.
 *
 * @param x where the trunk stands
 * @param width of the trunk above its roots
 * @param fork how high the trunk ends
 */
record Boughs(double x, double width, double fork, Color bark) {
    static final Color SNOW = new Color(0xF7FAFD);

    /** The trunk with its roots, and three boughs into the crown. */
    void paint(Brush brush, double lean) {
        limb(brush, x, fork + 0.12, width * 0.55, x - width * 2.0 + lean, fork - 0.14, width * 0.2);
        limb(brush, x, fork + 0.1, width * 0.55, x + width * 2.1 + lean, fork - 0.12, width * 0.2);
        limb(brush, x, fork + 0.1, width * 0.7, x + width * 0.3 + lean, fork - 0.22, width * 0.2);
        trunk(brush, fork - 0.02, lean);
    }

    private void trunk(Brush brush, double top, double lean) {
        double half = width / 2;
        Shape trunk = trunk(half, top, lean);
        brush.plane(trunk, bark);
        brush.within(trunk, () -> {
            brush.flat(shadow(half), Shade.alpha(Shade.darker(bark, 0.6), 0.35));
            SplittableRandom random = new SplittableRandom(11);
            for (int i = 0; i < 9; i++) {
                double at = x + (random.nextDouble() - 0.5) * width * 0.9;
                double from = top + (0.98 - top) * random.nextDouble() * 0.75;
                double length = 0.05 + 0.06 * random.nextDouble();
                brush.line(
                        Brush.curve(at, from, at + width * 0.06, from + length / 2, at - width * 0.03, from + length),
                        width * 0.05, Shade.alpha(Shade.darker(bark, 0.5), 0.7));
            }
        });
    }

    /** The outline of a trunk that nothing forks from. */
    Shape bole() {
        return trunk(width / 2, fork, 0);
    }

    private Shape trunk(double half, double top, double lean) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x - half * 0.8 + lean * 0.5, top);
        path.curveTo(x - half * 0.8, top + 0.12, x - half * 0.7, 0.9, x - half * 2.1, 0.992);
        path.quadTo(x - half * 1.2, 0.985, x - half * 0.6, 1.0);
        path.quadTo(x, 0.985, x + half * 0.7, 1.0);
        path.quadTo(x + half * 1.2, 0.985, x + half * 2.2, 0.99);
        path.curveTo(x + half * 0.75, 0.9, x + half * 0.8, top + 0.12, x + half * 0.85 + lean * 0.5, top);
        path.closePath();
        return path;
    }

    private Shape shadow(double half) {
        return Brush.blob(x - half * 3, fork - 0.1, x + half * 3, fork - 0.1, x + half * 2, fork + 0.1, x, fork + 0.07,
                x - half * 2, fork + 0.11);
    }

    private void limb(Brush brush, double x1, double y1, double from, double x2, double y2, double to) {
        brush.flat(Brush.limbShape(x1, y1, from, x2, y2, to), Shade.darker(bark, 0.22));
    }

    /** The tree as it stands in winter: forked to its twigs, with snow on whatever is not steep. */
    void paintBare(Brush brush, Pose pose, double spread) {
        SplittableRandom random = new SplittableRandom(pose.seed() * 17 + 3);
        double sway = pose.wave(0) * 1.2;
        fork(brush, random, x, fork + 0.1, -90, (fork + 0.1) * 0.27, width * 0.86, 6, spread, sway);
        trunk(brush, fork + 0.04, 0);
        brush.flat(Brush.blob(x - width * 1.5, 0.995, x - width * 0.8, 0.965, x, 0.975, x + width * 0.9, 0.96,
                x + width * 1.7, 0.995, x, 1.004), SNOW);
    }

    private void fork(Brush brush, SplittableRandom random, double fromX, double fromY, double degrees, double length,
            double thick, int depth, double spread, double sway) {
        double angle = Math.toRadians(degrees + sway);
        double toX = fromX + Math.cos(angle) * length * spread;
        double toY = fromY + Math.sin(angle) * length;
        int count = depth <= 0 ? 0 : depth > 4 ? 3 : 2;
        for (int i = 0; i < count; i++) {
            double turn = (i - (count - 1) / 2.0) * (count == 3 ? 38 : 46) + (random.nextDouble() - 0.5) * 22;
            double share = 0.55 + 0.45 * random.nextDouble();
            double startX = fromX + (toX - fromX) * (i == 0 ? 0.75 : 1);
            double startY = fromY + (toY - fromY) * (i == 0 ? 0.75 : 1);
            fork(brush, random, startX, startY, degrees * 0.97 - 90 * 0.03 + turn,
                    length * (0.64 + 0.16 * share), thick * 0.66, depth - 1, spread, sway * 1.25);
        }
        brush.flat(Brush.limbShape(fromX, fromY, thick, toX, toY, thick * 0.66),
                Shade.darker(bark, 0.25 - 0.03 * depth));
        double flat = Math.abs(Math.cos(angle));
        if (flat > 0.28 || depth == 0) {
            double up = thick * 0.36;
            brush.flat(Brush.limbShape(fromX + (toX - fromX) * 0.12, fromY + (toY - fromY) * 0.12 - up,
                    thick * 0.45 + 0.005, toX, toY - up * 0.7, thick * 0.4 + 0.005), SNOW);
        }
    }
}
