package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/** A friendly dragon on four legs, with wings. */
final class Dragon {
    private static final Color HORN = new Color(0xF3E3BD);

    private Dragon() {}

    static Drawing drawing() {
        Build build = new Build(new Build.Round(0.62, 0.62, 0.175), 0.37, new Build.Round(1.02, 0.58, 0.18),
                new Build.Round(1.32, 0.24, 0.15),
                new Build.Neck(0.3, 0.17), new Build.Leg(0.16, 0.1, 0.06, Build.Foot.PAW), 1.3, 1.7);
        Quadruped body = Quadruped.sitting(build, Coat.of(0xC8433A, 0xF6D58C, 0x7E2430), Dragon::head, Dragon::tail,
                Quadruped.Markings.of(Dragon::belly, Dragon::marks));
        return (brush, pose) -> {
            Pose held = pose.action() == Action.FLYING
                    ? new Pose(Action.JUMPING, pose.phase(), pose.tint(), pose.lightFrom(), pose.lampsLit(),
                            pose.seed())
                    : pose;
            body.draw(brush, held);
        };
    }

    private static double beat(Beast beast) {
        return switch (beast.pose().action()) {
            case JUMPING -> Math.cos(2 * Math.PI * beast.pose().phase());
            case SLEEPING, LYING -> 0.4 + 0.03 * beast.swing();
            default -> 0.62 + 0.12 * beast.swing();
        };
    }

    private static void tail(Beast beast, Spot root, boolean resting) {
        double s = 0.05 * beast.swing();
        double y = Math.min(root.y() + 0.06, 0.88);
        double[] line = {root.x() + 0.16, y, 0.26, root.x() - 0.04, y + 0.06, 0.18, root.x() - 0.22,
            Math.min(y + 0.14, 0.93), 0.11, root.x() - 0.38, y + 0.02 + s * 0.4, 0.07, root.x() - 0.4 + s * 0.4,
            y - 0.16 + s, 0.05, root.x() - 0.34 + s, y - 0.28 + s, 0.03};
        Spot tip = new Spot(root.x() - 0.34 + s, y - 0.3 + s);
        beast.dark(Brush.blob(tip.x() - 0.09, tip.y() + 0.03, tip.x() - 0.03, tip.y() - 0.02, tip.x() + 0.03,
                tip.y() - 0.14, tip.x() + 0.07, tip.y() - 0.01, tip.x() + 0.08, tip.y() + 0.06, tip.x(),
                tip.y() + 0.04));
        spikes(beast, new Spot(root.x() - 0.36, y - 0.06 + s * 0.5), new Spot(root.x() - 0.0, y - 0.05), 5, 0.036);
        beast.near(Taper.of(line));
        boolean sits = beast.pose().action() == Action.SITTING || beast.pose().action() == Action.READING;
        wing(beast, sits ? root.plus(0.26, -0.34) : root.plus(0.46, -0.12), beat(beast) * 0.92, true);
    }

    private static void spikes(Beast beast, Spot from, Spot to, int count, double size) {
        for (int i = 0; i < count; i++) {
            Spot at = from.toward(to, i / (count - 1.0));
            beast.dark(Brush.blob(at.x() - size, at.y() + size, at.x() - size * 0.9, at.y() - size * 1.3,
                    at.x() + size * 0.9, at.y() + size));
        }
    }

    private static void belly(Beast beast, Area trunk, Body body) {
        Spot rump = body.rump();
        Spot chest = body.chest();
        double half = body.build().waist() / 2;
        if (body.rest() == Body.Rest.NONE) {
            beast.pelt().mark(trunk,
                    Taper.of(rump.x() - 0.05, rump.y() + half * 0.94, half * 0.6, chest.x(), chest.y() + half * 0.84,
                            half * 0.8, chest.x() + 0.16, chest.y() - 0.06, 0.16),
                    beast.coat().light());
        }
    }

    private static void marks(Beast beast, Area skin, Body body) {
        Spot rump = body.rump();
        Spot chest = body.chest();
        Spot head = body.head();
        boolean sits = body.rest() == Body.Rest.SITTING;
        double half = body.build().waist() / 2;
        Spot throat = head.plus(0.05, 0.1);
        Shape front = Taper.of(chest.x() + 0.12, chest.y() + 0.06, 0.18, chest.toward(throat, 0.5).x() + 0.07,
                chest.toward(throat, 0.5).y() + 0.02, 0.12, throat.x() + 0.02, throat.y(), 0.08);
        beast.pelt().mark(skin, front, beast.coat().light());
        for (int i = 0; i < 6; i++) {
            Spot at = chest.plus(0.1, 0.06).toward(throat.plus(0.03, 0), i / 6.0);
            beast.pelt().mark(Pelt.common(skin, front),
                    Taper.of(at.x() - 0.08, at.y() - 0.01, 0.008, at.x() + 0.1, at.y() + 0.05, 0.008),
                    Shade.darker(beast.coat().light(), 0.22));
        }
        spikes(beast, rump.plus(-0.1, -half * 1.0), chest.plus(-0.1, -half * 1.02), sits ? 3 : 5, 0.034);
        spikes(beast, chest.plus(-0.0, -half * 0.98), head.plus(-0.1, -0.02), 5, 0.03);
        Spot root = rump.toward(chest, 0.72).plus(0, -half * 0.5);
        wing(beast, root, beat(beast), false);
    }

