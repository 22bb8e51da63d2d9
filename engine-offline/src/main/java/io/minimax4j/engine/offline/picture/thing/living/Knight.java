package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Somebody in armour, with a sword and a shield. */
record Knight(double width) implements Drawing {
    private static final Stature STATURE = new Stature(0.112, 0.285, 0.118, 0.092, 0.58, 0.085, 0.066, 0.086);
    private static final Color STEEL = new Color(0xB4BDC9);
    private static final Color DARK = new Color(0x5C6675);
    private static final Color GOLD = new Color(0xDDB04A);

    @Override
    public void draw(Brush brush, Pose pose) {
        Tint tint = pose.tint();
        Color cloth = tint == null ? new Color(0xC23B35) : tint.color();
        Skeleton bones = Skeleton.of(STATURE, Posture.of(pose.action(), pose.phase()), width / 2);
        Pelt steel = new Pelt(brush, STEEL, bones.neck().y() - 0.25, 1.15);
        sword(brush, bones);
        arm(steel, bones.far(), true);
        boolean seated = bones.posture().seated();
        if (!seated) {
            legs(steel, bones);
        }
        Spot hip = bones.hip();
        Spot neck = bones.neck();
        Shape torso = Taper.of(neck.x(), neck.y() + 0.06, 0.19, neck.toward(hip, 0.4).x(), neck.toward(hip, 0.4).y(),
                0.215, hip.x(),
                hip.y() - 0.03, 0.16);
        steel.near(torso);
        tabard(brush, bones, cloth, pose);
        if (seated) {
            legs(steel, bones);
        }
        helmet(brush, bones, cloth, Rhythm.wave(pose.phase()));
        arm(steel, bones.near(), false);
        shield(brush, bones.near().wrist(), cloth);
    }

    private static void tabard(Brush brush, Skeleton bones, Color cloth, Pose pose) {
        Spot hip = bones.hip();
        Spot neck = bones.neck();
        double s = 0.008 * Rhythm.wave(pose.phase());
        double hem = Math.min(hip.y() + 0.12, 0.99);
        Shape shape = Brush.blob(neck.x() - 0.066, neck.y() + 0.005, neck.x() + 0.07, neck.y() + 0.005,
                neck.x() + 0.082, neck.y() + 0.15,
                hip.x() + 0.07, hip.y() - 0.03, hip.x() + 0.095 - s, hem, hip.x() - s, hem + 0.01, hip.x() - 0.095 - s,
                hem, hip.x() - 0.072,
                hip.y() - 0.03, neck.x() - 0.078, neck.y() + 0.15);
        Pelt pelt = new Pelt(brush, cloth, neck.y() - 0.02, hem + 0.1);
        pelt.near(shape);
        Color mark = Eyes.light(cloth) > 170 ? Shade.darker(cloth, 0.45) : new Color(0xF5EDDC);
        Spot chest = neck.toward(hip, 0.42);
        pelt.fill(Taper.of(chest.x(), chest.y() - 0.055, 0.024, chest.x(), chest.y() + 0.06, 0.024), mark);
        pelt.fill(Taper.of(chest.x() - 0.042, chest.y() - 0.015, 0.024, chest.x() + 0.046, chest.y() - 0.015, 0.024),
                mark);
        pelt.mark(shape, Taper.of(hip.x() - 0.1, hip.y() - 0.035, 0.026, hip.x() + 0.1, hip.y() - 0.035, 0.026),
                new Color(0x5B3B25));
        brush.flat(Brush.ellipse(hip.x() + 0.004, hip.y() - 0.035, 0.017, 0.017), GOLD);
    }

