package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;

/** Dog, fox and wolf. */
final class Canines {
    private static final Color NOSE = new Color(0x2B2527);
    private static final Shape SLIM = Brush.blob(0.05, -0.8, 0.5, -0.72, 0.84, -0.32, 1.14, 0.14, 0.84, 0.38, 0.5, 0.66,
            0.16, 0.98, -0.18, 0.66,
            -0.62, 0.42, -1.1, 0.2, -0.8, -0.32, -0.42, -0.72);

    private Canines() {}

    static Drawing dog() {
        Build build = new Build(new Build.Round(0.36, 0.53, 0.15), 0.26, new Build.Round(0.77, 0.52, 0.165),
                new Build.Round(0.93, 0.27, 0.215), new Build.Neck(0.25, 0.24),
                new Build.Leg(0.13, 0.082, 0.07, Build.Foot.PAW), 0.95);
        return Quadruped.sitting(build, Coat.of(0xC98A4B, 0xFFF4E2, 0x7B4A26), Canines::dogHead, Canines::dogTail,
                Canines::dogMarks);
    }

    private static void dogHead(Beast beast) {
        Shape face = Brush.blob(0, -0.96, 0.54, -0.84, 0.84, -0.34, 0.88, 0.2, 0.72, 0.66, 0.3, 0.92, -0.14, 0.92, -0.6,
                0.66, -0.82, 0.2,
                -0.82, -0.34, -0.52, -0.84);
        double s = 0.05 * beast.swing();
        beast.near(face);
        beast.pelt().mark(face,
                Brush.blob(0.1, -1.1, 0.3, -0.9, 0.24, -0.3, 0.34, 0.1, 0.9, 0.5, 0.6, 1, 0.1, 1.1, -0.5, 1, -0.66, 0.5,
                        -0.08, 0.1,
                        0.0, -0.3, -0.1, -0.9),
                beast.coat().light());
        double open = beast.eyes();
        boolean lively = switch (beast.pose().action()) {
            case RUNNING, JUMPING, SITTING, WALKING -> true;
            default -> false;
        };
        if (lively) {
            beast.brush().flat(Brush.blob(0, 0.66, 0.16, 0.72, 0.36, 0.66, 0.34, 0.94, 0.18, 1.06 + s, 0.03, 0.94),
                    new Color(0xE8777F));
            beast.line(Brush.curve(0.18, 0.74, 0.185, 0.92), 0.03, new Color(0xC4545E));
        }
        Muzzle.nose(beast, 0.16, 0.22, 0.22, NOSE);
        beast.eye(-0.34, -0.08, 0.145, open);
        beast.eye(0.58, -0.08, 0.14, open);
        for (double side : new double[]{-1, 1}) {
            double x = side * 0.72;
            beast.dark(Brush.blob(x - side * 0.14, -0.86, x + side * 0.22, -0.84, x + side * (0.42 + s), -0.3,
                    x + side * (0.46 + s), 0.28,
                    x + side * 0.26, 0.46, x + side * 0.06, 0.14, x - side * 0.02, -0.36));
        }
    }

    private static void dogTail(Beast beast, Spot root, boolean resting) {
        double s = (beast.asleep() ? 0.1 : 1) * Rhythm.wave(2 * beast.pose().phase()) * 0.05;
        double y = resting ? Math.min(root.y(), 0.9) : root.y();
        Shape tail = Taper.of(root.x() + 0.06, y + 0.06, 0.09, root.x() - 0.06 + s * 0.2, y - 0.03, 0.09,
                root.x() - 0.12 + s, y - 0.15, 0.085,
                root.x() - 0.08 + s * 1.8, y - 0.25, 0.03);
        beast.near(tail);
        beast.pelt().mark(tail, Brush.ellipse(root.x() - 0.09 + s * 1.6, y - 0.25, 0.08, 0.08), beast.coat().light());
    }

    private static void dogMarks(Beast beast, Area skin, Body body) {
        double r = body.build().chest().radius();
        Spot at = body.rest() == Body.Rest.SITTING
                ? body.chest().plus(r * 0.5, r * 0.4)
                : body.chest().plus(r * 0.95, 0);
        beast.pelt().mark(skin, Brush.ellipse(at.x(), at.y(), r * 0.55, r * 1.1), beast.coat().light());

        if (body.rest() != Body.Rest.SITTING) {
            Spot back = body.rump().toward(body.chest(), 0.42).plus(0, -body.build().waist() * 0.5);
            beast.pelt().mark(skin, Brush.ellipse(back.x(), back.y(), 0.17, 0.13), beast.coat().dark());
        }
    }

