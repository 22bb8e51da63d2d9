package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;

/** Small ones that sit up: rabbit, mouse, squirrel and monkey. */
final class Nibblers {
    private static final Color NOSE = new Color(0xD97C78);
    private static final Shape ROUND = Brush.blob(0.02, -0.9, 0.58, -0.72, 0.92, -0.16, 1.0, 0.34, 0.64, 0.78, 0.12,
            0.92, -0.46, 0.78, -0.92, 0.34,
            -0.88, -0.16, -0.54, -0.72);

    private Nibblers() {}

    static Drawing rabbit() {
        Build build = new Build(new Build.Round(0.38, 0.7, 0.21), 0.38, new Build.Round(0.62, 0.68, 0.155),
                new Build.Round(0.68, 0.46, 0.2),
                new Build.Neck(0.26, 0.24), new Build.Leg(0.12, 0.08, 0.09, Build.Foot.PAW), 0.98, 2.28);
        return Quadruped.settled(build, Coat.of(0xCDB49A, 0xFFF8EE, 0x8E7258), Nibblers::rabbitHead,
                (beast, root, resting) -> beast.light(Brush.ellipse(root.x() - 0.05,
                        Math.min(root.y() - 0.02, 0.84) + 0.006 * beast.swing(), 0.085, 0.08)),
                Nibblers::bib);
    }

    private static void rabbitHead(Beast beast) {
        double flick = 0.1 * beast.swing();
        double down = beast.asleep() ? 0.9 : 0;
        for (double side : new double[]{1, -1}) {
            double x = side * 0.36 + 0.02;
            double lean = side * 0.16 + (side < 0 ? flick - down : flick * 0.3 - down * 0.8);
            Shape ear = Taper.of(x, -0.6, 0.36, x + lean * 0.6, -1.2 + down * 0.1, 0.46, x + lean * 1.5,
                    -1.9 + down * 0.7, 0.4, x + lean * 1.9, -2.2 + down, 0.14);
            beast.near(ear);
            beast.pelt()
                    .fill(Taper.of(x, -0.74, 0.14, x + lean * 0.6, -1.2 + down * 0.1, 0.24, x + lean * 1.5,
                            -1.84 + down * 0.7, 0.2, x + lean * 1.8, -2.06 + down, 0.05),
                            beast.pink());
        }
        beast.near(ROUND);
        beast.pelt().soft(ROUND, -0.54, 0.4, 0.3, 0.24, new Color(0xEE, 0x7E, 0x78, 80));
        beast.pelt().soft(ROUND, 0.74, 0.4, 0.24, 0.24, new Color(0xEE, 0x7E, 0x78, 80));
        beast.light(Brush.ellipse(0.14, 0.5, 0.38, 0.3));
        beast.brush().flat(Brush.blob(0.06, 0.66, 0.22, 0.66, 0.21, 0.84, 0.07, 0.84), new Color(0xFFFDF8));
        Muzzle.nose(beast, 0.14, 0.26, 0.14, NOSE);
        beast.eye(-0.36, -0.02, 0.17, beast.eyes());
        beast.eye(0.58, -0.02, 0.165, beast.eyes());
        Muzzle.whiskers(beast, 0.14, 0.46, 0.5);
    }

    private static void bib(Beast beast, Area skin, Body body) {
        double r = body.build().chest().radius();
        Spot at = body.rest() == Body.Rest.SITTING
                ? body.chest().plus(r * 0.45, r * 0.5)
                : body.chest().plus(r * 0.9, r * 0.2);
        beast.pelt().mark(skin, Brush.ellipse(at.x(), at.y(), r * 0.55, r * 0.9), beast.coat().light());
    }

    static Drawing mouse() {
        Build build = new Build(new Build.Round(0.72, 0.66, 0.25), 0.47, new Build.Round(1.04, 0.68, 0.2),
                new Build.Round(1.26, 0.53, 0.29),
                new Build.Neck(0.34, 0.32), new Build.Leg(0.12, 0.085, 0.06, Build.Foot.PAW), 0.96, 1.6);
        return Quadruped.sitting(build, Coat.of(0xA9A4A8, 0xF1EBE8, 0x6F696E), Nibblers::mouseHead,
                (beast, root, resting) -> {
                    double s = 0.05 * beast.swing();
                    double y = resting ? Math.min(root.y() + 0.1, 0.94) : root.y() + 0.14;
                    beast.pelt()
                            .fill(Taper.of(root.x() + 0.05, y, 0.07, root.x() - 0.16, y + 0.06 * (resting ? 0 : 1),
                                    0.05, root.x() - 0.34, y - 0.06 + s, 0.04, root.x() - 0.46,
                                    y - 0.24 + s, 0.032, root.x() - 0.58, y - 0.2 + 2 * s, 0.012),
                                    Shade.darker(beast.pink(), 0.08));
                }, Nibblers::bib);
    }

