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
import java.util.List;

/** A baby that sits in its romper, waves its hands, and sleeps under a blanket. */
record Baby(double width) implements Drawing {
    private static final double HEAD = 0.27;

    @Override
    public void draw(Brush brush, Pose pose) {
        Traits traits = new Traits(pose.seed());
        Color skin = traits.color(1, List.of(0xF9D6BC, 0xF3C6A2, 0xE0AC7E, 0xB27C52));
        Tint tint = pose.tint();
        Color cloth = tint == null ? traits.color(2, List.of(0xF5C95B, 0x8CC7E0, 0xF2A3B3, 0x9CCB9A)) : tint.color();
        Color hair = traits.color(3, List.of(0x5B3A26, 0x3A2820, 0xB98548));
        double x = width / 2;
        if (pose.action() == Action.SLEEPING || pose.action() == Action.LYING) {
            double open = pose.action() == Action.SLEEPING ? 0 : Rhythm.eyes(pose.phase());
            new Bed(width, HEAD * 0.72).draw(brush, pose, cloth, head -> face(head, skin, hair, open, false));
            return;
        }
        boolean lively = pose.action() != Action.STANDING && pose.action() != Action.READING;
        double wave = Rhythm.wave(pose.phase());
        double nod = (lively ? 5 : 1.5) * wave;
        double up = lively ? 0.08 + 0.05 * wave : 0.01 * wave;
        Pelt flesh = new Pelt(brush, skin, 0.4, 1.1);
        Pelt suit = new Pelt(brush, cloth, 0.45, 1.1);
        flesh.far(Brush.ellipse(x + 0.3, 0.73 - 1.6 * up, 0.055, 0.055));
        suit.far(Taper.of(x + 0.12, 0.62, 0.13, x + 0.22, 0.7 - up, 0.12, x + 0.28, 0.73 - 1.5 * up, 0.1));
        Shape body = Brush.blob(x - 0.15, 0.56, x, 0.52, x + 0.15, 0.56, x + 0.21, 0.75, x + 0.2, 0.93, x, 0.98,
                x - 0.2, 0.93, x - 0.21,
                0.75);
        suit.near(body);
        suit.mark(body, Brush.ellipse(x + 0.03, 0.75, 0.1, 0.11), Shade.lighter(cloth, 0.45));
        double kick = (lively ? 0.03 : 0.006) * wave;
        leg(suit, flesh, x + 0.1, x + 0.27, -kick);
        leg(suit, flesh, x - 0.1, x - 0.25, kick);
        AffineTransform whole = brush.graphics().getTransform();
        brush.graphics().translate(x + 0.015, 0.31);
        brush.graphics().rotate(Math.toRadians(nod));
        brush.graphics().scale(HEAD, HEAD);
        face(brush, skin, hair, Rhythm.eyes(pose.phase()), lively);
        brush.graphics().setTransform(whole);
        double near = lively ? 0.08 - 0.05 * wave : -0.01 * wave;
        flesh.near(Brush.ellipse(x - 0.29, 0.75 - 1.6 * near, 0.055, 0.055));
        suit.near(Taper.of(x - 0.13, 0.63, 0.13, x - 0.22, 0.71 - near, 0.12, x - 0.27, 0.75 - 1.5 * near, 0.1));
    }

    private static void leg(Pelt suit, Pelt flesh, double hip, double foot, double kick) {
        suit.near(Taper.of(hip, 0.89, 0.19, (hip + foot) / 2, 0.89, 0.19, foot, 0.91 + kick * 0.5, 0.15));
        double out = Math.signum(foot - hip);
        flesh.near(Brush.ellipse(foot + out * 0.06, 0.905 + kick, 0.062, 0.084, out * 10));
        for (int i = 0; i < 3; i++) {
            flesh.near(Brush.ellipse(foot + out * (0.035 + i * 0.035), 0.832 + kick + i * i * 0.006, 0.02, 0.02));
        }
        flesh.soft(Brush.ellipse(foot + out * 0.06, 0.92 + kick, 0.05, 0.06), foot + out * 0.06, 0.94 + kick, 0.05,
                0.05,
                new Color(0xE8, 0x6B, 0x5E, 80));
    }

    private static void face(Brush brush, Color skin, Color hair, double open, boolean glad) {
        Color shadow = Shade.mix(skin, new Color(0x9A4A2C), 0.3);
        Pelt pelt = new Pelt(brush, skin, -1.1, 1.5);
        pelt.fill(Brush.ellipse(-0.97, 0.16, 0.17, 0.21), Shade.mix(skin, shadow, 0.4));
        pelt.fill(Brush.ellipse(0.98, 0.14, 0.1, 0.18), Shade.mix(skin, shadow, 0.4));
        Shape head = Brush.blob(0, -0.98, 0.64, -0.78, 0.96, -0.15, 1, 0.36, 0.6, 0.84, 0.05, 0.96, -0.56, 0.86, -1,
                0.4, -0.95, -0.15,
                -0.64, -0.78);
        pelt.near(head);
        Color blush = new Color(0xF0, 0x6A, 0x60, 105);
        pelt.soft(head, -0.44, 0.46, 0.32, 0.26, blush);
        pelt.soft(head, 0.76, 0.44, 0.26, 0.26, blush);
        Eyes.dark(brush, -0.22, 0.16, 0.15, open);
        Eyes.dark(brush, 0.55, 0.16, 0.145, open);
        brush.line(Brush.curve(-0.36, -0.14, -0.22, -0.2, -0.08, -0.17), 0.05, Shade.alpha(hair, 0.8));
        brush.line(Brush.curve(0.42, -0.18, 0.56, -0.2, 0.7, -0.14), 0.05, Shade.alpha(hair, 0.8));
        brush.line(Brush.curve(0.13, 0.37, 0.2, 0.41, 0.27, 0.37), 0.06, shadow);
        if (glad) {
            brush.flat(Brush.blob(0.0, 0.54, 0.2, 0.58, 0.42, 0.53, 0.34, 0.7, 0.2, 0.74, 0.06, 0.7),
                    new Color(0x9A3A34));
            brush.flat(Brush.ellipse(0.2, 0.69, 0.09, 0.05), new Color(0xEE8B86));
        } else {
            brush.line(Brush.curve(0.04, 0.57, 0.2, 0.65, 0.38, 0.56), 0.055, new Color(0xB0504A));
        }
        brush.line(Brush.curve(-0.16, -0.9, -0.02, -1.1, 0.2, -1.02, 0.14, -0.84, 0.02, -0.9), 0.1, hair);
        brush.line(Brush.curve(-0.2, -0.84, -0.3, -1.02, -0.16, -1.1), 0.08, hair);
    }
}
