package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;

/** Butterfly and bee. */
final class Insects {
    private Insects() {}

    static Drawing butterfly() {
        return Insects::butterfly;
    }

    private static boolean still(Pose pose) {
        return switch (pose.action()) {
            case STANDING, SITTING, LYING, SLEEPING, READING -> true;
            default -> false;
        };
    }

    /** Seen from above, a little from the side; its wings open and close. */
    private static void butterfly(Brush brush, Pose pose) {
        List<Integer> colors = List.of(0xF08A2C, 0x4A8FE0, 0xE0639A, 0xF2C032, 0x8E62CC);
        int base = colors.get(new Traits(pose.seed()).of(1, colors.size()));
        Beast beast = Beast.of(brush, Coat.of(base, 0xFFF2D0, 0x3A2A2E), pose);
        double open = still(pose)
                ? 0.88 + 0.1 * Rhythm.wave(pose.phase())
                : 0.62 + 0.38 * Math.cos(2 * Math.PI * pose.phase());
        Color edge = pose.tint() == null ? beast.coat().dark() : Shade.darker(beast.coat().base(), 0.62);
        AffineTransform whole = brush.graphics().getTransform();
        for (double side : new double[]{1, -1}) {
            brush.graphics().translate(0.65, 0.5);
            brush.graphics().rotate(Math.toRadians(8));
            brush.graphics().scale(side * Math.max(open, 0.08) * (side > 0 ? 0.94 : 1), 1);
            Shape lower = Brush.blob(0.02, 0.06, 0.3, 0.06, 0.5, 0.2, 0.46, 0.4, 0.28, 0.485, 0.1, 0.36);
            Shape upper = Brush.blob(0.02, 0.04, 0.08, -0.2, 0.28, -0.44, 0.56, -0.47, 0.62, -0.28, 0.52, -0.04, 0.3,
                    0.1);
            Pelt pelt = new Pelt(brush, beast.coat().base(), -0.5, 0.5);
            pelt.fill(lower, edge);
            pelt.fill(Brush.blob(0.05, 0.09, 0.28, 0.1, 0.44, 0.21, 0.41, 0.37, 0.28, 0.43, 0.13, 0.33),
                    Shade.mix(beast.coat().base(), beast.coat().light(), 0.28));
            pelt.fill(upper, edge);
            Shape field = Brush.blob(0.05, 0.02, 0.11, -0.18, 0.28, -0.37, 0.48, -0.39, 0.53, -0.26, 0.45, -0.07, 0.28,
                    0.06);
            pelt.fill(field, beast.coat().base());
            pelt.soft(field, 0.12, -0.04, 0.3, 0.2, Shade.alpha(beast.coat().light(), 0.6));
            for (double[] vein : new double[][]{{0.3, -0.38}, {0.46, -0.3}, {0.46, -0.1}}) {
                pelt.mark(field,
                        Taper.of(0.05, -0.02, 0.016, vein[0] * 0.6, vein[1] * 0.6, 0.012, vein[0], vein[1], 0.01),
                        edge);
            }
            pelt.fill(Brush.ellipse(0.29, 0.27, 0.07, 0.075), edge);
            pelt.fill(Brush.ellipse(0.29, 0.27, 0.04, 0.045), beast.coat().light());
            for (double[] dot : new double[][]{{0.57, -0.4, 0.022}, {0.59, -0.31, 0.02}, {0.565, -0.2, 0.018},
                {0.47, 0.31, 0.016}, {0.42, 0.41, 0.016}}) {
                brush.flat(Brush.ellipse(dot[0], dot[1], dot[2], dot[2]), new Color(0xFFF8EA));
            }
            brush.graphics().setTransform(whole);
        }
        brush.graphics().translate(0.65, 0.5);
        brush.graphics().rotate(Math.toRadians(8));
        Color body = new Color(0x43312F);
        for (double side : new double[]{-1, 1}) {
            brush.line(Brush.curve(side * 0.015, -0.26, side * 0.05, -0.38, side * 0.12, -0.45), 0.014, body);
            brush.flat(Brush.ellipse(side * 0.125, -0.455, 0.022, 0.022), body);
        }
        brush.round(Taper.of(0, -0.16, 0.075, 0, 0.02, 0.085, 0, 0.34, 0.03), body);
        brush.round(Brush.ellipse(0, -0.22, 0.06, 0.06), Shade.lighter(body, 0.1));
        Eyes.dark(brush, -0.025, -0.235, 0.017, 1);
        Eyes.dark(brush, 0.03, -0.235, 0.017, 1);
        brush.graphics().setTransform(whole);
    }