    private static void socks(Beast beast, Area skin, Body body, Color color, double high) {
        if (body.rest() == Body.Rest.NONE) {
            sock(beast, skin, body.nearHind(), color, high);
        }
        if (body.rest() != Body.Rest.LYING) {
            sock(beast, skin, body.nearFore(), color, high);
        }
    }

    private static void sock(Beast beast, Area skin, Spot foot, Color color, double high) {
        beast.pelt().mark(skin, Brush.ellipse(foot.x(), foot.y() + 0.01, high * 0.8, high), color);
    }

    static Drawing fox() {
        Build build = new Build(new Build.Round(0.82, 0.57, 0.14), 0.24, new Build.Round(1.23, 0.57, 0.155),
                new Build.Round(1.43, 0.36, 0.26), new Build.Neck(0.26, 0.22),
                new Build.Leg(0.115, 0.066, 0.07, Build.Foot.PAW), 0.98);
        return Quadruped.sitting(build, Coat.of(0xE2712D, 0xFFF5E8, 0x3A2A26).inStockings(), Canines::foxHead,
                Canines::foxTail, Canines::foxMarks);
    }

    private static void foxHead(Beast beast) {
        Muzzle.pointedEars(beast, 0.6, 0.36, -1.36, beast.coat().dark());
        sharpFace(beast, beast.coat().light());
        beast.eye(-0.32, 0.0, 0.135, beast.eyes());
        beast.eye(0.5, 0.0, 0.13, beast.eyes());
        smile(beast);
    }

    /** A face that narrows to the nose, with light cheeks. */
    private static void sharpFace(Beast beast, Color cheeks) {
        beast.near(SLIM);
        beast.pelt().mark(SLIM,
                Brush.blob(-1.2, 0.1, -0.7, 0.06, -0.3, 0.24, -0.02, 0.34, 0.06, 0.7, 0.1, 1.1, -0.8, 0.9), cheeks);
        beast.pelt().mark(SLIM, Brush.blob(1.3, 0.06, 0.86, 0.04, 0.56, 0.22, 0.32, 0.34, 0.2, 0.7, 0.14, 1.1, 1, 0.9),
                cheeks);
    }

    private static void smile(Beast beast) {
        Color ink = Eyes.light(beast.coat().base()) < 70 ? new Color(0x8A8590) : Eyes.DARK;
        beast.line(Brush.curve(-0.2, 0.74, -0.04, 0.84, 0.14, 0.88, 0.3, 0.82, 0.42, 0.72), 0.04, ink);
        beast.brush().flat(Brush.blob(-0.04, 0.64, 0.14, 0.56, 0.32, 0.64, 0.24, 0.8, 0.14, 0.84, 0.04, 0.8), NOSE);
        beast.brush().flat(Brush.ellipse(0.1, 0.65, 0.06, 0.03), new Color(255, 255, 255, 150));
    }

    private static void foxTail(Beast beast, Spot root, boolean resting) {
        double s = beast.swing() * 0.05;
        Shape tail = resting
                ? Taper.of(root.x() + 0.04, 0.9, 0.09, root.x() - 0.15, 0.87 - s * 0.1, 0.2, root.x() - 0.36,
                        0.83 - s * 0.3, 0.24, root.x() - 0.52,
                        0.7 - s, 0.14, root.x() - 0.56, 0.6 - s, 0.01)
                : Taper.of(root.x() + 0.06, root.y() + 0.05, 0.08, root.x() - 0.12, root.y() + 0.06 - s * 0.2, 0.17,
                        root.x() - 0.34,
                        root.y() + 0.02 - s, 0.25, root.x() - 0.54, root.y() - 0.07 - s * 1.6, 0.16, root.x() - 0.64,
                        root.y() - 0.13 - s * 1.8,
                        0.01);
        beast.near(tail);
        Spot tip = resting ? new Spot(root.x() - 0.56, 0.66 - s) : new Spot(root.x() - 0.62, root.y() - 0.1 - s * 1.7);
        beast.pelt().mark(tail,
                Brush.blob(tip.x() - 0.1, tip.y() - 0.15, tip.x() + 0.09, tip.y() - 0.12, tip.x() + 0.12,
                        tip.y() - 0.03, tip.x() + 0.06,
                        tip.y() + 0.02, tip.x() + 0.12, tip.y() + 0.09, tip.x() + 0.04, tip.y() + 0.15, tip.x() - 0.1,
                        tip.y() + 0.15),
                beast.coat().light());
        beast.pelt().soft(tail, root.x() - 0.3, (resting ? 0.97 : root.y() + 0.16), 0.28, 0.1,
                new Color(60, 20, 0, 60));
    }