    private static void legs(Pelt steel, Skeleton bones) {
        for (Skeleton.Leg leg : new Skeleton.Leg[]{bones.farLeg(), bones.nearLeg()}) {
            Color color = leg == bones.farLeg() ? Shade.darker(STEEL, 0.25) : STEEL;
            double x = leg.ankle().x();
            double y = leg.ankle().y();
            AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(leg.turn()), x, y);
            steel.fill(turn.createTransformedShape(
                    Brush.blob(x - 0.042, y + 0.028, x - 0.042, y - 0.02, x + 0.03, y - 0.03, x + 0.07,
                            y - 0.002, x + 0.112, y + 0.026)),
                    Shade.darker(color, 0.18));
            steel.fill(leg.shape(STATURE.leg()), color);
            steel.fill(Brush.ellipse(leg.knee().x() + 0.008, leg.knee().y(), 0.046, 0.042), Shade.lighter(color, 0.28));
            steel.brush().line(Brush.ellipse(leg.knee().x() + 0.008, leg.knee().y(), 0.046, 0.042), 0.005,
                    Shade.alpha(DARK, 0.6));
        }
    }

    private static void arm(Pelt steel, Skeleton.Arm arm, boolean far) {
        Color color = far ? Shade.darker(STEEL, 0.25) : STEEL;
        steel.fill(arm.shape(STATURE.arm()), color);
        steel.fill(Brush.ellipse(arm.elbow().x(), arm.elbow().y(), 0.036, 0.036), Shade.lighter(color, 0.25));
        steel.fill(Brush.ellipse(arm.wrist().x(), arm.wrist().y(), 0.036, 0.036), Shade.darker(color, 0.3));
        Spot shoulder = arm.shoulder();
        Shape plate = Brush.ellipse(shoulder.x(), shoulder.y() + 0.004, 0.058, 0.05);
        steel.fill(plate, Shade.lighter(color, 0.22));
        steel.brush().line(plate, 0.005, Shade.alpha(DARK, 0.6));
    }

    private static void sword(Brush brush, Skeleton bones) {
        Spot hand = bones.far().wrist();
        double angle = hand.y() < bones.neck().y()
                ? 0
                : Math.toRadians(Math.clamp(bones.far().wrist().x() - bones.far().elbow().x(), -0.05, 0.05) * 300);
        AffineTransform turn = AffineTransform.getRotateInstance(angle, hand.x(), hand.y());
        double x = hand.x();
        double y = hand.y();
        double length = Math.min(0.37, y + 0.06);
        brush.plane(
                turn.createTransformedShape(Taper.of(x, y, 0.03, x, y - length + 0.05, 0.026, x, y - length, 0.002)),
                new Color(0xDDE4EC));
        brush.line(turn.createTransformedShape(Brush.curve(x, y - 0.05, x, y - length + 0.06)), 0.005,
                new Color(0x8B96A6));
        brush.flat(turn.createTransformedShape(Taper.of(x, y + 0.035, 0.018, x, y - 0.03, 0.018)), new Color(0x5B3B25));
        brush.flat(turn.createTransformedShape(Taper.of(x - 0.055, y - 0.036, 0.02, x + 0.055, y - 0.036, 0.02)), GOLD);
        brush.flat(turn.createTransformedShape(Brush.ellipse(x, y + 0.045, 0.015, 0.015)), GOLD);
    }

    private static void shield(Brush brush, Spot hand, Color cloth) {
        double x = Math.max(hand.x() - 0.01, 0.06);
        double y = Math.clamp(hand.y(), 0.12, 0.83);
        Shape rim = shieldShape(x, y, 1);
        brush.round(rim, GOLD);
        Shape field = shieldShape(x, y, 0.86);
        Pelt pelt = new Pelt(brush, cloth, y - 0.14, y + 0.2);
        pelt.near(field);
        Color mark = Eyes.light(cloth) > 170 ? Shade.darker(cloth, 0.45) : new Color(0xF5EDDC);
        pelt.mark(field, Taper.of(x, y - 0.2, 0.034, x, y + 0.2, 0.034), mark);
        pelt.mark(field, Taper.of(x - 0.2, y - 0.03, 0.034, x + 0.2, y - 0.03, 0.034), mark);
    }

    private static Shape shieldShape(double x, double y, double size) {
        double w = 0.105 * size;
        double h = 0.13 * size;
        return Brush.blob(x - w, y - h * 0.92, x, y - h, x + w, y - h * 0.92, x + w, y, x + w * 0.7, y + h * 0.75, x,
                y + h * 1.25,
                x - w * 0.7, y + h * 0.75, x - w, y);
    }

    private static void helmet(Brush brush, Skeleton bones, Color cloth, double wave) {
        AffineTransform whole = brush.graphics().getTransform();
        brush.graphics().translate(bones.head().x(), bones.head().y() + 0.01);
        brush.graphics().rotate(Math.toRadians(bones.posture().tilt() + bones.posture().lean() * 0.5));
        brush.graphics().scale(STATURE.head(), STATURE.head());
        brush.round(
                Taper.of(0, -0.92, 0.22, -0.5, -1.36, 0.5, -1.2, -1.02 + 0.06 * wave, 0.56, -1.5, -0.3 + 0.16 * wave,
                        0.08),
                cloth);
        brush.round(Brush.blob(-0.86, 0.1, -0.84, -0.5, -0.3, -1.02, 0.4, -0.98, 0.9, -0.46, 0.98, 0.1, 0.8, 0.8, 0.3,
                1.06, -0.4, 1,
                -0.8, 0.7), new Color(0xC3CBD6));
        brush.flat(Taper.of(-0.28, -0.14, 0.16, 0.3, -0.1, 0.2, 0.93, -0.16, 0.16), new Color(0x262B36));
        brush.flat(Brush.ellipse(0.1, -0.11, 0.05, 0.05), new Color(0xF3E7C5));
        brush.flat(Brush.ellipse(0.62, -0.12, 0.05, 0.05), new Color(0xF3E7C5));
        brush.line(Brush.curve(0.38, -0.9, 0.44, -0.3), 0.09, GOLD);
        brush.line(Brush.curve(0.42, 0.1, 0.36, 0.98), 0.07, Shade.alpha(DARK, 0.7));
        for (int i = 0; i < 3; i++) {
            brush.flat(Brush.ellipse(0.66, 0.28 + i * 0.2, 0.1, 0.045), DARK);
            brush.flat(Brush.ellipse(0.06, 0.3 + i * 0.2, 0.12, 0.045), DARK);
        }
        brush.line(Brush.curve(-0.7, -0.5, -0.4, -0.8, -0.1, -0.9), 0.08, new Color(255, 255, 255, 150));
        brush.graphics().setTransform(whole);
    }
}
