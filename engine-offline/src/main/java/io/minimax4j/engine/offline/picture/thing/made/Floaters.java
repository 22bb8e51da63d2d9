package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** What hangs in the air: a hot-air balloon and a flying saucer. */
final class Floaters {
    private Floaters() {}

    static void hotAirBalloon(Brush brush, Pose pose) {
        Color color = pose.tintOrOneOf(new Color(0xE4573D), new Color(0x3F8FB8), new Color(0x8A5FB0));
        Color second = pose.tint() == Tint.YELLOW || pose.tint() == Tint.WHITE
                ? new Color(0xF08B4A)
                : new Color(0xF8D47A);
        boolean lit = pose.lampsLit();
        brush.placed(0, 0.008 * pose.wave(0), 1, 1, () -> {
            Color basket = new Color(0xA9713F);
            for (double out : new double[]{-0.1, -0.045, 0.045, 0.1}) {
                brush.segment(0.375 + out * 0.9, 0.74, 0.375 + out * 0.5, 0.89, 0.004, new Color(0x6B4A33));
            }
            if (lit || pose.isMoving()) {
                brush.glow(0.375, 0.8, 0.09, new Color(0xC0FFC050, true));
                brush.turned(180, 0.375, 0.84,
                        () -> Aircraft.flame(brush, pose, 0.375, 0.84, 0.016, 0.075 + 0.01 * pose.wave(3, 0),
                                new Color(0xFFB23A)));
            }
            Shape bag = bag();
            brush.flat(bag, color);
            brush.within(bag, () -> {
                for (int i = 4; i >= 0; i--) {
                    brush.flat(gore(0.09 + i * 0.17), i % 2 == 0 ? color : second);
                }
                brush.flat(Outline.box(0, 0.36, 0.75, 0.03), Shade.deeper(color, 0.15));
                brush.flat(Outline.box(0, 0.4, 0.75, 0.014), new Color(0xFBF3E2));
                brush.flat(Outline.box(0, 0.335, 0.75, 0.014), new Color(0xFBF3E2));
            });
            if (lit) {
                brush.within(bag, () -> brush.glow(0.375, 0.62, 0.5, new Color(0xB0FFD98A, true)));
            }
            shading(brush, bag);
            brush.plane(Outline.softened(0.01, 0.31, 0.725, 0.44, 0.725, 0.425, 0.76, 0.325, 0.76),
                    Shade.deeper(color, 0.3));
            Shape hull = Outline.softened(0.02, 0.315, 0.885, 0.435, 0.885, 0.425, 0.995, 0.325, 0.995);
            brush.pillar(hull, basket);
            brush.within(hull, () -> {
                for (int row = 0; row < 8; row++) {
                    for (int i = 0; i < 12; i++) {
                        brush.flat(
                                Outline.rounded(0.31 + i * 0.011 + row % 2 * 0.0055, 0.895 + row * 0.0135, 0.008, 0.008,
                                        0.003),
                                Shade.alpha(i % 2 == 0 ? Shade.darker(basket, 0.5) : Shade.lighter(basket, 0.4), 0.5));
                    }
                }
            });
            brush.flat(Outline.rounded(0.305, 0.876, 0.14, 0.02, 0.01), Shade.darker(basket, 0.3));
            brush.ball(0.33, 0.94, 0.018, 0.022, new Color(0xD9C59A));
            brush.ball(0.42, 0.945, 0.017, 0.021, new Color(0xC9B488));
        });
    }

    private static Shape bag() {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(0.375, 0.0);
        path.curveTo(0.62, 0.0, 0.74, 0.17, 0.74, 0.33);
        path.curveTo(0.74, 0.5, 0.56, 0.62, 0.44, 0.73);
        path.lineTo(0.31, 0.73);
        path.curveTo(0.19, 0.62, 0.01, 0.5, 0.01, 0.33);
        path.curveTo(0.01, 0.17, 0.13, 0.0, 0.375, 0.0);
        path.closePath();
        return path;
    }

    private static Shape gore(double share) {
        double half = 0.365 * share;
        Path2D.Double path = new Path2D.Double();
        path.moveTo(0.375, 0.0);
        path.curveTo(0.375 + half * 0.68, 0.02, 0.375 + half, 0.17, 0.375 + half, 0.33);
        path.curveTo(0.375 + half, 0.5, 0.375 + half * 0.5, 0.62, 0.375 + half * 0.18, 0.74);
        path.lineTo(0.375 - half * 0.18, 0.74);
        path.curveTo(0.375 - half * 0.5, 0.62, 0.375 - half, 0.5, 0.375 - half, 0.33);
        path.curveTo(0.375 - half, 0.17, 0.375 - half * 0.68, 0.02, 0.375, 0.0);
        path.closePath();
        return path;
    }

