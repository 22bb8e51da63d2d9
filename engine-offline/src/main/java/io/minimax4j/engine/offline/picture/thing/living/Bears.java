package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;

/** Bear and panda. */
final class Bears {
    private static final Color NOSE = new Color(0x2B2527);
    private static final Shape FACE = Brush.blob(0.02, -0.9, 0.62, -0.74, 1.0, -0.2, 1.06, 0.32, 0.72, 0.78, 0.1, 0.94,
            -0.54, 0.78, -0.98, 0.32,
            -0.96, -0.2, -0.58, -0.74);

    private Bears() {}

    static Drawing bear() {
        Build build = new Build(new Build.Round(0.42, 0.5, 0.25), 0.5, new Build.Round(0.86, 0.49, 0.25),
                new Build.Round(1.06, 0.35, 0.235),
                new Build.Neck(0.42, 0.34), new Build.Leg(0.2, 0.135, 0.04, Build.Foot.PAW), 0.96);
        return Quadruped.sitting(build, Coat.of(0x8B5A36, 0xD9B083, 0x4E3120), Bears::bearHead, Bears::stub,
                Quadruped.Markings.NONE);
    }

    private static void bearHead(Beast beast) {
        Muzzle.roundEars(beast, 0.72, -0.7, 0.3, beast.coat().base(), beast.coat().light());
        beast.near(FACE);
        beast.light(Brush.ellipse(0.16, 0.44, 0.46, 0.38));
        Muzzle.nose(beast, 0.17, 0.18, 0.21, NOSE);
        beast.eye(-0.34, -0.1, 0.12, beast.eyes());
        beast.eye(0.58, -0.1, 0.115, beast.eyes());
    }

    private static void stub(Beast beast, Spot root, boolean resting) {
        beast.far(Brush.ellipse(root.x() - 0.02, root.y() + (resting ? 0 : 0.05), 0.06, 0.06));
    }

    static Drawing panda() {
        Build build = new Build(new Build.Round(0.36, 0.59, 0.22), 0.44, new Build.Round(0.7, 0.58, 0.21),
                new Build.Round(0.84, 0.34, 0.265),
                new Build.Neck(0.36, 0.34), new Build.Leg(0.18, 0.125, 0.04, Build.Foot.PAW), 0.96);
        Quadruped going = Quadruped.sitting(build, Coat.of(0xF6F4EF, 0xFFFFFF, 0x2D2B30).inStockings(),
                Bears::pandaHead, Bears::stub, Bears::pandaMarks);
        return (brush, pose) -> {
            Action action = pose.action();
            if (action == Action.STANDING || action == Action.SITTING || action == Action.WAVING
                    || action == Action.READING
                    || action == Action.DANCING) {
                sitting(Beast.of(brush, going.coat(), pose));
            } else {
                going.draw(brush, pose);
            }
        };
    }

    /** With its face and its belly to us, and a stalk of bamboo. */
    private static void sitting(Beast beast) {
        double x = 0.55;
        double wave = beast.swing();
        boolean lively = beast.pose().action() == Action.DANCING || beast.pose().action() == Action.WAVING;
        Shape body = Brush.blob(x, 0.45, x + 0.2, 0.52, x + 0.285, 0.74, x + 0.24, 0.93, x, 0.985, x - 0.24, 0.93,
                x - 0.285, 0.74, x - 0.2, 0.52);
        Color black = beast.coat().dark();
        beast.near(body);
        beast.pelt().mark(body, Taper.of(x - 0.3, 0.6, 0.2, x, 0.52, 0.2, x + 0.3, 0.6, 0.2), black);
        beast.pelt().soft(body, x + 0.05, 1.0, 0.3, 0.14, new Color(30, 30, 60, 70));
        foot(beast, x + 0.23, 0.9, 10, black);
        foot(beast, x - 0.23, 0.9, -10, black);
        double up = lively ? 0.16 + 0.05 * wave : 0.02 * wave;
        if (!lively) {
            beast.line(Brush.curve(x - 0.02, 0.86, x + 0.2, 0.62 + up, x + 0.36, 0.4 + up), 0.036, new Color(0x6FA845));
            for (double[] leaf : new double[][]{{0.3, 0.48, -70}, {0.36, 0.42, 8}, {0.4, 0.36, -40}}) {
                beast.brush().round(Brush.ellipse(x + leaf[0] + 0.03, leaf[1] + up - 0.02, 0.075, 0.02, leaf[2]),
                        new Color(0x5C9A3C));
            }
        }
        arm(beast, x + 0.22, 0.58, x + 0.3 + 0.1 * (lively ? 1 : 0), 0.68 - up * 1.2, lively ? x + 0.4 : x + 0.14,
                0.72 - up * 2.2 + (lively ? 0 : 0.04), black);
        arm(beast, x - 0.22, 0.58, x - 0.3, 0.7, x - (lively ? 0.3 : 0.08), 0.8 - 0.01 * wave, black);
        beast.brush().graphics().translate(x + 0.01, 0.31);
        beast.brush().graphics().rotate(Math.toRadians((lively ? 5 : 2) * wave));
        beast.brush().graphics().scale(0.285, 0.285);
        pandaHead(beast);
        beast.brush().graphics().scale(1 / 0.285, 1 / 0.285);
        beast.brush().graphics().rotate(-Math.toRadians((lively ? 5 : 2) * wave));
        beast.brush().graphics().translate(-x - 0.01, -0.31);
    }

