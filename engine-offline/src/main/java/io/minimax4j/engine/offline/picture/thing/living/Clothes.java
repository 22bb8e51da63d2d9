package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.function.DoubleFunction;

/** A body in its clothes, without the head. */
final class Clothes {
    private final Brush brush;
    private final Skeleton bones;
    private final Stature stature;
    private final Outfit outfit;
    private final Color skin;
    private final Pelt top;
    private final Pelt bottom;

    Clothes(Brush brush, Skeleton bones, Outfit outfit, Color skin) {
        this.brush = brush;
        this.bones = bones;
        this.stature = bones.stature();
        this.outfit = outfit;
        this.skin = skin;
        this.top = new Pelt(brush, outfit.top(), bones.neck().y(), bones.hip().y() + 0.2);
        this.bottom = new Pelt(brush, outfit.bottom(), bones.hip().y() - 0.05, 1.05);
    }

    void farArm() {
        arm(bones.far(), true);
    }

    void nearArm() {
        arm(bones.near(), false);
    }

    private void arm(Skeleton.Arm arm, boolean far) {
        double width = stature.arm();
        Color hand = far ? Shade.darker(skin, 0.1) : skin;
        Pelt flesh = new Pelt(brush, hand, arm.shoulder().y() - 0.2, arm.shoulder().y() + 0.5);
        double angle = Math.atan2(arm.wrist().y() - arm.elbow().y(), arm.wrist().x() - arm.elbow().x());
        double beyond = width * (outfit.cut().longSleeves() ? 0.6 : 0.42);
        Spot palm = arm.wrist().plus(Math.cos(angle) * beyond, Math.sin(angle) * beyond);
        flesh.near(Brush.ellipse(palm.x(), palm.y(), width * 0.56, width * 0.46, Math.toDegrees(angle)));
        flesh.near(Brush.ellipse(palm.x() + Math.sin(angle) * width * 0.4, palm.y() - Math.cos(angle) * width * 0.4,
                width * 0.3, width * 0.17, Math.toDegrees(angle) - 24));
        if (!outfit.cut().longSleeves()) {
            flesh.near(arm.shape(width * 0.94));
        }
        Color cloth = outfit.cut() == Outfit.Cut.OVERALLS ? outfit.accent() : outfit.top();
        if (far) {
            cloth = Shade.darker(cloth, 0.14);
        }
        if (outfit.cut() == Outfit.Cut.TUTU) {
            return;
        }
        Shape sleeve = outfit.cut().longSleeves()
                ? arm.shape(width * 1.16, width * 0.88)
                : arm.sleeve(width * 1.3, 0.5);
        top.fill(sleeve, cloth);
        if (!far) {
            Spot start = arm.shoulder().toward(arm.elbow(), 0.12);
            Spot end = arm.shoulder().toward(arm.elbow(), outfit.cut().longSleeves() ? 0.8 : 0.45);
            double side = width * 0.6;
            top.crease(Brush.curve(start.x() + side, start.y(), (start.x() + end.x()) / 2 + side,
                    (start.y() + end.y()) / 2, end.x() + side * 0.95, end.y()), 0.006);
        }
    }

    void legs() {
        leg(bones.farLeg(), true);
        leg(bones.nearLeg(), false);
    }

    private void leg(Skeleton.Leg leg, boolean far) {
        boolean bare = outfit.cut().skirt();
        Color cloth = bare ? skin : outfit.cut() == Outfit.Cut.OVERALLS ? outfit.top() : outfit.bottom();
        if (far) {
            cloth = Shade.darker(cloth, 0.16);
        }
        shoe(leg, far ? Shade.darker(outfit.shoes(), 0.14) : outfit.shoes());
        bottom.fill(leg.shape(bare ? stature.leg() * 0.74 : stature.leg()), cloth);
        if (!bare) {
            Spot hem = leg.ankle().toward(leg.knee(), 0.06);
            bottom.fill(Taper.of(hem.x(), hem.y(), stature.leg() * 0.76, leg.ankle().x(), leg.ankle().y(),
                    stature.leg() * 0.76), Shade.darker(cloth, 0.08));
        } else {
            Spot sock = leg.ankle().toward(leg.knee(), 0.2);
            bottom.fill(Taper.of(sock.x(), sock.y(), stature.leg() * 0.6, leg.ankle().x(), leg.ankle().y(),
                    stature.leg() * 0.56), far ? new Color(0xD8D4CC) : new Color(0xF4F0E8));
        }
    }

