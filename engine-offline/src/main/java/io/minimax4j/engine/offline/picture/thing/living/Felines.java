package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;

/** Cat, lion and tiger. */
final class Felines {
    private static final Shape FACE = Brush.blob(0, -0.92, 0.6, -0.78, 0.98, -0.3, 1.16, 0.22, 0.9, 0.62, 0.4, 0.9,
            0.06, 0.93, -0.34, 0.9,
            -0.9, 0.62, -1.12, 0.22, -0.96, -0.3, -0.58, -0.78);
    private static final Color NOSE = new Color(0xD97C78);

    private Felines() {}

    static Drawing cat() {
        Build build = new Build(new Build.Round(0.42, 0.55, 0.17), 0.29, new Build.Round(0.86, 0.54, 0.165),
                new Build.Round(1.03, 0.32, 0.225), new Build.Neck(0.26, 0.22),
                new Build.Leg(0.135, 0.078, 0.07, Build.Foot.PAW));
        return Quadruped.sitting(build, Coat.of(0xE8964A, 0xFBEBD3, 0xB9622A), Felines::catHead, Felines::catTail,
                Felines::catMarks);
    }

    private static void catHead(Beast beast) {
        Muzzle.pointedEars(beast, 0.68, 0.42, -1.34, beast.pink());
        beast.near(FACE);
        for (double x : new double[]{-0.18, 0.08, 0.34}) {
            beast.pelt().mark(FACE, Taper.of(x, -1, 0.14, x * 0.9 + 0.01, -0.72, 0.1, x * 0.8 + 0.02, -0.46, 0.01),
                    beast.coat().dark());
        }
        for (double side : new double[]{-1, 1}) {
            beast.pelt().mark(FACE, Taper.of(side * 1.2, 0.02, 0.12, side * 0.96, 0.1, 0.08, side * 0.78, 0.14, 0.01),
                    beast.coat().dark());
            beast.pelt().mark(FACE, Taper.of(side * 1.2, 0.28, 0.12, side * 0.98, 0.34, 0.08, side * 0.82, 0.36, 0.01),
                    beast.coat().dark());
        }
        beast.light(
                Brush.blob(-0.3, 0.4, -0.06, 0.24, 0.12, 0.26, 0.3, 0.24, 0.54, 0.4, 0.5, 0.7, 0.14, 0.86, -0.26, 0.7));
        Color iris = beast.pose().seed() % 2 == 0 ? Eyes.AMBER : Eyes.GREEN;
        Eyes.coloured(beast.brush(), -0.36, 0.02, 0.22, beast.eyes(), iris, 0.52);
        Eyes.coloured(beast.brush(), 0.6, 0.02, 0.21, beast.eyes(), iris, 0.52);
        Muzzle.nose(beast, 0.13, 0.32, 0.14, NOSE);
        Muzzle.whiskers(beast, 0.12, 0.5, 0.85);
    }

    private static void catTail(Beast beast, Spot root, boolean resting) {
        double s = beast.swing() * 0.05;
        Shape tail = resting
                ? Taper.of(root.x(), 0.9, 0.09, root.x() - 0.14, 0.925, 0.09, root.x() - 0.2 - s * 0.3, 0.8 + s * 0.3,
                        0.085,
                        root.x() - 0.15 - s, 0.69, 0.075)
                : Taper.of(root.x() + 0.06, root.y() + 0.05, 0.09, root.x() - 0.12, root.y() - 0.02, 0.085,
                        root.x() - 0.2 + s * 0.4,
                        root.y() - 0.2, 0.08, root.x() - 0.12 + s, root.y() - 0.36, 0.076, root.x() - 0.19 + s * 1.6,
                        root.y() - 0.44, 0.06);
        beast.near(tail);
        Spot tip = resting ? new Spot(root.x() - 0.15 - s, 0.69) : new Spot(root.x() - 0.19 + s * 1.6, root.y() - 0.44);
        beast.pelt().mark(tail, Brush.ellipse(tip.x(), tip.y(), 0.075, 0.075), beast.coat().dark());
    }

    private static void catMarks(Beast beast, Area skin, Body body) {
        backStripes(beast, skin, body, 5, 0.032, 0.5);
        chestPatch(beast, skin, body);
    }

    private static void chestPatch(Beast beast, Area skin, Body body) {
        double r = body.build().chest().radius();
        Spot at = body.rest() == Body.Rest.SITTING
                ? body.chest().plus(r * 0.55, r * 0.5)
                : body.chest().plus(r * 0.92, r * 0.1);
        beast.pelt().mark(skin, Brush.ellipse(at.x(), at.y(), r * 0.5, r * 0.95), beast.coat().light());
    }

