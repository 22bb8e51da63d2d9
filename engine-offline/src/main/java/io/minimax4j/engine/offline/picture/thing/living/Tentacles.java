package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.util.List;

/** Octopus and jellyfish. */
final class Tentacles {
    private Tentacles() {}

    static Drawing octopus() {
        return Tentacles::octopus;
    }

    private static void octopus(Brush brush, Pose pose) {
        Beast beast = Beast.of(brush, Coat.of(0xD9603F, 0xF9C9A8, 0x93372A), pose);
        double x = 0.55;
        double breath = 0.012 * beast.swing();
        int[] order = {0, 7, 1, 6, 2, 5, 3, 4};
        for (int i : order) {
            double side = (i - 3.5) / 3.5;
            boolean back = i % 2 == 1;
            double a = 0.035 * Rhythm.wave(pose.phase() + i * 0.13);
            double b = 0.05 * Rhythm.wave(pose.phase() + i * 0.13 - 0.2);
            double end = x + side * 0.54;
            double curl = Math.signum(side) * 0.07;
            double low = 0.96 - 0.1 * Math.abs(side) - (back ? 0.05 : 0);
            Shape arm = Taper.of(x + side * 0.16, 0.58, 0.15, x + side * 0.26, 0.74 + a * 0.3, 0.12,
                    x + side * 0.42 + a, low - 0.03, 0.085, end + b * 0.5, low - 0.02 + b * 0.3, 0.055,
                    end + curl * 0.6 + b * 0.6,
                    low - 0.12 + b * 0.4, 0.035, end - curl * 0.1 + b * 0.6, low - 0.14 + b * 0.4, 0.02);
            beast.pelt().fill(arm, back ? Shade.darker(beast.coat().base(), 0.2) : beast.coat().base());
            if (!back) {
                for (int k = 0; k < 4; k++) {
                    Spot dot = new Spot(x + side * 0.24 + a * 0.2, 0.74)
                            .toward(new Spot(x + side * 0.5 + a, low - 0.01), k * 0.3);
                    beast.pelt().mark(arm, Brush.ellipse(dot.x(), dot.y() + 0.03, 0.017, 0.014), beast.coat().light());
                }
            }
        }
        Shape head = Brush.blob(x, 0.015 - breath, x + 0.24, 0.1, x + 0.31 + breath, 0.32, x + 0.22, 0.52, x + 0.2,
                0.66, x, 0.72, x - 0.2, 0.66, x - 0.22, 0.52, x - 0.31 - breath, 0.32, x - 0.24, 0.1);
        beast.near(head);
        beast.pelt().soft(head, x - 0.1, 0.14, 0.16, 0.12, new Color(255, 240, 230, 120));
        beast.pelt().soft(head, x, 0.78, 0.3, 0.2, Shade.alpha(beast.coat().dark(), 0.5));
        for (double[] spot : new double[][]{{-0.16, 0.2, 0.03}, {-0.1, 0.12, 0.02}, {0.18, 0.16, 0.028},
            {0.22, 0.25, 0.018}}) {
            beast.pelt().mark(head, Brush.ellipse(x + spot[0], spot[1], spot[2], spot[2]),
                    Shade.mix(beast.coat().base(), beast.coat().dark(), 0.5));
        }
        Color blush = new Color(0xF5, 0x8A, 0x8A, 140);
        beast.pelt().soft(head, x - 0.17, 0.53, 0.06, 0.045, blush);
        beast.pelt().soft(head, x + 0.2, 0.53, 0.055, 0.045, blush);
        for (double dx : new double[]{-0.09, 0.12}) {
            if (beast.eyes() > 0.3) {
                brush.flat(Brush.ellipse(x + dx, 0.44, 0.075, 0.085 * beast.eyes()), Color.WHITE);
                Eyes.dark(brush, x + dx + 0.012, 0.445, 0.05, beast.eyes());
            } else {
                Eyes.shut(brush, x + dx, 0.45, 0.06, beast.coat().dark());
            }
        }
        brush.line(Brush.curve(x - 0.03, 0.58, x + 0.02, 0.605, x + 0.07, 0.58), 0.014, beast.coat().dark());
    }