    private void shoe(Skeleton.Leg leg, Color color) {
        double u = stature.leg() / 0.076;
        double x = leg.ankle().x();
        double y = leg.ankle().y();
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(leg.turn()), x, y);
        Shape shoe = turn.createTransformedShape(Brush.blob(x - 0.036 * u, y + 0.028, x - 0.038 * u, y - 0.018,
                x + 0.02 * u, y - 0.028, x + 0.054 * u, y - 0.006, x + 0.082 * u, y + 0.012, x + 0.08 * u, y + 0.028));
        brush.round(shoe, color);
        brush.line(
                turn.createTransformedShape(
                        Brush.curve(x - 0.034 * u, y + 0.026, x + 0.02 * u, y + 0.027, x + 0.076 * u,
                                y + 0.026)),
                0.009, Eyes.light(color) > 170 ? Shade.darker(color, 0.35) : Shade.lighter(color, 0.65));
    }

    void body(double swing) {
        neck();
        if (outfit.cut().skirt()) {
            skirt(swing);
        } else {
            Spot hip = bones.hip();
            double h = stature.hips() * 0.93;
            bottom.fill(
                    Taper.of(hip.x(), hip.y() - 0.03, 1.7 * h, hip.x(),
                            hip.y() + (bones.posture().seated() ? -0.026 : 0.002), 1.94 * h),
                    outfit.cut() == Outfit.Cut.OVERALLS ? outfit.top() : outfit.bottom());
        }
        Shape torso = torso();
        Color cloth = outfit.cut() == Outfit.Cut.OVERALLS ? outfit.accent() : outfit.top();
        top.fill(torso, cloth);
        top.soft(torso, bones.hip().x() + stature.shoulders(), bones.hip().y() - 0.05, stature.shoulders() * 1.2, 0.26,
                new Color(0, 0, 30, 40));
        details(torso);
    }

    private void neck() {
        Spot neck = bones.neck();
        Spot chin = bones.head().plus(-0.01, stature.head() * 0.5);
        double width = stature.head() * (stature.shoulders() > 0.1 ? 0.78 : 0.62);
        Pelt flesh = new Pelt(brush, Shade.mix(skin, new Color(0x9A4A2C), 0.2), chin.y() - 0.1, neck.y() + 0.2);
        flesh.near(Taper.of(chin.x(), chin.y(), width, neck.x(), neck.y() + 0.012, width * 1.1));
    }

    private Shape torso() {
        double up = stature.hip() - stature.shoulder();
        double s = stature.shoulders();
        double w = stature.waist();
        double h = stature.hips();
        double hem = outfit.cut().skirt() ? -0.06 : 0.02;
        double[] shape = {-0.032, -up - 0.012, -s * 0.72, -up + 0.002, -s * 0.99, -up + 0.045, -s * 0.86, -up * 0.62,
            -w,
            -up * 0.32, -h * (hem < 0 ? 0.84 : 1.02), hem, 0, hem + 0.012, h * (hem < 0 ? 0.84 : 1.0), hem, w,
            -up * 0.32, s * 0.8, -up * 0.62, s * 0.92, -up + 0.045, s * 0.68, -up + 0.002, 0.038, -up - 0.012};
        for (int i = 0; i < shape.length; i += 2) {
            Spot turned = bones.hip().plus(shape[i], shape[i + 1]).turned(bones.hip(), bones.posture().lean());
            shape[i] = turned.x();
            shape[i + 1] = turned.y();
        }
        return Brush.blob(shape);
    }

    /** From the waist over both knees, so that it follows the legs. */
    private void skirt(double swing) {
        boolean tutu = outfit.cut() == Outfit.Cut.TUTU;
        Color cloth = outfit.cut() == Outfit.Cut.DRESS || tutu ? outfit.top() : outfit.bottom();
        Spot waist = bones.hip().plus(0, -0.085).turned(bones.hip(), bones.posture().lean());
        double w = stature.waist();
        Spot near = bones.nearLeg().knee();
        Spot far = bones.farLeg().knee();
        double share = tutu ? 0.45 : 0.9;
        double spread = tutu ? 0.1 : 0.022;
        double wide = stature.hips() * 1.45 + (tutu ? 0.12 : 0.014);
        double left = Math.min(Math.min(bones.hip().toward(near, share).x(), bones.hip().toward(far, share).x())
                - stature.leg() * 0.62 - spread, bones.hip().x() - wide);
        double right = Math.max(Math.max(bones.hip().toward(near, share).x(), bones.hip().toward(far, share).x())
                + stature.leg() * 0.6 + spread, bones.hip().x() + wide);
        double hem = tutu
                ? bones.hip().y() + 0.06
                : bones.posture().seated() ? 0.985 : bones.hip().y() + (1 - stature.hip()) * 0.5;
        double s = swing * 0.012;
        Shape skirt = Brush.blob(waist.x() - w * 0.9, waist.y() - 0.005, waist.x() + w * 0.9, waist.y() - 0.005,
                waist.x() + w + (right - waist.x() - w) * (tutu ? 0.8 : 0.45), waist.y() + (tutu ? 0.045 : 0.085),
                right - 0.01 - s, hem - 0.08 * (tutu ? 0.6 : 1), right - s, hem - 0.004,
                (left + right * 2) / 3, hem + 0.014, (left * 2 + right) / 3, hem + 0.006, left - s, hem,
                left + 0.012 - s, hem - 0.08 * (tutu ? 0.6 : 1),
                waist.x() - w + (left - waist.x() + w) * (tutu ? 0.8 : 0.45), waist.y() + (tutu ? 0.045 : 0.085));
        Pelt pelt = new Pelt(brush, cloth, waist.y() - 0.1, hem + 0.12);
        pelt.near(skirt);
        for (double fold : new double[]{0.25, 0.5, 0.76}) {
            double x = left + (right - left) * fold;
            pelt.mark(skirt,
                    Taper.of(waist.x() + (fold - 0.5) * w, waist.y() + 0.06, 0.002, (x + waist.x()) / 2,
                            (hem + waist.y()) / 2,
                            0.008, x - s, hem + 0.02, 0.022),
                    Shade.alpha(Shade.darker(cloth, 0.35), 0.45));
        }
        if (!tutu) {
            pelt.mark(skirt,
                    Taper.of(left - 0.02 - s, hem - 0.018, 0.012, (left + right) / 2, hem - 0.006, 0.012,
                            right + 0.02 - s,
                            hem - 0.02, 0.012),
                    Shade.alpha(Eyes.light(cloth) > 170 ? Shade.darker(cloth, 0.3) : Shade.lighter(cloth, 0.6), 0.8));
        }
    }

    private void details(Shape torso) {
        DoubleFunction<Spot> down = share -> bones.neck().plus(0.006, 0).toward(bones.hip(), share);
        Spot neck = down.apply(0);
        double n = stature.head() * 0.42;
        Pelt flesh = new Pelt(brush, skin, neck.y() - 0.2, neck.y() + 0.3);
        Color line = Shade.alpha(Shade.darker(outfit.top(), 0.5), 0.5);
        switch (outfit.cut()) {
            case TEE, DRESS -> {
                flesh.near(Brush.ellipse(neck.x(), neck.y() - 0.004, n * 0.95, n * 0.62));
                brush.line(
                        Brush.curve(neck.x() - n, neck.y() - 0.006, neck.x(), neck.y() + n * 0.66, neck.x() + n,
                                neck.y() - 0.006),
                        0.008, outfit.accent());
                if (outfit.cut() == Outfit.Cut.DRESS) {
                    belt(torso, outfit.accent());
                }
            }
            case TUTU -> flesh.near(Brush.ellipse(neck.x(), neck.y() + 0.005, n * 1.5, n * 1.0));
            case SHIRT, SKIRT -> {
                collar(neck, n, Color.WHITE);
                brush.line(Brush.curve(neck.x(), neck.y() + 0.03, down.apply(0.5).x(), down.apply(0.5).y(),
                        down.apply(0.97).x(),
                        down.apply(0.97).y()), 0.004, line);
                for (double share : new double[]{0.24, 0.44, 0.64}) {
                    Spot button = down.apply(share);
                    brush.flat(Brush.ellipse(button.x() + 0.008, button.y(), 0.005, 0.005), outfit.accent());
                }
            }
            case JACKET, CARDIGAN -> {
                Spot low = down.apply(1.05);
                top.mark(torso, Brush.blob(neck.x() - n, neck.y() - 0.03, neck.x() + n * 1.1, neck.y() - 0.03,
                        neck.x() + n * 0.7,
                        down.apply(0.5).y(), low.x() + n * 0.55, low.y() + 0.03, low.x() - n * 0.35, low.y() + 0.03,
                        neck.x() - n * 0.5, down.apply(0.5).y()), new Color(0xF5F1E8));
                collar(neck, n, outfit.top());
            }
            case SWEATER -> {
                top.mark(torso, band(0.34, 0.055), outfit.accent());
                top.mark(torso, band(0.52, 0.018), outfit.accent());
                brush.line(Brush.curve(neck.x() - n * 0.9, neck.y() - 0.012, neck.x(), neck.y() + n * 0.3,
                        neck.x() + n * 0.9,
                        neck.y() - 0.012), 0.022, Shade.darker(outfit.top(), 0.12));
            }
            case OVERALLS -> {
                double s = stature.shoulders();
                Spot bib = down.apply(0.42);
                top.mark(torso, Brush.blob(bib.x() - s * 0.6, bib.y(), bib.x() + s * 0.56, bib.y(), bib.x() + s * 1.2,
                        bones.hip().y() - 0.05,
                        bib.x() + s, bones.hip().y() + 0.06, bib.x() - s, bones.hip().y() + 0.06, bib.x() - s * 1.2,
                        bones.hip().y() - 0.05), outfit.top());
                for (double side : new double[]{-0.5, 0.48}) {
                    brush.line(Brush.curve(bib.x() + side * s, bib.y() + 0.01, neck.x() + side * s * 1.1,
                            neck.y() + 0.004), 0.02, outfit.top());
                    brush.flat(Brush.ellipse(bib.x() + side * s, bib.y() + 0.012, 0.009, 0.009), new Color(0xF2C14E));
                }
                brush.line(
                        Brush.curve(bib.x() - s * 0.26, bib.y() + 0.06, bib.x(), bib.y() + 0.07, bib.x() + s * 0.26,
                                bib.y() + 0.06),
                        0.006,
                        Shade.darker(outfit.top(), 0.3));
            }
        }
    }

    private Shape band(double share, double width) {
        Spot middle = bones.neck().toward(bones.hip(), share);
        Spot left = middle.plus(-0.2, -0.012).turned(middle, bones.posture().lean());
        Spot right = middle.plus(0.2, -0.012).turned(middle, bones.posture().lean());
        return Taper.of(left.x(), left.y(), width, middle.x(), middle.y(), width, right.x(), right.y(), width);
    }

    private void belt(Shape torso, Color color) {
        top.mark(torso, band(0.76, 0.026), color);
    }

    private void collar(Spot neck, double n, Color color) {
        brush.plane(
                Brush.blob(neck.x() - n * 1.05, neck.y() - 0.018, neck.x() - 0.004, neck.y() + 0.018,
                        neck.x() - n * 0.6, neck.y() + 0.036),
                color);
        brush.plane(
                Brush.blob(neck.x() + n * 1.1, neck.y() - 0.018, neck.x() + 0.004, neck.y() + 0.018,
                        neck.x() + n * 0.66, neck.y() + 0.036),
                color);
    }

    /** An open book, held in both hands. */
    void book() {
        Spot at = bones.near().wrist().toward(bones.far().wrist(), 0.5).plus(0.01, -0.03);
        brush.flat(Brush.blob(at.x() - 0.095, at.y() - 0.03, at.x(), at.y() - 0.012, at.x() + 0.095, at.y() - 0.03,
                at.x() + 0.092,
                at.y() + 0.072, at.x(), at.y() + 0.088, at.x() - 0.092, at.y() + 0.072), new Color(0xA63D34));
        brush.plane(Brush.blob(at.x() - 0.085, at.y() - 0.04, at.x(), at.y() - 0.018, at.x() + 0.085, at.y() - 0.04,
                at.x() + 0.08,
                at.y() - 0.02, at.x(), at.y(), at.x() - 0.08, at.y() - 0.02), new Color(0xFBF6EA));
        brush.line(Brush.curve(at.x(), at.y() - 0.01, at.x(), at.y() + 0.085), 0.008, new Color(0x7C2A24));
    }
}
