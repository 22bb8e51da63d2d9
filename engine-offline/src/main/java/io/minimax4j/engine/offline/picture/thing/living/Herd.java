package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;

/** Cow, sheep, pig and camel. */
final class Herd {
    private static final Color HORN = new Color(0xE9DCC0);

    private Herd() {}

    static Drawing cow() {
        Build build = new Build(new Build.Round(0.42, 0.47, 0.2), 0.43, new Build.Round(1.02, 0.47, 0.205),
                new Build.Round(1.24, 0.34, 0.19),
                new Build.Neck(0.34, 0.24), new Build.Leg(0.14, 0.078, 0.035, Build.Foot.CLOVEN), 1.05);
        return Quadruped.hoofed(build, Coat.of(0xFAF6EE, 0xFFFFFF, 0x3B3230), Herd::cowHead, Herd::cowTail,
                Herd::cowMarks);
    }

    private static void cowHead(Beast beast) {
        for (double side : new double[]{-1, 1}) {
            beast.pelt().fill(Taper.of(side * 0.3, -0.72, 0.22, side * 0.56, -0.98, 0.18, side * 0.54, -1.3, 0.02),
                    HORN);
            double flick = 0.06 * beast.swing() * side;
            beast.pelt().fill(Brush.ellipse(side * 0.86 + 0.02, -0.34 + flick, 0.36, 0.19, side * 14),
                    beast.coat().dark());
            beast.pelt().fill(Brush.ellipse(side * 0.86 + 0.02, -0.31 + flick, 0.24, 0.1, side * 14), beast.pink());
        }
        Shape face = Brush.blob(0.04, -0.94, 0.44, -0.84, 0.64, -0.4, 0.6, 0.1, 0.66, 0.6, 0.12, 0.96, -0.46, 0.6,
                -0.52, 0.1, -0.56, -0.4, -0.36, -0.84);
        beast.near(face);
        beast.pelt().mark(face, Brush.blob(-0.7, -1, -0.12, -1, -0.08, -0.4, -0.16, 0.1, -0.24, 0.3, -0.7, 0.3),
                beast.coat().dark());
        beast.pelt().mark(face, Brush.blob(0.8, -1, 0.32, -1, 0.28, -0.4, 0.36, 0.1, 0.44, 0.3, 0.8, 0.3),
                beast.coat().dark());
        beast.brush().round(Brush.ellipse(0.12, 0.62, 0.62, 0.4), new Color(0xF0B2AC));
        beast.brush().flat(Brush.ellipse(-0.12, 0.52, 0.1, 0.07, -20), new Color(0xB4696A));
        beast.brush().flat(Brush.ellipse(0.38, 0.52, 0.1, 0.07, 20), new Color(0xB4696A));
        beast.line(Brush.curve(-0.18, 0.78, 0.12, 0.88, 0.42, 0.78), 0.05, new Color(0xB4696A));
        for (double x : new double[]{-0.26, 0.46}) {
            if (beast.eyes() > 0.3) {
                beast.brush().flat(Brush.ellipse(x, -0.2, 0.17, 0.19 * beast.eyes()), Color.WHITE);
                Eyes.dark(beast.brush(), x + 0.02, -0.19, 0.13, beast.eyes());
            } else {
                Eyes.shut(beast.brush(), x, -0.18, 0.15, new Color(0xBFB6B0));
            }
        }
    }

    private static void cowTail(Beast beast, Spot root, boolean resting) {
        double s = beast.swing() * 0.05;
        double low = Math.min(root.y() + 0.34, 0.88);
        beast.near(Taper.of(root.x() + 0.06, root.y() - 0.02, 0.06, root.x() - 0.06, root.y() + 0.02, 0.036,
                root.x() - 0.1 + s * 0.5, root.y() + 0.16, 0.03,
                root.x() - 0.09 + s, low - 0.04, 0.028));
        beast.dark(Taper.of(root.x() - 0.09 + s, low - 0.06, 0.03, root.x() - 0.09 + s * 1.3, low + 0.02, 0.075,
                root.x() - 0.08 + s * 1.6, low + 0.1, 0.006));
    }