    static Drawing jellyfish() {
        return Tentacles::jellyfish;
    }

    private static void jellyfish(Brush brush, Pose pose) {
        List<Integer> colors = List.of(0xE58BC0, 0x8FA8F0, 0xB58BE6, 0x6FC8D8);
        Beast beast = Beast.of(brush,
                Coat.of(colors.get(new Traits(pose.seed()).of(1, colors.size())), 0xFDEBFA, 0x7A4A9C), pose);
        double x = 0.35;
        double pulse = Rhythm.wave(pose.phase());
        double wide = 0.29 + 0.02 * pulse;
        double high = 0.02 * pulse;
        Color base = beast.coat().base();
        brush.glow(x, 0.3, 0.42, Shade.alpha(Shade.lighter(base, 0.4), 0.35));
        for (int i = 0; i < 7; i++) {
            double side = (i - 3) / 3.0;
            double a = 0.03 * Rhythm.wave(pose.phase() + i * 0.17);
            double b = 0.04 * Rhythm.wave(pose.phase() + i * 0.17 - 0.25);
            double c = 0.045 * Rhythm.wave(pose.phase() + i * 0.17 - 0.5);
            brush.line(
                    Brush.curve(x + side * wide * 0.82, 0.42, x + side * 0.23 + a, 0.58, x + side * 0.22 + b, 0.76,
                            x + side * 0.2 + c, 0.985 - 0.07 * (i % 2)),
                    0.017, Shade.alpha(Shade.lighter(base, 0.12), 0.85));
        }
        for (int i = 0; i < 3; i++) {
            double side = i - 1;
            double a = 0.028 * Rhythm.wave(pose.phase() + i * 0.2);
            double b = 0.04 * Rhythm.wave(pose.phase() + i * 0.2 - 0.3);
            brush.flat(
                    Taper.of(x + side * 0.08, 0.4, 0.1, x + side * 0.1 + a, 0.52, 0.075, x + side * 0.08 - a, 0.62,
                            0.085, x + side * 0.1 + b, 0.72, 0.05, x + side * 0.08 + b, 0.84, 0.008),
                    Shade.alpha(Shade.lighter(base, 0.45), 0.85));
        }
        Shape bell = Brush.blob(x, 0.02 - high, x + wide * 0.72, 0.09 - high * 0.5, x + wide, 0.3, x + wide * 0.96,
                0.42, x + wide * 0.7, 0.45, x + wide * 0.46, 0.42, x + wide * 0.22, 0.455, x, 0.425, x - wide * 0.22,
                0.455,
                x - wide * 0.46, 0.42, x - wide * 0.7, 0.45, x - wide * 0.96, 0.42, x - wide, 0.3, x - wide * 0.72,
                0.09 - high * 0.5);
        Pelt pelt = new Pelt(brush, Shade.alpha(base, 0.92), 0, 0.55);
        pelt.near(bell);
        pelt.soft(bell, x, 0.42, wide, 0.16, Shade.alpha(Shade.lighter(base, 0.6), 0.7));
        pelt.soft(bell, x - 0.1, 0.14, 0.12, 0.09, new Color(255, 255, 255, 190));
        for (double[] dot : new double[][]{{0.12, 0.13, 0.022}, {0.17, 0.19, 0.015}, {-0.02, 0.09, 0.014},
            {-0.19, 0.24, 0.016}}) {
            brush.flat(Brush.ellipse(x + dot[0], dot[1], dot[2], dot[2]), new Color(255, 255, 255, 120));
        }
        pelt.soft(bell, x - 0.12, 0.345, 0.05, 0.035, new Color(0xF0, 0x5A, 0x7A, 130));
        pelt.soft(bell, x + 0.15, 0.345, 0.05, 0.035, new Color(0xF0, 0x5A, 0x7A, 130));
        Eyes.dark(brush, x - 0.065, 0.29, 0.029, beast.eyes());
        Eyes.dark(brush, x + 0.095, 0.29, 0.029, beast.eyes());
        brush.line(Brush.curve(x - 0.015, 0.345, x + 0.015, 0.365, x + 0.045, 0.345), 0.012, Eyes.DARK);
    }
}