    private static void mouseHead(Beast beast) {
        for (double side : new double[]{-1, 1}) {
            double x = side * 0.74;
            beast.near(Brush.ellipse(x, -0.82, 0.58, 0.6));
            beast.pelt().fill(Brush.ellipse(x * 0.98, -0.78, 0.4, 0.42), beast.pink());
        }
        beast.near(ROUND);
        beast.light(Brush.ellipse(0.18, 0.5, 0.4, 0.32));
        beast.pelt().soft(ROUND, -0.54, 0.4, 0.3, 0.24, new Color(0xEE, 0x7E, 0x78, 80));
        Muzzle.nose(beast, 0.2, 0.26, 0.16, NOSE);
        beast.eye(-0.34, -0.04, 0.16, beast.eyes());
        beast.eye(0.58, -0.04, 0.155, beast.eyes());
        Muzzle.whiskers(beast, 0.18, 0.46, 0.6);
    }

    static Drawing squirrel() {
        Build build = new Build(new Build.Round(0.6, 0.76, 0.2), 0.3, new Build.Round(0.8, 0.68, 0.135),
                new Build.Round(0.84, 0.42, 0.19),
                new Build.Neck(0.22, 0.2), new Build.Leg(0.1, 0.062, 0.08, Build.Foot.PAW), 0.98, 1.75);
        return Quadruped.settled(build, Coat.of(0xB9652F, 0xFBEAD0, 0x7A3C1B), Nibblers::squirrelHead,
                (beast, root, resting) -> {
                    double s = 0.03 * beast.swing();
                    double y = resting ? Math.min(root.y() + 0.03, 0.9) : root.y() + 0.14;
                    Shape tail = Taper.of(root.x() + 0.1, y, 0.1, root.x() - 0.1, y - 0.04, 0.24,
                            root.x() - 0.2 + s * 0.3, y - 0.28, 0.3, root.x() - 0.14 + s, y - 0.54, 0.28,
                            root.x() - 0.28 + s * 1.6, y - 0.7, 0.18, root.x() - 0.38 + s * 2, y - 0.6, 0.04);
                    beast.near(tail);
                    beast.pelt()
                            .fill(Taper.of(root.x() + 0.04, y - 0.02, 0.02, root.x() - 0.1, y - 0.06, 0.09,
                                    root.x() - 0.19 + s * 0.3, y - 0.28, 0.12, root.x() - 0.14 + s,
                                    y - 0.53, 0.1, root.x() - 0.25 + s * 1.6, y - 0.65, 0.04),
                                    Shade.mix(beast.coat().base(), beast.coat().light(), 0.4));
                }, (beast, skin, body) -> {
                    bib(beast, skin, body);
                    if (body.rest() == Body.Rest.SITTING && !beast.asleep()) {
                        acorn(beast, body.chest().plus(0.15, 0.06));
                    }
                });
    }

    private static void acorn(Beast beast, Spot at) {
        beast.brush()
                .round(Brush.blob(at.x() - 0.05, at.y(), at.x() + 0.05, at.y(), at.x() + 0.035, at.y() + 0.06, at.x(),
                        at.y() + 0.095, at.x() - 0.035, at.y() + 0.06),
                        new Color(0xC98D45));
        beast.brush()
                .round(Brush.blob(at.x() - 0.062, at.y() + 0.006, at.x() - 0.04, at.y() - 0.04, at.x(), at.y() - 0.052,
                        at.x() + 0.04, at.y() - 0.04, at.x() + 0.062,
                        at.y() + 0.006, at.x(), at.y() + 0.016), new Color(0x6E4A2A));
        beast.near(Taper.of(at.x() - 0.16, at.y() - 0.02, 0.075, at.x() - 0.08, at.y() + 0.05, 0.06, at.x() - 0.02,
                at.y() + 0.035, 0.05));
        beast.pelt().crease(
                Brush.curve(at.x() - 0.15, at.y() + 0.02, at.x() - 0.08, at.y() + 0.085, at.x() - 0.01, at.y() + 0.06),
                0.008);
    }