    private static void foxMarks(Beast beast, Area skin, Body body) {
        double r = body.build().chest().radius();
        Spot at = body.rest() == Body.Rest.SITTING
                ? body.chest().plus(r * 0.5, r * 0.3)
                : body.chest().plus(r * 0.8, 0);
        beast.pelt().mark(skin,
                Brush.blob(at.x() - r * 0.5, at.y() - r, at.x() + r, at.y() - r, at.x() + r * 0.6, at.y() + r * 0.5,
                        at.x() + r * 0.1,
                        at.y() + r * 1.3, at.x() - r * 0.4, at.y() + r * 0.5),
                beast.coat().light());
        socks(beast, skin, body, beast.coat().dark(), 0.16);
    }

    static Drawing wolf() {
        Build build = new Build(new Build.Round(0.5, 0.5, 0.16), 0.29, new Build.Round(1.0, 0.49, 0.185),
                new Build.Round(1.19, 0.31, 0.235), new Build.Neck(0.32, 0.28),
                new Build.Leg(0.13, 0.078, 0.075, Build.Foot.PAW), 0.98);
        return Quadruped.sitting(build, Coat.of(0x838B96, 0xE9ECEF, 0x474D58), Canines::wolfHead, Canines::wolfTail,
                Canines::wolfMarks);
    }

    private static void wolfHead(Beast beast) {
        for (double side : new double[]{-1, 1}) {
            beast.near(Brush.blob(side * 0.4, -0.4, side * 1.0, 0.0, side * 1.34, 0.22, side * 1.06, 0.34, side * 1.16,
                    0.56, side * 0.84, 0.54,
                    side * 0.74, 0.76, side * 0.3, 0.7));
        }
        Muzzle.pointedEars(beast, 0.58, 0.32, -1.3, beast.coat().dark());
        sharpFace(beast, beast.coat().light());
        beast.dark(Brush.blob(0.05, -0.8, 0.18, -0.4, 0.16, 0.2, 0.14, 0.4, 0.08, 0.2, 0.0, -0.4));
        beast.light(Brush.ellipse(-0.32, -0.24, 0.16, 0.08, -16));
        beast.light(Brush.ellipse(0.52, -0.24, 0.15, 0.08, 16));
        Eyes.coloured(beast.brush(), -0.32, 0.02, 0.125, beast.eyes(), Eyes.AMBER, 0.5);
        Eyes.coloured(beast.brush(), 0.5, 0.02, 0.12, beast.eyes(), Eyes.AMBER, 0.5);
        smile(beast);
    }

    private static void wolfTail(Beast beast, Spot root, boolean resting) {
        double s = beast.swing() * 0.04;
        Shape tail = resting
                ? Taper.of(root.x() + 0.04, 0.92, 0.08, root.x() - 0.14, 0.92, 0.15, root.x() - 0.3, 0.92 - s, 0.14,
                        root.x() - 0.42, 0.88 - s, 0.01)
                : Taper.of(root.x() + 0.08, root.y() + 0.02, 0.09, root.x() - 0.06, root.y() + 0.1, 0.13,
                        root.x() - 0.2 - s, root.y() + 0.26, 0.15,
                        root.x() - 0.26 - s * 2, root.y() + 0.42, 0.01);
        beast.near(tail);
        Spot tip = resting ? new Spot(root.x() - 0.42, 0.9) : new Spot(root.x() - 0.26 - s * 2, root.y() + 0.42);
        beast.pelt().mark(tail, Brush.ellipse(tip.x(), tip.y(), 0.1, 0.12), beast.coat().dark());
    }

    private static void wolfMarks(Beast beast, Area skin, Body body) {
        Spot from = body.rump();
        Spot to = body.chest();
        double w = body.build().waist();
        if (body.rest() != Body.Rest.SITTING) {
            beast.pelt().soft(skin, (from.x() + to.x()) / 2, (from.y() + to.y()) / 2 - w * 0.55, 0.42, w * 0.42,
                    Shade.alpha(beast.coat().dark(), 0.75));
        }
        double r = body.build().chest().radius();
        Spot at = body.rest() == Body.Rest.SITTING ? to.plus(r * 0.5, r * 0.3) : to.plus(r * 0.85, r * 0.2);
        beast.pelt().mark(skin,
                Brush.blob(at.x() - r * 0.3, at.y() - r * 0.6, at.x() + r * 0.6, at.y() - r * 0.6, at.x() + r * 0.4,
                        at.y() + r * 0.5,
                        at.x() + r * 0.2, at.y() + r * 0.9, at.x() - r * 0.1, at.y() + r * 0.55, at.x() - r * 0.35,
                        at.y() + r * 0.7),
                beast.coat().light());

    }
}