    private static void cowMarks(Beast beast, Area skin, Body body) {
        Spot r = body.rump();
        Spot c = body.chest();
        if (body.rest() == Body.Rest.NONE) {
            beast.brush()
                    .round(Brush.blob(r.x() + 0.08, r.y() + 0.15, r.x() + 0.26, r.y() + 0.17, r.x() + 0.24,
                            r.y() + 0.26, r.x() + 0.15, r.y() + 0.28,
                            r.x() + 0.08, r.y() + 0.24), new Color(0xF0B2AC));
        }
        Color dark = beast.coat().dark();
        Pelt pelt = beast.pelt();
        pelt.mark(skin, patch(r.x() - 0.06, r.y() - 0.06, 0.19, 0.16, 0), dark);
        pelt.mark(skin, patch(c.x() - 0.2, c.y() - 0.16, 0.16, 0.14, 2), dark);
        pelt.mark(skin, patch(r.x() + 0.28, r.y() + 0.12, 0.12, 0.09, 4), dark);
        pelt.mark(skin, patch(c.x() + 0.1, c.y() + 0.02, 0.1, 0.14, 1), dark);
        if (body.rest() == Body.Rest.NONE) {
            Spot knee = c.toward(body.nearFore(), 0.62);
            pelt.mark(skin, patch(knee.x() - 0.03, knee.y(), 0.05, 0.08, 3), dark);
        }
    }

    /** An uneven blob; its turn makes one unlike another. */
    static Shape patch(double x, double y, double radiusX, double radiusY, int turn) {
        double[] points = new double[16];
        for (int i = 0; i < 8; i++) {
            double angle = Math.PI * i / 4;
            double radius = 0.86 + 0.22 * Math.sin(i * 2.3 + turn * 1.7);
            points[2 * i] = x + Math.cos(angle) * radiusX * radius;
            points[2 * i + 1] = y + Math.sin(angle) * radiusY * radius;
        }
        return Brush.blob(points);
    }

    static Drawing sheep() {
        Build build = new Build(new Build.Round(0.4, 0.52, 0.2), 0.42, new Build.Round(0.8, 0.51, 0.2),
                new Build.Round(1.0, 0.36, 0.185),
                new Build.Neck(0.28, 0.22), new Build.Leg(0.1, 0.07, 0.03, Build.Foot.CLOVEN), 1.05);
        return Quadruped.hoofed(build, Coat.of(0xF5EFE2, 0xFFFBF2, 0x4A4140).inStockings(), Herd::sheepHead,
                (beast, root, resting) -> beast
                        .near(Brush.ellipse(root.x() - 0.05, root.y() + 0.1 + 0.012 * beast.swing(), 0.07, 0.09, 20)),
                Herd::wool);
    }

    private static void wool(Beast beast, Area skin, Body body) {
        if (body.rest() == Body.Rest.NONE) {
            for (Spot foot : new Spot[]{body.nearHind(), body.nearFore()}) {
                beast.pelt().mark(skin, Taper.of(foot.x(), foot.y() - 0.16, 0.2, foot.x(), foot.y() + 0.02, 0.2),
                        beast.coat().dark());
            }
        }
        Spot r = body.rump();
        Spot c = body.chest();
        Area fleece = new Area(Taper.of(r.x(), r.y(), 0.44, c.x(), c.y(), 0.44));
        double middleX = (r.x() + c.x()) / 2;
        double middleY = (r.y() + c.y()) / 2 - (body.rest() == Body.Rest.NONE ? 0 : 0.05);
        for (int i = 0; i < 15; i++) {
            double angle = 2 * Math.PI * i / 15 + 0.2;
            double size = 0.088 + 0.012 * Math.sin(i * 2.4);
            fleece.add(new Area(Brush.ellipse(middleX + Math.cos(angle) * 0.4,
                    middleY + Math.sin(angle) * (body.rest() == Body.Rest.NONE ? 0.225 : 0.17), size, size)));
        }
        beast.near(fleece);
        beast.pelt().soft(fleece, middleX, middleY + 0.3, 0.5, 0.2, new Color(0x6A, 0x5A, 0x6E, 110));
        Color curl = Shade.alpha(Shade.darker(beast.coat().base(), 0.4), 0.4);
        for (double[] at : new double[][]{{-0.26, -0.06}, {-0.06, -0.12}, {0.16, -0.05}, {-0.16, 0.08}, {0.06, 0.07},
            {0.27, 0.1}, {-0.34, 0.1}}) {
            double x = middleX + at[0];
            double y = middleY + at[1];
            beast.line(Brush.curve(x - 0.045, y, x - 0.03, y + 0.035, x + 0.015, y + 0.035, x + 0.035, y, x + 0.01,
                    y - 0.02), 0.012, curl);
        }
    }

