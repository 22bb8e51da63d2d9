package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;

/** Somebody in a space suit. */
record Astronaut(double width) implements Drawing {
    private static final Stature STATURE = new Stature(0.165, 0.335, 0.125, 0.12, 0.63, 0.1, 0.09, 0.112);
    private static final Color VISOR = new Color(0x22324F);

    @Override
    public void draw(Brush brush, Pose pose) {
        Tint tint = pose.tint();
        Color suit = tint == null ? new Color(0xEDEFF4) : Shade.lighter(tint.color(), 0.25);
        Color trim = tint == null ? new Color(0xE2703A) : Shade.darker(tint.color(), 0.3);
        Skeleton bones = Skeleton.of(STATURE, Posture.of(pose.action(), pose.phase()), width / 2);
        Pelt pelt = new Pelt(brush, suit, bones.neck().y() - 0.3, 1.1);
        Spot hip = bones.hip();
        Spot neck = bones.neck();
        brush.plane(new RoundRectangle2D.Double(neck.x() - 0.19, neck.y() - 0.02, 0.32, 0.3, 0.08, 0.08),
                Shade.darker(suit, 0.3));
        limb(pelt, bones.far(), trim, true);
        boolean seated = bones.posture().seated();
        if (!seated) {
            legs(pelt, bones, trim);
        }
        Shape torso = Taper.of(neck.x(), neck.y() + 0.05, 0.2, neck.toward(hip, 0.5).x(), neck.toward(hip, 0.5).y(),
                0.27, hip.x(),
                hip.y() - 0.01, 0.22);
        pelt.near(torso);
        pelt.soft(torso, hip.x() + 0.12, hip.y(), 0.16, 0.26, new Color(20, 20, 60, 60));
        Spot chest = neck.toward(hip, 0.45);
        brush.plane(new RoundRectangle2D.Double(chest.x() - 0.06, chest.y() - 0.04, 0.14, 0.085, 0.025, 0.025),
                Shade.darker(suit, 0.16));
        int[] lights = {0xD9483B, 0xF0B53A, 0x4CA66B};
        double shine = Rhythm.rise(2 * pose.phase());
        for (int i = 0; i < 3; i++) {
            brush.flat(Brush.ellipse(chest.x() - 0.032 + i * 0.042, chest.y() - 0.012, 0.013, 0.013),
                    Shade.lighter(new Color(lights[i]), i == 1 ? 0.5 * shine : 0));
        }
        brush.line(Brush.curve(chest.x() - 0.036, chest.y() + 0.022, chest.x() + 0.056, chest.y() + 0.022), 0.012,
                trim);
        pelt.mark(torso, Taper.of(hip.x() - 0.2, hip.y() - 0.025, 0.03, hip.x() + 0.2, hip.y() - 0.025, 0.03), trim);
        if (seated) {
            legs(pelt, bones, trim);
        }
        helmet(brush, pelt, bones, trim);
        limb(pelt, bones.near(), trim, false);
    }

    private static void legs(Pelt pelt, Skeleton bones, Color trim) {
        leg(pelt, bones.farLeg(), trim, true);
        leg(pelt, bones.nearLeg(), trim, false);
    }

    private static void leg(Pelt pelt, Skeleton.Leg leg, Color trim, boolean far) {
        Color suit = far ? Shade.darker(pelt.color(), 0.2) : pelt.color();
        Shape shape = leg.shape(STATURE.leg());
        pelt.fill(shape, suit);
        Spot band = leg.knee();
        pelt.mark(shape, Taper.of(band.x() - 0.1, band.y(), 0.016, band.x() + 0.1, band.y(), 0.016),
                Shade.darker(suit, 0.22));
        double x = leg.ankle().x();
        double y = leg.ankle().y();
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(leg.turn()), x, y);
        pelt.fill(
                turn.createTransformedShape(
                        Brush.blob(x - 0.056, y + 0.026, x - 0.054, y - 0.04, x + 0.03, y - 0.042, x + 0.07,
                                y - 0.016, x + 0.098, y + 0.01, x + 0.092, y + 0.028)),
                far ? Shade.darker(trim, 0.25) : trim);
    }

    private static void limb(Pelt pelt, Skeleton.Arm arm, Color trim, boolean far) {
        Color suit = far ? Shade.darker(pelt.color(), 0.2) : pelt.color();
        Shape shape = arm.shape(STATURE.arm(), STATURE.arm() * 0.85);
        pelt.fill(shape, suit);
        if (!far) {
            pelt.brush().line(shape, 0.004, Shade.alpha(Shade.darker(suit, 0.5), 0.3));
        }
        pelt.fill(Brush.ellipse(arm.wrist().x(), arm.wrist().y(), 0.05, 0.05), far ? Shade.darker(trim, 0.25) : trim);
        Spot cuff = arm.wrist().toward(arm.elbow(), 0.3);
        pelt.fill(Taper.of(cuff.x(), cuff.y(), 0.088, arm.wrist().toward(arm.elbow(), 0.2).x(),
                arm.wrist().toward(arm.elbow(), 0.2).y(), 0.088), Shade.darker(suit, 0.14));
    }

    private static void helmet(Brush brush, Pelt pelt, Skeleton bones, Color trim) {
        double r = STATURE.head();
        Spot head = bones.head().plus(0, -0.008);
        pelt.fill(Taper.of(bones.neck().x() - 0.07, bones.neck().y() + 0.016, 0.05, bones.neck().x() + 0.08,
                bones.neck().y() + 0.016, 0.05), trim);
        brush.ball(head.x(), head.y(), r * 1.02, r * 1.02, pelt.color());
        Shape visor = Brush.blob(head.x() - r * 0.5, head.y() - r * 0.44, head.x() + r * 0.3, head.y() - r * 0.62,
                head.x() + r * 0.88, head.y() - r * 0.3, head.x() + r * 0.9, head.y() + r * 0.3, head.x() + r * 0.4,
                head.y() + r * 0.66, head.x() - r * 0.4, head.y() + r * 0.54, head.x() - r * 0.64, head.y() + r * 0.05);
        brush.line(visor, r * 0.16, Shade.darker(pelt.color(), 0.25));
        brush.round(visor, VISOR);
        Pelt glass = new Pelt(brush, VISOR, head.y() - r, head.y() + r);
        glass.soft(visor, head.x() + r * 0.3, head.y() + r * 0.7, r * 1.1, r * 0.6, new Color(0xF2, 0xA9, 0x4B, 150));
        brush.flat(Taper.of(head.x() - r * 0.4, head.y() + r * 0.1, r * 0.1, head.x() - r * 0.3, head.y() - r * 0.24,
                r * 0.16,
                head.x() + r * 0.02, head.y() - r * 0.42, r * 0.08), new Color(255, 255, 255, 190));
    }
}
