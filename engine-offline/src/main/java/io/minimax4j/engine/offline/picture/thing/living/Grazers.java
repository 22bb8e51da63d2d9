package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;

/** Deer, giraffe and elephant. */
final class Grazers {
    private Grazers() {}

    static Drawing deer() {
        Build build = new Build(new Build.Round(0.25, 0.6, 0.12), 0.21, new Build.Round(0.57, 0.59, 0.125),
                new Build.Round(0.69, 0.36, 0.125),
                new Build.Neck(0.2, 0.13), new Build.Leg(0.085, 0.04, 0.045, Build.Foot.CLOVEN), 1.05);
        return Quadruped.hoofed(build, Coat.of(0xB97843, 0xF6E6CC, 0x6A4327), Grazers::deerHead,
                (beast, root, resting) -> {
                    beast.near(
                            Brush.ellipse(root.x() - 0.02, root.y() + 0.02 + 0.008 * beast.swing(), 0.04, 0.055, 40));
                    beast.light(
                            Brush.ellipse(root.x() - 0.026, root.y() + 0.035 + 0.008 * beast.swing(), 0.026, 0.04, 40));
                }, Quadruped.Markings.of((beast, trunk, body) -> {
                    Spot middle = body.rump().toward(body.chest(), 0.5);
                    beast.pelt().mark(trunk, Brush.ellipse(middle.x(), middle.y() + 0.12, 0.19, 0.05),
                            beast.coat().light());
                }, Grazers::deerMarks));
    }

    private static void deerHead(Beast beast) {
        Color horn = Shade.mix(beast.coat().dark(), new Color(0xC9A878), 0.45);
        for (double side : new double[]{-1, 1}) {
            beast.brush().round(Taper.of(side * 0.26, -0.7, 0.17, side * 0.6, -1.3, 0.15, side * 1.04, -1.9, 0.12,
                    side * 0.9, -2.66, 0.04), horn);
            beast.brush().round(Taper.of(side * 0.5, -1.2, 0.13, side * 0.2, -1.56, 0.11, side * 0.3, -2.0, 0.03),
                    horn);
            beast.brush().round(Taper.of(side * 0.96, -1.8, 0.12, side * 1.34, -2.06, 0.1, side * 1.42, -2.44, 0.03),
                    horn);
            double flick = 0.06 * beast.swing();
            beast.near(Brush.ellipse(side * 0.92 + 0.02, -0.52 + flick, 0.5, 0.22, side * -22));
            beast.pelt().fill(Brush.ellipse(side * 0.92 + 0.02, -0.5 + flick, 0.34, 0.12, side * -22), beast.pink());
        }
        Shape face = Brush.blob(0.02, -0.88, 0.5, -0.72, 0.66, -0.24, 0.5, 0.3, 0.36, 0.76, 0.1, 0.96, -0.16, 0.76,
                -0.36, 0.3, -0.58, -0.24, -0.44, -0.72);
        beast.near(face);
        beast.pelt().mark(face, Brush.ellipse(0.1, 0.86, 0.34, 0.42), beast.coat().light());
        beast.light(Brush.ellipse(-0.28, -0.34, 0.15, 0.1, -20));
        beast.light(Brush.ellipse(0.42, -0.34, 0.14, 0.1, 20));
        beast.eye(-0.3, -0.1, 0.15, beast.eyes());
        beast.eye(0.44, -0.1, 0.145, beast.eyes());
        Muzzle.nose(beast, 0.1, 0.5, 0.17, new Color(0x2B2527));
    }

    private static void deerMarks(Beast beast, Area skin, Body body) {
        Spot c = body.chest();
        beast.pelt().mark(skin, Brush.ellipse(c.x() + 0.13, c.y() - 0.03, 0.06, 0.13), beast.coat().light());
        for (int i = 0; i < 8; i++) {
            Spot at = body.rump().toward(c, 0.1 + i * 0.1);
            beast.pelt().mark(skin,
                    Brush.ellipse(at.x(), at.y() - 0.05 - 0.03 * (i % 2) + 0.02 * (i % 3), 0.011, 0.011),
                    beast.coat().light());
        }
    }