    private static void sheepHead(Beast beast) {
        Color face = beast.coat().dark();
        Pelt pelt = beast.pelt();
        for (double side : new double[]{-1, 1}) {
            double flick = 0.06 * beast.swing();
            pelt.fill(Brush.ellipse(side * 0.78 + 0.06, -0.12 + flick, 0.36, 0.17, side * 20),
                    Shade.lighter(face, 0.06));
            pelt.fill(Brush.ellipse(side * 0.78 + 0.06, -0.1 + flick, 0.22, 0.09, side * 20), new Color(0xC99A93));
        }
        Shape shape = Brush.blob(0.08, -0.86, 0.5, -0.7, 0.62, -0.1, 0.5, 0.6, 0.14, 0.96, -0.26, 0.6, -0.46, -0.1,
                -0.36, -0.7);
        pelt.fill(shape, face);
        pelt.soft(shape, 0.12, 0.6, 0.5, 0.4, new Color(255, 240, 230, 60));
        for (double[] at : new double[][]{{-0.4, -0.62, 0.26}, {-0.16, -0.86, 0.28}, {0.16, -0.92, 0.29},
            {0.46, -0.78, 0.27}, {0.62, -0.54, 0.2}, {0.1, -0.62, 0.3}}) {
            beast.near(Brush.ellipse(at[0], at[1], at[2], at[2]));
        }
        for (double x : new double[]{-0.2, 0.42}) {
            if (beast.eyes() > 0.3) {
                beast.brush().flat(Brush.ellipse(x, -0.06, 0.17, 0.18 * beast.eyes()), Color.WHITE);
                Eyes.dark(beast.brush(), x + 0.02, -0.05, 0.11, beast.eyes());
            } else {
                Eyes.shut(beast.brush(), x, -0.04, 0.15, new Color(0xE6DDD6));
            }
        }
        Color mouth = new Color(0xD79C98);
        beast.brush().flat(Brush.blob(0.02, 0.52, 0.16, 0.48, 0.3, 0.52, 0.16, 0.66), mouth);
        beast.line(Brush.curve(0.02, 0.78, 0.16, 0.74, 0.16, 0.64, 0.16, 0.74, 0.3, 0.78), 0.045, mouth);
    }

    static Drawing pig() {
        Build build = new Build(new Build.Round(0.44, 0.54, 0.26), 0.56, new Build.Round(0.98, 0.56, 0.25),
                new Build.Round(1.16, 0.46, 0.27),
                new Build.Neck(0.44, 0.4), new Build.Leg(0.15, 0.1, 0.03, Build.Foot.CLOVEN), 0.98);
        return Quadruped.hoofed(build, Coat.of(0xF3AFAF, 0xF9CFCB, 0xC97A80), Herd::pigHead, Herd::pigTail,
                Quadruped.Markings.NONE);
    }

    private static void pigTail(Beast beast, Spot root, boolean resting) {
        double s = beast.swing() * 0.015;
        double x = root.x() - 0.02;
        double y = root.y() + 0.02;
        beast.line(Brush.curve(x + 0.02, y, x - 0.06, y - 0.03 + s, x - 0.1, y - 0.09, x - 0.04, y - 0.11 + s, x - 0.04,
                y - 0.04, x - 0.12 + s, y - 0.02, x - 0.16,
                y - 0.07 + s), 0.036, beast.coat().dark());
    }

    private static void pigHead(Beast beast) {
        double flick = 0.06 * beast.swing();
        Shape face = Brush.blob(0.04, -0.88, 0.66, -0.7, 0.98, -0.1, 0.88, 0.5, 0.5, 0.86, 0.06, 0.94, -0.44, 0.84,
                -0.86, 0.46, -0.94, -0.1, -0.6, -0.7);
        beast.near(face);
        Color blush = new Color(0xEE, 0x6E, 0x78, 100);
        beast.pelt().soft(face, -0.56, 0.34, 0.3, 0.24, blush);
        beast.pelt().soft(face, 0.8, 0.32, 0.22, 0.24, blush);
        for (double side : new double[]{-1, 1}) {
            beast.pelt()
                    .fill(Brush.blob(side * 0.24, -0.82, side * 0.5, -1.1, side * 0.96, -1.02 + flick, side * 0.98,
                            -0.5 + flick, side * 0.74, -0.34 + flick,
                            side * 0.62, -0.62), Shade.darker(beast.coat().base(), 0.08));
            beast.pelt()
                    .fill(Brush.blob(side * 0.42, -0.84, side * 0.84, -0.94 + flick, side * 0.88, -0.56 + flick,
                            side * 0.72, -0.5 + flick, side * 0.62, -0.7),
                            beast.coat().dark());
        }
        beast.brush().round(Brush.ellipse(0.16, 0.24, 0.4, 0.3),
                Shade.mix(beast.coat().base(), beast.coat().dark(), 0.35));
        beast.brush().flat(Brush.ellipse(0.02, 0.24, 0.075, 0.11), Shade.darker(beast.coat().dark(), 0.35));
        beast.brush().flat(Brush.ellipse(0.3, 0.24, 0.075, 0.11), Shade.darker(beast.coat().dark(), 0.35));
        beast.line(Brush.curve(-0.1, 0.62, 0.16, 0.72, 0.42, 0.61), 0.05, Shade.darker(beast.coat().dark(), 0.3));
        beast.eye(-0.36, -0.16, 0.12, beast.eyes());
        beast.eye(0.6, -0.16, 0.115, beast.eyes());
    }

