package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;

/** Steam over what is hot, and fire. */
final class Steam {
    private Steam() {}

    /** Wisps that rise from a place and dissolve. */
    static void rise(Brush brush, Pose pose, double x, double y, double spread, double height, int wisps) {
        for (int wisp = 0; wisp < wisps; wisp++) {
            double foot = x + spread * (wisps == 1 ? 0 : 2.0 * wisp / (wisps - 1) - 1);
            int steps = 24;
            for (int i = 0; i < steps; i++) {
                double share = (double) i / steps;
                double at = foot + height * 0.14 * share * pose.wave(-share * 0.9 - wisp * 0.31) * -1;
                double size = height * (0.03 + 0.05 * share);
                double dense = 0.34 * Math.sin(Math.PI * Math.min(1, share * 1.02 + 0.04));
                brush.flat(Brush.ellipse(at, y - height * share, size, size * 1.3),
                        Shade.alpha(new Color(0xFBFBF8), dense));
            }
        }
    }

    /** A flame that stands on its foot and flickers, in three colours. */
    static void flame(Brush brush, Pose pose, double x, double y, double half, double height, double ahead) {
        tongue(brush, pose, x, y, half, height, ahead, new Color(0xF0702C));
        tongue(brush, pose, x, y, half * 0.68, height * 0.74, ahead + 0.2, new Color(0xFBB634));
        tongue(brush, pose, x, y, half * 0.4, height * 0.46, ahead + 0.4, new Color(0xFFF3C0));
    }

    private static void tongue(Brush brush, Pose pose, double x, double y, double half, double height, double ahead,
            Color color) {
        double tip = x + half * 0.5 * pose.wave(2, ahead);
        double top = y - height * (0.93 + 0.07 * pose.wave(3, ahead));
        double bend = half * 0.18 * pose.wave(2, ahead + 0.3);
        brush.flat(Brush.blob(x, y, x - half * 0.75, y - height * 0.12, x - half * 0.8 + bend, y - height * 0.36,
                x - half * 0.3 + bend, y - height * 0.66, tip, top, x + half * 0.4 + bend, y - height * 0.6,
                x + half * 0.8 + bend, y - height * 0.34, x + half * 0.72, y - height * 0.12), color);
    }

    /** The light that something smooth throws back. */
    static void gloss(Brush brush, double x, double y, double radiusX, double radiusY, double degrees) {
        brush.flat(Brush.ellipse(x, y, radiusX, radiusY, degrees), Shade.alpha(Color.WHITE, 0.28));
        brush.flat(Brush.ellipse(x, y, radiusX * 0.7, radiusY * 0.62, degrees), Shade.alpha(Color.WHITE, 0.42));
    }
}