    /** Stripes that hang down from the back. */
    static void backStripes(Beast beast, Area skin, Body body, int count, double width, double depth) {
        double share = body.rump().distance(body.chest()) / (body.build().chest().x() - body.build().rump().x());
        int fitting = (int) Math.max(3, Math.round(count * Math.min(share * 0.85, 1)));
        for (int i = 0; i < fitting; i++) {
            Spot at = body.rump().toward(body.chest(), (i + 0.2) / fitting * 1.02 - 0.06);
            double r = body.build().waist() * 0.56;
            Spot along = body.chest().plus(-body.rump().x(), -body.rump().y());
            double length = Math.hypot(along.x(), along.y());
            double nx = along.y() / length;
            double ny = -along.x() / length;
            double long1 = depth * (i % 2 == 0 ? 1 : 0.75);
            Spot top = at.plus(nx * r * 1.2, ny * r * 1.2);
            Spot low = at.plus(nx * r * (1 - 2 * long1), ny * r * (1 - 2 * long1));
            Spot bow = top.toward(low, 0.5).plus(-width * 0.7, 0);
            beast.pelt().mark(skin,
                    Taper.of(top.x(), top.y(), width * 1.15, bow.x(), bow.y(), width, low.x() + width * 0.4, low.y(),
                            0.002),
                    beast.coat().dark());
        }
    }

    static Drawing tiger() {
        Build build = new Build(new Build.Round(0.5, 0.53, 0.19), 0.36, new Build.Round(1.12, 0.53, 0.2),
                new Build.Round(1.33, 0.36, 0.265), new Build.Neck(0.36, 0.3),
                new Build.Leg(0.17, 0.105, 0.06, Build.Foot.PAW));
        return Quadruped.sitting(build, Coat.of(0xEE8B33, 0xFFF3E2, 0x33261F), Felines::tigerHead,
                (beast, root, resting) -> longTail(beast, root, resting, true),
                Quadruped.Markings.of(Felines::tigerBelly, Felines::tigerMarks));
    }

    private static void bigFace(Beast beast, Shape face, Color outside) {
        Muzzle.roundEars(beast, 0.78, -0.72, 0.33, outside, beast.coat().light());
        beast.near(face);
    }

    private static void bigMuzzle(Beast beast) {
        beast.light(Brush.blob(-0.46, 0.46, -0.1, 0.22, 0.14, 0.24, 0.38, 0.22, 0.72, 0.46, 0.62, 0.78, 0.14, 0.96,
                -0.38, 0.78));
        Eyes.coloured(beast.brush(), -0.34, 0, 0.16, beast.eyes(), Eyes.AMBER, 0.62);
        Eyes.coloured(beast.brush(), 0.6, 0, 0.155, beast.eyes(), Eyes.AMBER, 0.62);
        Muzzle.nose(beast, 0.14, 0.28, 0.2, new Color(0xB65E58));
        Muzzle.whiskers(beast, 0.13, 0.58, 0.5);
    }

    private static void tigerHead(Beast beast) {
        bigFace(beast, FACE, beast.coat().dark());
        Pelt pelt = beast.pelt();
        pelt.mark(FACE, Brush.ellipse(-1, 0.56, 0.42, 0.34), beast.coat().light());
        pelt.mark(FACE, Brush.ellipse(1.1, 0.56, 0.38, 0.34), beast.coat().light());
        beast.light(Brush.ellipse(-0.36, -0.22, 0.22, 0.16));
        beast.light(Brush.ellipse(0.62, -0.22, 0.2, 0.16));
        for (double[] s : new double[][]{{0.13, -1, 0.13, -0.36, 0.17}, {-0.2, -0.98, -0.02, -0.56, 0.13},
            {0.46, -0.98, 0.28, -0.56, 0.13},
            {-1.2, -0.12, -0.7, 0.0, 0.13}, {-1.25, 0.2, -0.72, 0.26, 0.14}, {-1.1, 0.56, -0.66, 0.5, 0.12},
            {1.2, -0.12, 0.9, 0.0, 0.13}, {1.3, 0.2, 0.92, 0.26, 0.14}, {1.2, 0.56, 0.88, 0.5, 0.12}}) {
            pelt.mark(FACE,
                    Taper.of(s[0], s[1], s[4], (s[0] + s[2]) / 2, (s[1] + s[3]) / 2 + 0.02, s[4] * 0.8, s[2], s[3],
                            0.01),
                    beast.coat().dark());
        }
        bigMuzzle(beast);
    }

    private static void tigerBelly(Beast beast, Area trunk, Body body) {
        if (body.rest() != Body.Rest.SITTING) {
            Spot belly = body.rump().toward(body.chest(), 0.5).plus(0, body.build().waist() * 0.55);
            beast.pelt().mark(trunk, Brush.ellipse(belly.x(), belly.y(), 0.36, 0.09), beast.coat().light());
        }
    }