    static Drawing bee() {
        return Insects::bee;
    }

    private static void bee(Brush brush, Pose pose) {
        Beast beast = Beast.of(brush, Coat.of(0xF6C233, 0xFFF0B8, 0x33282A), pose);
        boolean still = still(pose);
        double beat = Rhythm.wave((still ? 1 : 3) * pose.phase());
        double hover = still ? 0 : 0.02 * Rhythm.wave(pose.phase());
        AffineTransform whole = brush.graphics().getTransform();
        brush.graphics().translate(0, hover);
        wing(brush, 0.72, 0.44, -28 + (still ? 2 : 16) * beat, 0.8);
        for (int i = 0; i < 3; i++) {
            brush.line(Brush.curve(0.6 + i * 0.12, 0.86, 0.58 + i * 0.12, 0.94, 0.62 + i * 0.12 + 0.01 * beat, 0.985),
                    0.022, beast.coat().dark());
        }
        brush.flat(Taper.of(0.22, 0.66, 0.08, 0.08, 0.7, 0.012), beast.coat().dark());
        Shape body = Brush.blob(0.16, 0.64, 0.3, 0.46, 0.56, 0.38, 0.8, 0.42, 0.94, 0.62, 0.8, 0.86, 0.54, 0.92, 0.3,
                0.84);
        beast.near(body);
        for (int i = 0; i < 3; i++) {
            double x = 0.34 + i * 0.19;
            beast.pelt().mark(body, Taper.of(x + 0.03, 0.34, 0.09, x - 0.02, 0.64, 0.095, x + 0.03, 0.96, 0.09),
                    beast.coat().dark());
        }
        beast.pelt().soft(body, 0.5, 0.98, 0.5, 0.2, new Color(90, 40, 0, 110));
        beast.pelt().soft(body, 0.52, 0.42, 0.3, 0.1, new Color(255, 255, 255, 110));
        for (double lean : new double[]{0.12, 0}) {
            brush.line(Brush.curve(1.04 + lean, 0.38, 1.08 + lean, 0.22, 1.18 + lean, 0.16 + 0.01 * beat), 0.02,
                    beast.coat().dark());
            brush.flat(Brush.ellipse(1.19 + lean, 0.16 + 0.01 * beat, 0.034, 0.034), beast.coat().dark());
        }
        Shape head = Brush.ellipse(1.02, 0.58, 0.25, 0.25);
        beast.near(head);
        beast.pelt().soft(head, 0.98, 0.7, 0.08, 0.06, new Color(0xF0, 0x6A, 0x4A, 150));
        beast.pelt().soft(head, 1.2, 0.69, 0.06, 0.06, new Color(0xF0, 0x6A, 0x4A, 150));
        Eyes.dark(brush, 1.0, 0.55, 0.052, beast.eyes());
        Eyes.dark(brush, 1.17, 0.55, 0.05, beast.eyes());
        brush.line(Brush.curve(1.03, 0.67, 1.09, 0.71, 1.15, 0.67), 0.018, beast.coat().dark());
        wing(brush, 0.6, 0.46, -52 + (still ? 2 : 20) * beat, 1);
        brush.graphics().setTransform(whole);
    }

    private static void wing(Brush brush, double x, double y, double degrees, double size) {
        AffineTransform whole = brush.graphics().getTransform();
        brush.graphics().translate(x, y);
        brush.graphics().rotate(Math.toRadians(degrees + 20));
        brush.graphics().scale(size, size);
        Shape wing = Brush.blob(0, 0.02, -0.14, -0.22, -0.12, -0.44, 0.04, -0.52, 0.16, -0.4, 0.14, -0.18);
        brush.flat(wing, new Color(0xDF, 0xF1, 0xFB, 205));
        brush.line(wing, 0.012, new Color(0x7F, 0xA6, 0xC4, 200));
        brush.line(Brush.curve(0.01, -0.06, 0.0, -0.24, 0.04, -0.4), 0.009, new Color(0x7F, 0xA6, 0xC4, 150));
        brush.line(Brush.curve(0.01, -0.1, 0.08, -0.24, 0.1, -0.34), 0.008, new Color(0x7F, 0xA6, 0xC4, 130));
        brush.graphics().setTransform(whole);
    }
}
