package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** A friendly machine. */
record Robot(double width) implements Drawing {
    private static final Stature STATURE = new Stature(0.15, 0.385, 0.19, 0.14, 0.68, 0.13, 0.07, 0.08);
    private static final Color JOINT = new Color(0x4A5568);
    private static final Color SCREEN = new Color(0x1E2A3C);
    private static final Color LIT = new Color(0x6FE7F2);

    @Override
    public void draw(Brush brush, Pose pose) {
        Tint tint = pose.tint();
        Color shell = tint == null
                ? new Traits(pose.seed()).color(1, List.of(0x9FB6C9, 0x8EC1C7, 0xD9DDE3, 0xE3A857))
                : tint.color();
        Skeleton bones = Skeleton.of(STATURE, Posture.of(pose.action(), pose.phase()), width / 2);
        limb(brush, bones.far().shoulder(), bones.far().elbow(), bones.far().wrist(), Shade.darker(shell, 0.25));
        boolean seated = bones.posture().seated();
        if (!seated) {
            legs(brush, bones, shell);
        }
        Spot neck = bones.neck();
        Spot hip = bones.hip();
        brush.flat(Taper.of(neck.x(), neck.y() - 0.08, 0.07, neck.x(), neck.y() + 0.03, 0.07), JOINT);
        double height = hip.y() - neck.y();
        Shape torso = new RoundRectangle2D.Double(neck.x() - 0.165, neck.y() - 0.01, 0.33, height + 0.03, 0.13, 0.13);
        brush.round(torso, shell);
        double x = neck.x() + 0.01;
        double y = neck.y() + height * 0.42;
        brush.plane(new RoundRectangle2D.Double(x - 0.1, y - 0.07, 0.2, 0.15, 0.05, 0.05), Shade.darker(shell, 0.22));
        double beat = Rhythm.rise(2 * pose.phase());
        brush.glow(x - 0.045, y + 0.003, 0.055, Shade.alpha(new Color(0xFF7A66), 0.3 + 0.5 * beat));
        brush.flat(Brush.ellipse(x - 0.045, y + 0.003, 0.027, 0.027), new Color(0xF2614E));
        brush.line(Brush.curve(x + 0.015, y - 0.025, x + 0.075, y - 0.025), 0.014, new Color(0xF6D365));
        brush.line(Brush.curve(x + 0.015, y + 0.003, x + 0.03 + 0.04 * beat, y + 0.003), 0.014, LIT);
        brush.line(Brush.curve(x + 0.015, y + 0.031, x + 0.06, y + 0.031), 0.014, Shade.lighter(shell, 0.6));
        if (seated) {
            legs(brush, bones, shell);
        }
        head(brush, bones, shell, pose);
        limb(brush, bones.near().shoulder(), bones.near().elbow(), bones.near().wrist(), shell);
    }

    private static void legs(Brush brush, Skeleton bones, Color shell) {
        for (Skeleton.Leg leg : new Skeleton.Leg[]{bones.farLeg(), bones.nearLeg()}) {
            Color color = leg == bones.farLeg() ? Shade.darker(shell, 0.25) : shell;
            Spot hip = leg.hip();
            brush.limb(hip.x(), hip.y(), 0.06, leg.knee().x(), leg.knee().y(), 0.06, JOINT);
            brush.limb(leg.knee().x(), leg.knee().y(), 0.085, leg.ankle().x(), leg.ankle().y() - 0.015, 0.1, color);
            brush.ball(leg.knee().x(), leg.knee().y(), 0.045, 0.045, Shade.lighter(JOINT, 0.15));
            double x = leg.ankle().x();
            double y = leg.ankle().y();
            AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(leg.turn()), x, y);
            brush.round(turn.createTransformedShape(
                    Brush.blob(x - 0.07, y + 0.028, x - 0.06, y - 0.016, x + 0.01, y - 0.038, x + 0.08, y - 0.01,
                            x + 0.1, y + 0.028)),
                    Shade.darker(color, 0.2));
        }
    }

    private static void limb(Brush brush, Spot shoulder, Spot elbow, Spot wrist, Color color) {
        brush.limb(shoulder.x(), shoulder.y(), 0.05, elbow.x(), elbow.y(), 0.05, JOINT);
        brush.limb(elbow.x(), elbow.y(), 0.07, wrist.x(), wrist.y(), 0.088, color);
        brush.ball(shoulder.x(), shoulder.y(), 0.052, 0.052, color);
        brush.ball(elbow.x(), elbow.y(), 0.037, 0.037, Shade.lighter(JOINT, 0.15));
        double angle = Math.toDegrees(Math.atan2(wrist.y() - elbow.y(), wrist.x() - elbow.x()));
        AffineTransform turn = AffineTransform.getTranslateInstance(wrist.x(), wrist.y());
        turn.rotate(Math.toRadians(angle));
        brush.line(turn.createTransformedShape(Brush.curve(0.042, -0.035, 0.065, -0.04, 0.095, -0.012)), 0.022, JOINT);
        brush.line(turn.createTransformedShape(Brush.curve(0.042, 0.035, 0.065, 0.04, 0.095, 0.012)), 0.022, JOINT);
        brush.flat(turn.createTransformedShape(Brush.ellipse(0.038, 0, 0.022, 0.042)), Shade.darker(JOINT, 0.2));
    }

    private static void head(Brush brush, Skeleton bones, Color shell, Pose pose) {
        AffineTransform whole = brush.graphics().getTransform();
        brush.graphics().translate(bones.head().x(), bones.head().y() + 0.045);
        brush.graphics().rotate(Math.toRadians(bones.posture().tilt()));
        brush.graphics().scale(STATURE.head(), STATURE.head());
        brush.line(Brush.curve(0, -0.8, 0, -1.12), 0.09, JOINT);
        double beat = Rhythm.rise(pose.phase());
        brush.glow(0, -1.2, 0.42, Shade.alpha(new Color(0xFFB04A), 0.25 + 0.5 * beat));
        brush.ball(0, -1.2, 0.14, 0.14, new Color(0xF39A3D));
        brush.ball(-1.12, 0.02, 0.16, 0.3, JOINT);
        brush.ball(1.12, 0.02, 0.12, 0.28, JOINT);
        brush.round(new RoundRectangle2D.Double(-1.1, -0.82, 2.2, 1.62, 0.85, 0.85), shell);
        brush.plane(new RoundRectangle2D.Double(-0.76, -0.54, 1.66, 1.08, 0.62, 0.62), SCREEN);
        boolean asleep = pose.action() == Action.SLEEPING;
        double open = asleep ? 0.1 : Rhythm.eyes(pose.phase());
        for (double x : new double[]{-0.26, 0.46}) {
            brush.glow(x, -0.08, 0.42, Shade.alpha(LIT, 0.5));
            brush.flat(Brush.ellipse(x, -0.08, 0.17, 0.22 * Math.max(open, 0.16)), LIT);
            brush.flat(Brush.ellipse(x - 0.05, -0.16, 0.05, 0.06 * open), Color.WHITE);
        }
        brush.line(Brush.curve(-0.14, 0.27, 0.1, 0.37, 0.34, 0.27), 0.07, LIT);
        brush.line(Brush.curve(-0.86, -0.5, -0.62, -0.68, -0.2, -0.7), 0.07, new Color(255, 255, 255, 150));
        brush.graphics().setTransform(whole);
    }
}