    static Drawing giraffe() {
        Build build = new Build(new Build.Round(0.23, 0.62, 0.1), 0.19, new Build.Round(0.44, 0.58, 0.115),
                new Build.Round(0.57, 0.125, 0.078),
                new Build.Neck(0.17, 0.075), new Build.Leg(0.078, 0.04, 0.03, Build.Foot.CLOVEN), 1.1);
        return Quadruped.hoofed(build, Coat.of(0xF2C568, 0xFFF0CF, 0xA8622B), Grazers::giraffeHead,
                (beast, root, resting) -> {
                    double s = beast.swing() * 0.025;
                    double l = resting ? 0.3 : 1;
                    beast.near(Taper.of(root.x() + 0.03, root.y(), 0.03, root.x() - 0.04, root.y() + 0.04 * l, 0.018,
                            root.x() - 0.05 + s, root.y() + 0.15 * l, 0.014));
                    beast.dark(Taper.of(root.x() - 0.05 + s, root.y() + 0.14 * l, 0.015, root.x() - 0.052 + s * 1.2,
                            root.y() + 0.18 * l, 0.036, root.x() - 0.05 + s * 1.5,
                            root.y() + 0.22 * l, 0.003));
                }, Grazers::giraffeMarks);
    }

    private static void giraffeHead(Beast beast) {
        for (double side : new double[]{-1, 1}) {
            double flick = 0.05 * beast.swing();
            beast.near(Taper.of(side * 0.24 + 0.04, -0.6, 0.18, side * 0.3 + 0.04, -1.12, 0.15));
            beast.dark(Brush.ellipse(side * 0.3 + 0.04, -1.16, 0.14, 0.13));
            beast.near(Brush.ellipse(side * 0.84 + 0.04, -0.46 + flick, 0.4, 0.17, side * -18));
            beast.pelt().fill(Brush.ellipse(side * 0.84 + 0.04, -0.45 + flick, 0.26, 0.09, side * -18), beast.pink());
        }
        Shape face = Brush.blob(0.04, -0.84, 0.5, -0.66, 0.6, -0.2, 0.5, 0.24, 0.54, 0.7, 0.14, 1.0, -0.28, 0.7, -0.36,
                0.24, -0.5, -0.2, -0.4, -0.66);
        beast.near(face);
        beast.pelt().mark(face, Herd.patch(0.06, -0.56, 0.16, 0.14, 1), beast.coat().dark());
        beast.light(Brush.ellipse(0.13, 0.62, 0.44, 0.36));
        beast.brush().flat(Brush.ellipse(-0.04, 0.5, 0.06, 0.09, 10), beast.coat().dark());
        beast.brush().flat(Brush.ellipse(0.32, 0.5, 0.06, 0.09, -10), beast.coat().dark());
        beast.line(Brush.curve(-0.1, 0.74, 0.14, 0.83, 0.38, 0.73), 0.05, beast.coat().dark());
        beast.eye(-0.26, -0.16, 0.15, beast.eyes());
        beast.eye(0.44, -0.16, 0.145, beast.eyes());
    }