    /** A wing like a bat's; up is 1 when it is raised. */
    private static void wing(Beast beast, Spot root, double up, boolean far) {
        AffineTransform whole = beast.brush().graphics().getTransform();
        beast.brush().graphics().translate(root.x() + (far ? 0.06 : 0), root.y());
        beast.brush().graphics().rotate(Math.toRadians(-18 * (1 - up)));
        beast.brush().graphics().scale(1, Math.abs(up) < 0.08 ? 0.08 * Math.signum(up + 1e-9) : up);
        Color skin = Shade.mix(beast.coat().light(), new Color(0xF0994A), 0.45);
        if (beast.pose().tint() != null) {
            skin = Shade.lighter(beast.coat().base(), 0.35);
        }
        Path2D.Double path = new Path2D.Double();
        path.moveTo(0.06, 0.04);
        path.quadTo(0.08, -0.2, -0.06, -0.48);
        path.quadTo(-0.2, -0.4, -0.3, -0.5);
        path.quadTo(-0.32, -0.36, -0.48, -0.36);
        path.quadTo(-0.4, -0.24, -0.52, -0.14);
        path.quadTo(-0.3, -0.12, -0.2, 0.04);
        path.closePath();
        beast.pelt().fill(path, far ? Shade.darker(skin, 0.28) : skin);
        Color bone = far ? Shade.darker(beast.coat().base(), 0.3) : beast.coat().base();
        for (double[] tip : new double[][]{{-0.3, -0.5, -0.2, -0.4}, {-0.48, -0.36, -0.28, -0.3},
            {-0.52, -0.14, -0.28, -0.18}}) {
            beast.pelt().fill(Taper.of(-0.03, -0.45, 0.03, tip[2], tip[3] + 0.02, 0.02, tip[0], tip[1], 0.008), bone);
        }
        beast.pelt().fill(Taper.of(0.02, 0.06, 0.09, 0.06, -0.18, 0.06, -0.04, -0.48, 0.035), bone);
        beast.pelt().fill(Taper.of(-0.04, -0.46, 0.03, -0.02, -0.56, 0.006), HORN);
        beast.brush().graphics().setTransform(whole);
    }

    private static void head(Beast beast) {
        for (double side : new double[]{1, 0}) {
            beast.pelt().fill(Taper.of(-0.16 + side * 0.3, -0.6, 0.26, -0.5 + side * 0.3, -1.1, 0.2, -0.44 + side * 0.3,
                    -1.6, 0.02), side > 0 ? Shade.darker(HORN, 0.2) : HORN);
        }
        Shape jaw = Brush.blob(0.1, 0.4, 0.8, 0.56, 1.3, 0.5, 1.26, 0.76, 0.7, 0.92, 0.0, 0.8);
        beast.far(jaw);
        Shape head = Brush.blob(-0.74, 0.1, -0.6, -0.56, -0.06, -0.84, 0.46, -0.66, 0.9, -0.3, 1.36, -0.26, 1.5, 0.14,
                1.3, 0.5, 0.7, 0.62, 0.1, 0.72, -0.5, 0.6);
        beast.near(head);
        beast.pelt().mark(head, Brush.ellipse(1.2, 0.46, 0.5, 0.24),
                Shade.mix(beast.coat().base(), beast.coat().light(), 0.4));
        beast.line(Brush.curve(0.3, 0.5, 0.8, 0.54, 1.36, 0.42), 0.05, Shade.darker(beast.coat().dark(), 0.3));
        beast.brush().flat(Brush.blob(1.06, 0.5, 1.2, 0.48, 1.13, 0.7), new Color(0xFFFBEF));
        beast.brush().flat(Brush.ellipse(1.3, -0.04, 0.08, 0.06, 20), Shade.darker(beast.coat().dark(), 0.3));
        beast.dark(Brush.blob(-0.5, -0.1, -0.9, -0.3, -1.16, -0.16, -0.98, 0.02, -1.1, 0.22, -0.86, 0.24, -0.5, 0.3));
        beast.pelt().soft(head, 0.34, 0.34, 0.3, 0.2, new Color(0xF7, 0xA0, 0x70, 110));
        Eyes.coloured(beast.brush(), 0.3, -0.2, 0.2, beast.eyes(), Eyes.AMBER, 0.5);
        beast.line(Brush.curve(0.02, -0.46, 0.3, -0.52, 0.58, -0.38), 0.07, beast.coat().dark());
    }
}
