package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** A pine: tiers of drooping boughs with ragged ends. Asked for in white it keeps its needles, and snow lies on the tiers. */
final class Pine {
    private static final int TIERS = 8;

    private Pine() {}

    static void draw(Brush brush, Pose pose) {
        boolean snowy = pose.tint() == Tint.WHITE;
        Color needles = snowy ? new Color(0x2F6550) : pose.tintOr(new Color(0x37805A));
        Color bark = new Color(0x6B4A33);
        brush.plane(new Boughs(0.275, 0.05, 0.8, bark).bole(), bark);
        SplittableRandom random = new SplittableRandom(pose.seed() + 77);
        for (int tier = TIERS - 1; tier >= 0; tier--) {
            double share = (tier + 1.0) / TIERS;
            double top = 0.0 + 0.78 * Math.pow(tier / (double) TIERS, 0.92);
            double height = 0.12 + 0.09 * share;
            double half = (0.06 + 0.2 * share) * (0.88 + 0.14 * random.nextDouble());
            double lean = 0.022 * (1 - top) * (1 - top) * pose.wave(-tier * 0.02);
            tier(brush, random, 0.275 + lean, top, half, height, needles, snowy);
        }
    }

    private static void tier(Brush brush, SplittableRandom random, double x, double top, double half, double height,
            Color needles, boolean snowy) {
        double[] ends = new double[9];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = (random.nextDouble() - 0.5) * 0.025;
        }
        boolean left = brush.lightFrom() < 0;
        Shape all = boughs(x, top, half, height, ends);
        brush.flat(boughs(x, top + 0.022, half * 0.97, height, ends), Shade.darker(needles, 0.5));
        brush.flat(all, Shade.darker(needles, 0.16));
        brush.within(all, () -> {
            brush.flat(boughs(x + (left ? -half : half) * 0.3, top - 0.01, half * 0.82, height * 0.86, ends),
                    Shade.lighter(needles, 0.03));
            brush.flat(boughs(x + (left ? -half : half) * 0.5, top - 0.015, half * 0.55, height * 0.72, ends),
                    Shade.mix(needles, Crown.SUN, 0.22));
            brush.flat(Brush.ellipse(x, top - 0.01, half * 0.9, height * 0.3),
                    Shade.alpha(Shade.darker(needles, 0.7), 0.25));
        });
        for (int i = 0; i < 26; i++) {
            double share = 0.35 + 0.6 * random.nextDouble();
            double across = (random.nextDouble() * 2 - 1) * share * share;
            double down = top + height * share;
            double lit = (left ? -across : across) * 0.22 + 0.08 * random.nextDouble();
            brush.segment(x + across * half * 0.84, down - 0.008, x + across * half * 0.9, down + 0.008, 0.003,
                    lit > 0 ? Shade.mix(needles, Crown.SUN, lit + 0.1) : Shade.darker(needles, 0.3));
        }
        if (snowy) {
            brush.within(all, () -> {
                brush.flat(boughs(x, top - 0.012, half * 0.98, height * 0.98, ends), new Color(0xC9DCEB));
                brush.flat(boughs(x + (left ? -0.02 : 0.02), top - 0.026, half * 0.93, height * 0.97, ends),
                        Boughs.SNOW);
            });
        }
    }

    private static Shape boughs(double x, double top, double half, double height, double[] ends) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, top);
        path.curveTo(x - half * 0.25, top + height * 0.45, x - half * 0.6, top + height * 0.75, x - half,
                top + height * 0.92);
        int points = ends.length;
        for (int i = 0; i < points; i++) {
            double share = (i + 1.0) / points * 2 - 1;
            double bow = top + height * (1.14 - 0.2 * share * share) + ends[i];
            double fromX = x + half * ((double) i / points * 2 - 1);
            double toX = x + half * share;
            path.quadTo((fromX + toX) / 2, bow + 0.014, toX, i == points - 1 ? top + height * 0.92 : bow - 0.024);
        }
        path.curveTo(x + half * 0.6, top + height * 0.75, x + half * 0.25, top + height * 0.45, x, top);
        path.closePath();
        return path;
    }
}