    private static void arm(Beast beast, double x1, double y1, double x2, double y2, double x3, double y3,
            Color color) {
        Shape arm = Taper.of(x1, y1, 0.15, x2, y2, 0.14, x3, y3, 0.12);
        beast.pelt().fill(arm, Shade.lighter(color, 0.06));
        beast.line(arm, 0.006, Shade.alpha(Shade.lighter(color, 0.4), 0.35));
    }

    private static void foot(Beast beast, double x, double y, double turn, Color color) {
        beast.pelt().fill(Brush.ellipse(x, y, 0.1, 0.11, turn), Shade.lighter(color, 0.04));
        beast.pelt().fill(Brush.ellipse(x, y + 0.02, 0.05, 0.045, turn), new Color(0x77707A));
        for (int i = -1; i < 2; i++) {
            beast.pelt().fill(Brush.ellipse(x + i * 0.042, y - 0.055 + Math.abs(i) * 0.014, 0.019, 0.019),
                    new Color(0x77707A));
        }
    }

    private static void pandaHead(Beast beast) {
        Color black = beast.coat().dark();
        Muzzle.roundEars(beast, 0.74, -0.72, 0.31, black, Shade.lighter(black, 0.14));
        beast.near(FACE);
        beast.pelt().soft(FACE, 0.1, 1.0, 0.9, 0.4, new Color(40, 40, 70, 60));
        beast.dark(Brush.ellipse(-0.36, 0.0, 0.24, 0.31, 24));
        beast.dark(Brush.ellipse(0.58, 0.0, 0.22, 0.31, -24));
        double open = beast.eyes();
        if (open > 0.3) {
            for (double x : new double[]{-0.3, 0.54}) {
                beast.brush().flat(Brush.ellipse(x, -0.02, 0.12, 0.125 * open), Color.WHITE);
                beast.brush().flat(Brush.ellipse(x + 0.015, -0.01, 0.085, 0.095 * open), Eyes.DARK);
                beast.brush().flat(Brush.ellipse(x - 0.02, -0.05, 0.034, 0.034), Color.WHITE);
            }
        } else {
            Eyes.shut(beast.brush(), -0.3, 0, 0.11, new Color(0xDAD6D0));
            Eyes.shut(beast.brush(), 0.54, 0, 0.11, new Color(0xDAD6D0));
        }
        Muzzle.nose(beast, 0.14, 0.34, 0.17, NOSE);
    }

    private static void pandaMarks(Beast beast, Area skin, Body body) {
        Color black = beast.coat().dark();
        Spot chest = body.chest();
        double r = body.build().chest().radius();
        Spot fore = body.nearFore();
        beast.pelt().mark(skin,
                Taper.of(chest.x() - r * 0.1, chest.y() - r * 1.2, r * 0.9, chest.x() - r * 0.05, chest.y() + r * 0.3,
                        r * 1.1,
                        fore.x(), fore.y(), r * 1.3),
                black);
        if (body.rest() == Body.Rest.NONE) {
            Spot hind = body.nearHind();
            Spot knee = body.rump().toward(hind, 0.75);
            beast.pelt().mark(skin, Taper.of(knee.x(), knee.y(), r * 1.3, hind.x(), hind.y() + 0.02, r * 1.3), black);
        } else {
            beast.pelt().mark(skin, Brush.ellipse(body.nearHind().x(), body.nearHind().y(), r * 0.8, r * 0.4), black);
        }
    }
}