    private static void giraffeMarks(Beast beast, Area skin, Body body) {
        Pelt pelt = beast.pelt();
        Color dark = beast.coat().dark();
        Spot r = body.rump();
        Spot c = body.chest();
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 4; j++) {
                Spot at = r.toward(c, -0.3 + i * 0.36 + 0.16 * (j % 2));
                pelt.mark(skin, Herd.patch(at.x(), at.y() - 0.1 + j * 0.065, 0.034, 0.03, i + 2 * j), dark);
            }
        }
        Spot h = body.head().plus(-0.01, 0.03);
        double length = c.distance(h);
        double nx = -(h.y() - c.y()) / length;
        double ny = (h.x() - c.x()) / length;
        for (int i = 0; i < 8; i++) {
            double share = 0.2 + i * 0.098;
            Spot at = c.toward(h, share);
            double width = 0.045 * (1 - share * 0.55);
            for (int side = -1; side < 2; side++) {
                double shift = i % 2 == 0 ? 0 : 0.5;
                Spot patch = at.plus(nx * (side + shift) * width * 1.25, ny * (side + shift) * width * 1.25);
                pelt.mark(skin, Herd.patch(patch.x(), patch.y(), width * 0.55, 0.02, i + side), dark);
            }
        }
        if (body.rest() == Body.Rest.NONE) {
            Spot[] tops = {r, c};
            Spot[] feet = {body.nearHind(), body.nearFore()};
            for (int leg = 0; leg < 2; leg++) {
                for (int i = 0; i < 3; i++) {
                    Spot at = tops[leg].toward(feet[leg], 0.4 + 0.13 * i);
                    pelt.mark(skin, Herd.patch(at.x() + (i % 2 == 0 ? -0.012 : 0.014), at.y(), 0.022, 0.022, i + leg),
                            dark);
                }
            }
        }
        Spot low = c.plus(-0.06, -0.11);
        Spot top = body.head().plus(-0.035, -0.04);
        for (int i = 0; i < 12; i++) {
            Spot at = low.toward(top, i / 11.0);
            beast.dark(Brush.ellipse(at.x() + 0.003 + 0.01 * Math.sin(Math.PI * i / 11.0), at.y(), 0.011, 0.022, 15));
        }
    }

    static Drawing elephant() {
        Build build = new Build(new Build.Round(0.38, 0.46, 0.265), 0.54, new Build.Round(0.78, 0.45, 0.255),
                new Build.Round(1.0, 0.36, 0.235),
                new Build.Neck(0.44, 0.38), new Build.Leg(0.2, 0.16, 0.015, Build.Foot.PILLAR), 1.95);
        return Quadruped.hoofed(build, Coat.of(0x9AA3B0, 0xC3C9D2, 0x5E6674), Grazers::elephantHead,
                (beast, root, resting) -> {
                    double s = beast.swing() * 0.03;
                    beast.far(Taper.of(root.x() + 0.05, root.y() + 0.02, 0.05, root.x() - 0.05, root.y() + 0.1, 0.03,
                            root.x() - 0.06 + s, Math.min(root.y() + 0.3, 0.9), 0.02));
                    beast.dark(Brush.ellipse(root.x() - 0.06 + s * 1.1, Math.min(root.y() + 0.33, 0.92), 0.02, 0.05));
                }, Quadruped.Markings.NONE);
    }

    private static void elephantHead(Beast beast) {
        double s = 0.14 * beast.swing();
        double sleepy = beast.asleep() ? 0.3 : 0;
        beast.far(Brush.blob(0.5, -0.5, 0.8, -0.76, 1.04, -0.5, 1.02, 0.1, 0.8, 0.36, 0.6, 0.1));
        Shape head = Brush.blob(-0.1, -0.94, 0.5, -0.88, 0.86, -0.4, 0.84, 0.2, 0.6, 0.6, 0.1, 0.66, -0.5, 0.4, -0.7,
                -0.3);
        Shape trunk = Taper.of(0.5, 0.1, 0.72, 0.86, 0.66, 0.46, 0.94 + s * 0.3, 1.24 - sleepy, 0.34, 1.04 + s,
                1.76 - sleepy * 2.4, 0.28, 1.36 + s * 1.2,
                1.96 - sleepy * 3, 0.24, 1.58 + s * 1.3, 1.7 - sleepy * 2.6, 0.2);
        beast.pelt().fill(Taper.of(0.34, 0.5, 0.2, 0.6, 0.9, 0.16, 1.0, 1.04, 0.03), new Color(0xFBF3E0));
        beast.near(head);
        beast.near(trunk);
        Color fold = Shade.alpha(Shade.darker(beast.coat().base(), 0.5), 0.4);
        for (int i = 0; i < 5 && !beast.asleep(); i++) {
            double y = 0.62 + i * 0.2;
            beast.line(Brush.curve(0.68 + i * 0.045, y, 0.86 + i * 0.03, y + 0.06, 1.02 + i * 0.012, y - 0.02), 0.03,
                    fold);
        }
        double flap = 0.1 * beast.swing();
        Shape ear = Brush.blob(-0.06, -0.66, -0.5, -0.92, -1.02 - flap, -0.72, -1.18 - flap, -0.1, -0.98 - flap, 0.5,
                -0.6 - flap * 0.6, 0.78, -0.24, 0.5, 0.02, 0.1);
        beast.pelt().fill(ear, Shade.darker(beast.coat().base(), 0.09));
        beast.line(ear, 0.035, fold);
        beast.pelt()
                .fill(Brush.blob(-0.2, -0.5, -0.52, -0.7, -0.88 - flap, -0.54, -1.0 - flap, -0.06, -0.82 - flap, 0.38,
                        -0.58 - flap * 0.6, 0.56, -0.32, 0.34, -0.14, 0.04),
                        beast.pink());
        beast.eye(0.42, -0.16, 0.1, beast.eyes());
        if (beast.eyes() > 0.3) {
            beast.line(Brush.curve(0.28, -0.32, 0.42, -0.38, 0.56, -0.33), 0.04, fold);
        }
    }
}