    static Drawing camel() {
        Build build = new Build(new Build.Round(0.36, 0.5, 0.14), 0.29, new Build.Round(0.78, 0.5, 0.15),
                new Build.Round(1.03, 0.2, 0.105),
                new Build.Neck(0.22, 0.13), new Build.Leg(0.1, 0.056, 0.04, Build.Foot.PAW), 1.3);
        return Quadruped.hoofed(build, Coat.of(0xD2A268, 0xEFD6A8, 0x8C5F35), Herd::camelHead, Herd::cowTail,
                Herd::humps);
    }

    private static void humps(Beast beast, Area skin, Body body) {
        Spot r = body.rump().toward(body.chest(), 0.2);
        Spot c = body.rump().toward(body.chest(), 0.76);
        double s = 0.006 * beast.swing();
        for (Spot at : new Spot[]{r, c}) {
            Shape hump = Brush.blob(at.x() - 0.15, at.y() - 0.06, at.x() - 0.1, at.y() - 0.2, at.x() + s, at.y() - 0.33,
                    at.x() + 0.09, at.y() - 0.22, at.x() + 0.14,
                    at.y() - 0.06, at.x(), at.y() + 0.02);
            beast.near(hump);
            beast.pelt().soft(hump, at.x() + s, at.y() - 0.34, 0.14, 0.14, Shade.alpha(beast.coat().dark(), 0.7));
        }
        Spot low = body.chest().toward(body.head(), 0.3);
        for (int i = 0; i < 4; i++) {
            Spot at = body.chest().plus(0.12, 0.02).toward(body.head().plus(-0.02, 0.1), 0.1 + i * 0.22);
            beast.dark(Taper.of(at.x() - 0.012, at.y() - 0.03, 0.05, at.x() + 0.008, at.y() + 0.03, 0.05,
                    at.x() + 0.004 + s, at.y() + 0.09, 0.005));
        }
        beast.pelt().soft(skin, low.x(), low.y() + 0.04, 0.1, 0.08, Shade.alpha(beast.coat().dark(), 0.25));
    }

    private static void camelHead(Beast beast) {
        double twitch = 0.05 * beast.swing();
        beast.far(Brush.ellipse(-0.1 + twitch, -0.72, 0.14, 0.26, 10));
        Shape head = Pelt.union(Taper.of(-0.2, -0.1, 1.14, 0.4, 0.06, 0.98, 1.1, 0.36, 0.74, 1.36, 0.46, 0.68),
                Brush.ellipse(-0.1, 0, 0.62, 0.6));
        beast.near(head);
        beast.pelt().mark(head, Brush.ellipse(1.4, 0.52, 0.44, 0.42), beast.coat().light());
        beast.dark(Brush.blob(-0.6, -0.36, -0.46, -0.78, -0.1, -0.84, 0.16, -0.6, 0, -0.44, -0.2, -0.5, -0.4, -0.3));
        beast.near(Brush.ellipse(-0.4 + twitch, -0.6, 0.16, 0.28, -24));
        beast.pelt().fill(Brush.ellipse(-0.4 + twitch, -0.58, 0.08, 0.18, -24), beast.pink());
        beast.eye(0.34, -0.16, 0.16, beast.eyes());
        if (beast.eyes() > 0.3) {
            beast.line(Brush.curve(0.14, -0.24, 0.32, -0.36, 0.54, -0.3), 0.08, beast.coat().dark());
        }
        beast.brush().flat(Brush.ellipse(1.5, 0.3, 0.1, 0.05, 30), beast.coat().dark());
        beast.line(Brush.curve(1.62, 0.56, 1.36, 0.6, 1.08, 0.54), 0.05, Shade.darker(beast.coat().dark(), 0.2));
    }
}