    private static void squirrelHead(Beast beast) {
        Muzzle.pointedEars(beast, 0.5, 0.26, -1.46, beast.pink());
        beast.near(ROUND);
        beast.light(Brush.ellipse(-0.32, 0.42, 0.4, 0.34, 10));
        beast.light(Brush.ellipse(0.54, 0.42, 0.36, 0.34, -10));
        beast.light(Brush.ellipse(0.14, 0.5, 0.36, 0.32));
        beast.brush().flat(Brush.blob(0.08, 0.66, 0.2, 0.66, 0.19, 0.8, 0.09, 0.8), new Color(0xFFFDF8));
        Muzzle.nose(beast, 0.14, 0.28, 0.13, new Color(0x4A2A22));
        beast.eye(-0.34, 0.0, 0.17, beast.eyes());
        beast.eye(0.56, 0.0, 0.165, beast.eyes());
        Muzzle.whiskers(beast, 0.14, 0.46, 0.45);
    }

    static Drawing monkey() {
        Build build = new Build(new Build.Round(0.42, 0.62, 0.15), 0.27, new Build.Round(0.65, 0.55, 0.145),
                new Build.Round(0.66, 0.3, 0.22),
                new Build.Neck(0.22, 0.2), new Build.Leg(0.105, 0.07, 0.07, Build.Foot.PAW), 0.98, 1.15);
        return Quadruped.settled(build, Coat.of(0x8A5A38, 0xF3CDA4, 0x5B3822), Nibblers::monkeyHead,
                (beast, root, resting) -> {
                    double s = 0.03 * beast.swing();
                    double y = Math.min(root.y() + 0.03, 0.92);
                    beast.near(Taper.of(root.x() + 0.06, y, 0.06, root.x() - 0.1, y + 0.02, 0.05, root.x() - 0.18,
                            y - 0.14, 0.046, root.x() - 0.14 + s, y - 0.32, 0.044, root.x() - 0.2 + s * 2,
                            y - 0.44, 0.042, root.x() - 0.28 + s * 2, y - 0.36, 0.04, root.x() - 0.22 + s * 2, y - 0.33,
                            0.036));
                }, (beast, skin, body) -> {
                    double r = body.build().chest().radius();
                    Spot at = body.rest() == Body.Rest.SITTING
                            ? body.rump().toward(body.chest(), 0.7).plus(r * 0.55, 0)
                            : body.rump().toward(body.chest(), 0.5).plus(0, r * 0.8);
                    beast.pelt().mark(skin,
                            body.rest() == Body.Rest.SITTING
                                    ? Brush.ellipse(at.x(), at.y(), r * 0.6, r * 1.0)
                                    : Brush.ellipse(at.x(), at.y(), r, r * 0.4),
                            beast.coat().light());
                });
    }

    private static void monkeyHead(Beast beast) {
        for (double side : new double[]{-1, 1}) {
            beast.near(Brush.ellipse(side * 0.96 + 0.03, 0.04, 0.33, 0.36));
            beast.light(Brush.ellipse(side * 0.98 + 0.03, 0.06, 0.2, 0.23));
        }
        Shape tuft = Brush.blob(-0.24, -0.8, -0.1, -1.08, 0.04, -0.98, 0.2, -1.14, 0.32, -0.8);
        beast.near(tuft);
        beast.near(ROUND);
        beast.light(Brush.blob(0.13, -0.34, 0.36, -0.56, 0.68, -0.42, 0.78, -0.04, 0.6, 0.24, 0.74, 0.5, 0.5, 0.8, 0.12,
                0.88, -0.28, 0.8, -0.5, 0.5, -0.36, 0.24, -0.54, -0.04, -0.42,
                -0.42, -0.1, -0.56));
        Color ink = Shade.darker(beast.coat().base(), 0.5);
        beast.brush().flat(Brush.ellipse(0.05, 0.32, 0.045, 0.035), ink);
        beast.brush().flat(Brush.ellipse(0.21, 0.32, 0.045, 0.035), ink);
        beast.line(Brush.curve(-0.24, 0.54, 0.13, 0.68, 0.48, 0.53), 0.055, ink);
        Eyes.dark(beast.brush(), -0.16, -0.06, 0.15, beast.eyes());
        Eyes.dark(beast.brush(), 0.44, -0.06, 0.145, beast.eyes());
    }
}