    private static void tigerMarks(Beast beast, Area skin, Body body) {
        chestPatch(beast, skin, body);
        backStripes(beast, skin, body, 8, 0.04, 0.62);
        Spot[] feet = {body.nearHind(), body.nearFore()};
        Spot[] tops = {body.rump(), body.chest()};
        for (int leg = body.rest() == Body.Rest.NONE ? 0 : 1; leg < (body.rest() == Body.Rest.LYING ? 0 : 2); leg++) {
            for (int i = 0; i < 3; i++) {
                Spot at = tops[leg].toward(feet[leg], 0.42 + 0.17 * i);
                beast.pelt().mark(skin,
                        Taper.of(at.x() - 0.12, at.y() - 0.015, 0.034, at.x() - 0.03, at.y() + 0.008, 0.026,
                                at.x() + 0.03,
                                at.y(), 0.002),
                        beast.coat().dark());
            }
        }
    }

    private static void longTail(Beast beast, Spot root, boolean resting, boolean ringed) {
        double s = beast.swing() * 0.05;
        double[] line = resting
                ? new double[]{root.x() + 0.02, 0.93, 0.07, root.x() - 0.16, 0.955, 0.06, root.x() - 0.28,
                    0.92 - s * 0.4, 0.055, root.x() - 0.33,
                    0.83 - s, 0.05}
                : new double[]{root.x() + 0.05, root.y() + 0.04, 0.08, root.x() - 0.12, root.y() + 0.08, 0.06,
                    root.x() - 0.22 + s * 0.3,
                    root.y() + 0.25, 0.055, root.x() - 0.32 + s * 0.6, root.y() + 0.26, 0.055,
                    root.x() - 0.35 + s * 0.9,
                    root.y() + 0.14, 0.05};
        Shape tail = Taper.of(line);
        beast.near(tail);
        Spot tip = new Spot(line[line.length - 3], line[line.length - 2]);
        if (ringed) {
            for (int i = 1; i < line.length / 3; i++) {
                double x = (line[3 * i] + line[3 * i - 3]) / 2;
                double y = (line[3 * i + 1] + line[3 * i - 2]) / 2;
                beast.pelt().mark(tail, Brush.ellipse(x, y, 0.026, 0.05), beast.coat().dark());
            }
            beast.pelt().mark(tail, Brush.ellipse(tip.x(), tip.y(), 0.05, 0.05), beast.coat().dark());
        } else {
            beast.dark(Brush.blob(tip.x() - 0.04, tip.y() + 0.03, tip.x() - 0.06, tip.y() - 0.05, tip.x() + 0.01,
                    tip.y() - 0.12, tip.x() + 0.05,
                    tip.y() - 0.04, tip.x() + 0.03, tip.y() + 0.03));
        }
    }

    static Drawing lion() {
        Build build = new Build(new Build.Round(0.52, 0.54, 0.17), 0.32, new Build.Round(1.04, 0.55, 0.2),
                new Build.Round(1.21, 0.39, 0.245), new Build.Neck(0.36, 0.3),
                new Build.Leg(0.16, 0.1, 0.06, Build.Foot.PAW), 1.68);
        return Quadruped.sitting(build, Coat.of(0xE5B15C, 0xFBE9C8, 0x9A5526), Felines::lionHead,
                (beast, root, resting) -> longTail(beast, root, resting, false), Quadruped.Markings.NONE);
    }

    private static void lionHead(Beast beast) {
        mane(beast, 1.56, beast.coat().dark());
        mane(beast, 1.28, Shade.mix(beast.coat().dark(), beast.coat().base(), 0.35));
        bigFace(beast, FACE, beast.coat().base());
        beast.light(Brush.ellipse(-0.36, -0.2, 0.22, 0.14));
        beast.light(Brush.ellipse(0.62, -0.2, 0.2, 0.14));
        bigMuzzle(beast);
        beast.dark(Brush.blob(-0.16, 0.94, 0.14, 0.9, 0.44, 0.94, 0.14, 1.3));
        beast.dark(Brush.blob(-0.4, -0.84, -0.2, -1.1, 0.1, -1.2, 0.4, -1.1, 0.6, -0.82, 0.34, -0.86, 0.2, -0.62, 0.06,
                -0.84, -0.14, -0.66));
    }

    private static void mane(Beast beast, double size, Color color) {
        int count = 13;
        double[] points = new double[4 * count];
        for (int i = 0; i < 2 * count; i++) {
            double angle = Math.PI * i / count + 0.12;
            double radius = size * (i % 2 == 0 ? 1.03 + 0.015 * beast.swing() : 0.9);
            points[2 * i] = 0.02 + Math.cos(angle) * radius;
            points[2 * i + 1] = 0.06 + Math.sin(angle) * radius * (Math.sin(angle) > 0 ? 1.06 : 0.96);
        }
        beast.pelt().fill(Brush.blob(points), color);
    }
}