    private static void shading(Brush brush, Shape bag) {
        boolean left = brush.lightFrom() < 0;
        brush.between(bag, left ? 0.4 : 0.35, 0.3, new Color(0x00101224, true), left ? 0.78 : -0.03, 0.45,
                new Color(0x80101224, true));
        brush.within(bag, () -> brush.glow(left ? 0.22 : 0.53, 0.2, 0.24, new Color(0x80FFFFFF, true)));
    }

    static void saucer(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0x9FB0BF));
        brush.placed(0, 0.02 * pose.wave(0), 1, 1, () -> {
            if (pose.lampsLit()) {
                brush.between(Outline.polygon(0.85, 0.72, 1.35, 0.72, 1.68, 1.02, 0.52, 1.02), 1.1, 0.7,
                        new Color(0xB0B8FFD8, true), 1.1, 1.03, new Color(0x10B8FFD8, true));
            }
            Path2D.Double dome = new Path2D.Double();
            dome.moveTo(0.66, 0.42);
            dome.curveTo(0.68, -0.1, 1.52, -0.1, 1.54, 0.42);
            dome.closePath();
            brush.fade(dome, new Color(0xE0D4F4F2, true), new Color(0xE070B8C4, true));
            alien(brush, pose);
            brush.line(Outline.arc(1.1, 0.36, 0.36, 0.3, 200, 60), 0.04, new Color(0x90FFFFFF, true));
            brush.line(dome, 0.018, Shade.darker(color, 0.3));
            Path2D.Double under = new Path2D.Double();
            under.moveTo(0.3, 0.6);
            under.curveTo(0.6, 0.8, 0.8, 0.8, 0.84, 0.92);
            under.lineTo(1.36, 0.92);
            under.curveTo(1.4, 0.8, 1.6, 0.8, 1.9, 0.6);
            under.closePath();
            brush.pillar(under, Shade.darker(color, 0.4));
            brush.flat(Brush.ellipse(1.1, 0.92, 0.26, 0.05), new Color(0xA8FFE0));
            brush.flat(Brush.ellipse(1.1, 0.92, 0.2, 0.032), new Color(0xEAFFF6));
            Bodywork.lacquer(brush, Brush.ellipse(1.1, 0.55, 1.08, 0.22), color);
            Bodywork.lacquer(brush, Brush.ellipse(1.1, 0.46, 0.7, 0.11), Shade.lighter(color, 0.2));
            brush.line(Outline.arc(1.1, 0.55, 1.07, 0.21, 195, 110), 0.014, new Color(0x90FFFFFF, true));
            Color[] lamps = {new Color(0xFF6B5E), new Color(0xFFD45C), new Color(0x6BE38F), new Color(0x6AB8FF)};
            for (int i = 0; i < 9; i++) {
                double angle = Math.toRadians(14 + i * 19);
                double x = 1.1 - Math.cos(angle) * 0.95;
                double y = 0.57 + Math.sin(angle) * 0.12;
                double bright = 0.5 + 0.5 * pose.wave(-i / 4.0);
                Color lamp = lamps[i % 4];
                brush.flat(Brush.ellipse(x, y, 0.06, 0.045), Shade.darker(color, 0.5));
                brush.ball(x, y, 0.046, 0.034, Shade.mix(Shade.darker(lamp, 0.35), Shade.lighter(lamp, 0.3), bright));
                if (pose.lampsLit()) {
                    brush.glow(x, y, 0.13, Shade.alpha(lamp, 0.7 * bright));
                }
            }
        });
    }

    private static void alien(Brush brush, Pose pose) {
        double x = 1.1 + 0.02 * pose.wave(0.25);
        Color skin = new Color(0x7CC464);
        brush.round(Brush.blob(0.92, 0.44, 0.96, 0.32, x, 0.29, 1.24, 0.32, 1.28, 0.44), new Color(0x56628F));
        brush.round(Brush.blob(x - 0.15, 0.15, x, 0.06, x + 0.15, 0.15, x + 0.09, 0.28, x, 0.33, x - 0.09, 0.28), skin);
        for (int side = -1; side <= 1; side += 2) {
            brush.flat(Brush.ellipse(x + side * 0.062, 0.19, 0.048, 0.032, side * -28), new Color(0x1E2228));
            brush.flat(Brush.ellipse(x + side * 0.062 - 0.012, 0.178, 0.014, 0.01), Color.WHITE);
        }
        brush.line(Brush.curve(x - 0.03, 0.275, x, 0.288, x + 0.03, 0.275), 0.01, Shade.darker(skin, 0.5));
    }
}
