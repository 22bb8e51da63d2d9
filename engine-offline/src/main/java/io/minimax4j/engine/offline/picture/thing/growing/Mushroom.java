package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** A toadstool with a young one beside it, and the grass they stand in. */
final class Mushroom {
    private static final Color FLESH = new Color(0xF4E8D3);

    private Mushroom() {}

    static void draw(Brush brush, Pose pose) {
        Color cap = pose.tintOr(new Color(0xD63A2F));
        Color spots = pose.tint() == Tint.WHITE ? new Color(0xD8A07A) : new Color(0xFFF7EA);
        mushroom(brush, 0.68, 0.52, 0.2, 0.24, cap, spots);
        mushroom(brush, 0.38, 0.03, 0.37, 0.44, cap, spots);
        for (int i = 0; i < 16; i++) {
            double x = 0.12 + i * 0.046;
            double lean = (i % 3 - 1) * 14 + 5 * pose.wave(x);
            brush.flat(Outline.leaf(x, 1, 0.16 + 0.07 * Math.abs(Math.sin(i * 2.3)), 0.03, -90 + lean, 0.3),
                    i % 2 == 0 ? new Color(0x5FA548) : new Color(0x44803C));
        }
    }

    private static void mushroom(Brush brush, double x, double top, double half, double height, Color cap,
            Color spots) {
        double rim = top + height;
        Path2D.Double stalk = new Path2D.Double();
        stalk.moveTo(x - half * 0.3, rim - 0.02);
        stalk.curveTo(x - half * 0.26, rim + 0.2, x - half * 0.36, 0.92, x - half * 0.46, 0.985);
        stalk.quadTo(x, 1.01, x + half * 0.46, 0.985);
        stalk.curveTo(x + half * 0.36, 0.92, x + half * 0.26, rim + 0.2, x + half * 0.3, rim - 0.02);
        stalk.closePath();
        brush.plane(stalk, FLESH);
        brush.within(stalk, () -> brush.flat(Brush.ellipse(x, rim, half * 0.6, half * 0.3),
                Shade.alpha(new Color(0x7A5B45), 0.35)));
        double ring = rim + (1 - rim) * 0.28;
        brush.flat(
                Outline.polygon(x - half * 0.3, ring - 0.03, x + half * 0.3, ring - 0.03, x + half * 0.44, ring + 0.06,
                        x + half * 0.16, ring + 0.035, x, ring + 0.07, x - half * 0.16, ring + 0.035, x - half * 0.44,
                        ring + 0.06),
                Shade.darker(FLESH, 0.12));
        brush.flat(Brush.ellipse(x, rim - 0.005, half * 0.93, half * 0.2), Shade.darker(FLESH, 0.16));
        brush.within(Brush.ellipse(x, rim - 0.005, half * 0.93, half * 0.2), () -> {
            for (int i = -9; i <= 9; i++) {
                brush.segment(x + i * half * 0.03, rim - half * 0.1, x + i * half * 0.12, rim + half * 0.22, 0.006,
                        Shade.darker(FLESH, 0.34));
            }
        });
        Shape hood = hood(x, top, half, rim);
        brush.round(hood, cap);
        brush.within(hood, () -> {
            double[] places = {0, 0.3, 0.16, -0.5, 0.42, 0.13, 0.48, 0.4, 0.14, -0.22, 0.72, 0.15, 0.22, 0.75, 0.12,
                -0.8,
                0.74, 0.1, 0.76, 0.76, 0.1, -0.27, 0.12, 0.08, 0.36, 0.14, 0.07};
            for (int i = 0; i < places.length; i += 3) {
                Shape spot = Brush.ellipse(x + places[i] * half, top + places[i + 1] * height, half * places[i + 2],
                        half * places[i + 2] * 0.82, places[i] * 30);
                brush.placed(0.004, 0.008, 1, 1, () -> brush.flat(spot, Shade.alpha(Shade.darker(cap, 0.6), 0.4)));
                brush.round(spot, spots);
            }
        });
        brush.line(
                Outline.arc(x, rim - height * 0.35, half * 0.8, height * 0.55, brush.lightFrom() < 0 ? 200 : 280, 60),
                half * 0.05, Shade.alpha(Color.WHITE, 0.35));
    }

    private static Shape hood(double x, double top, double half, double rim) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x - half, rim - 0.02);
        path.curveTo(x - half, top + (rim - top) * 0.2, x - half * 0.5, top, x, top);
        path.curveTo(x + half * 0.5, top, x + half, top + (rim - top) * 0.2, x + half, rim - 0.02);
        path.curveTo(x + half * 0.98, rim + 0.03, x + half * 0.6, rim + half * 0.06, x, rim + half * 0.06);
        path.curveTo(x - half * 0.6, rim + half * 0.06, x - half * 0.98, rim + 0.03, x - half, rim - 0.02);
        path.closePath();
        return path;
    }
}
