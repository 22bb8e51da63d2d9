package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;

/** Fish, whale, dolphin and shark: bodies that a wave runs through. */
final class Swimmers {
    private Swimmers() {}

    private static double sway(Pose pose) {
        return switch (pose.action()) {
            case SLEEPING, LYING, READING -> 0.3;
            case STANDING, SITTING -> 0.6;
            default -> 1;
        };
    }

    static Drawing fish() {
        return Swimmers::fish;
    }

    private static void fish(Brush brush, Pose pose) {
        List<Integer> colors = List.of(0xF2853A, 0x3F9ED6, 0xF0B93A, 0xE0648A, 0x46B58C);
        Beast beast = Beast.of(brush,
                Coat.of(colors.get(new Traits(pose.seed()).of(1, colors.size())), 0xFFF4E0, 0x3B3A48), pose);
        double w = Rhythm.wave(pose.phase()) * sway(pose);
        double late = Rhythm.wave(pose.phase() - 0.18) * sway(pose);
        Color fin = pose.tint() == null
                ? Shade.mix(beast.coat().base(), new Color(0xD9452E), 0.3)
                : Shade.darker(beast.coat().base(), 0.22);
        Pelt pelt = beast.pelt();
        double t = 0.05 * late;
        pelt.fill(Brush.blob(0.5, 0.5, 0.3, 0.4 + t * 0.5, 0.1 + 0.06 * late, 0.14 + t, 0.06, 0.2 + t,
                0.16 + 0.04 * late, 0.5 + t, 0.06, 0.82 + t, 0.1 + 0.06 * late, 0.88 + t, 0.3, 0.62 + t * 0.5), fin);
        for (int i = -2; i < 3; i++) {
            brush.line(Brush.curve(0.4, 0.5 + i * 0.02, 0.26, 0.5 + i * 0.08 + t * 0.6, 0.14 + 0.04 * late,
                    0.5 + i * 0.14 + t), 0.01, Shade.alpha(Shade.darker(fin, 0.4), 0.4));
        }
        pelt.fill(Brush.blob(0.62, 0.3, 0.7, 0.04 + 0.01 * w, 0.96, 0.0, 1.22, 0.08, 1.3, 0.26, 0.9, 0.3), fin);
        pelt.fill(Brush.blob(0.8, 0.8, 0.72, 0.97, 0.86, 1.0, 1.04, 0.86), fin);
        Shape body = Brush.blob(0.4, 0.5 + t * 0.3, 0.62, 0.28, 0.96, 0.14, 1.34, 0.18, 1.62, 0.36, 1.73, 0.54, 1.62,
                0.68, 1.34, 0.83, 0.96, 0.86, 0.62, 0.72);
        pelt.near(body);
        pelt.soft(body, 1.1, 0.96, 0.7, 0.3, Shade.alpha(beast.coat().light(), 0.75));
        for (double x : new double[]{0.68, 1.12}) {
            pelt.mark(body, Taper.of(x, 0.08, 0.19, x - 0.05, 0.5, 0.15, x, 0.95, 0.18), beast.coat().dark());
            pelt.mark(body, Taper.of(x, 0.08, 0.14, x - 0.05, 0.5, 0.105, x, 0.95, 0.13), new Color(0xFFFBF3));
        }
        Color scale = Shade.alpha(Shade.darker(beast.coat().base(), 0.4), 0.3);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double x = 0.86 + i * 0.08;
                double y = 0.36 + j * 0.13 + (i % 2) * 0.065;
                brush.line(Brush.curve(x, y - 0.04, x - 0.03, y, x, y + 0.04), 0.01, scale);
            }
        }
        pelt.soft(body, 1.1, 0.18, 0.5, 0.12, new Color(255, 255, 255, 120));
        AffineTransform whole = brush.graphics().getTransform();
        brush.graphics().translate(1.2, 0.62);
        brush.graphics().rotate(Math.toRadians(14 * w));
        pelt.fill(Brush.blob(0.06, -0.06, -0.1, -0.08, -0.24, 0.04, -0.2, 0.16, -0.02, 0.1), fin);
        brush.line(Brush.curve(0.0, -0.01, -0.1, 0.02, -0.18, 0.07), 0.01, Shade.alpha(Shade.darker(fin, 0.4), 0.45));
        brush.graphics().setTransform(whole);
        brush.flat(Brush.ellipse(1.45, 0.42, 0.105, 0.11), Color.WHITE);
        Eyes.dark(brush, 1.47, 0.425, 0.072, beast.asleep() ? 0.5 : 1);
        brush.line(Brush.curve(1.69, 0.6, 1.62, 0.645, 1.55, 0.63), 0.018, Shade.darker(beast.coat().base(), 0.5));
        pelt.soft(body, 1.5, 0.6, 0.07, 0.05, new Color(0xF0, 0x5A, 0x5A, 110));
    }

    static Drawing whale() {
        return Swimmers::whale;
    }

    private static void whale(Brush brush, Pose pose) {
        Beast beast = Beast.of(brush, Coat.of(0x4C7DB8, 0xE8F0F6, 0x2E5486), pose);
        double w = Rhythm.wave(pose.phase()) * sway(pose);
        double late = Rhythm.wave(pose.phase() - 0.2) * sway(pose);
        Pelt pelt = beast.pelt();
        double t = 0.06 * late;
        double puff = pose.action() == Action.SLEEPING ? 0 : Rhythm.rise(pose.phase());
        for (double side : new double[]{-1, 1}) {
            brush.line(Brush.curve(1.85, 0.2, 1.85 + side * 0.03, 0.08, 1.85 + side * 0.13, 0.02 + 0.03 * (1 - puff),
                    1.85 + side * 0.2, 0.1), 0.035 * (0.4 + 0.6 * puff), new Color(0xD6, 0xEE, 0xFA, 220));
        }
        pelt.far(Brush.blob(0.3, 0.5 + t, 0.2, 0.36 + t, 0.02, 0.16 + t * 1.6, 0.2, 0.14 + t * 1.5, 0.4, 0.3 + t));
        pelt.near(Brush.blob(0.28, 0.5 + t, 0.32, 0.34 + t, 0.3, 0.18 + t * 1.6, 0.54, 0.12 + t * 1.5, 0.5, 0.34 + t,
                0.42, 0.5 + t));
        pelt.far(Taper.of(1.5, 0.86, 0.18, 1.36, 0.94 + 0.02 * w, 0.12, 1.22, 0.98 + 0.01 * w, 0.02));
        Shape body = Brush.blob(0.3, 0.44 + t, 0.48, 0.48 + t * 0.7, 0.8, 0.42, 1.2, 0.22, 1.7, 0.17, 2.2, 0.24, 2.5,
                0.44, 2.55, 0.66, 2.36, 0.88, 1.9, 0.985, 1.4, 0.97, 0.9, 0.84, 0.56, 0.68 + t * 0.5, 0.36, 0.56 + t);
        pelt.near(body);
        Shape belly = Brush.blob(2.56, 0.62, 2.2, 0.66, 1.7, 0.74, 1.2, 0.82, 0.8, 0.8, 1.2, 1.1, 2.2, 1.1, 2.7, 0.9);
        pelt.mark(body, belly, beast.coat().light());
        for (int i = 0; i < 5; i++) {
            double y = 0.75 + i * 0.055;
            pelt.mark(Pelt.common(body, belly),
                    Taper.of(2.5, y - 0.04, 0.008, 1.9, y + 0.03, 0.01, 1.3, y + 0.1, 0.004),
                    Shade.darker(beast.coat().light(), 0.25));
        }
        pelt.soft(body, 1.7, 0.2, 0.8, 0.14, new Color(255, 255, 255, 90));
        brush.line(Brush.curve(2.53, 0.62, 2.3, 0.68, 2.1, 0.64), 0.018, Shade.darker(beast.coat().dark(), 0.35));
        pelt.soft(body, 2.1, 0.56, 0.09, 0.06, new Color(0xF0, 0x6A, 0x7A, 110));
        Eyes.on(beast.coat().base(), brush, 2.16, 0.48, 0.045, beast.eyes());
        pelt.fill(Taper.of(1.74, 0.78, 0.2, 1.6, 0.9 + 0.02 * w, 0.17, 1.42 - 0.02 * w, 0.97 + 0.01 * w, 0.03),
                Shade.darker(beast.coat().base(), 0.1));
    }

    static Drawing dolphin() {
        return Swimmers::dolphin;
    }

    private static void dolphin(Brush brush, Pose pose) {
        Beast beast = Beast.of(brush, Coat.of(0x6F9CC4, 0xF1F5F7, 0x3F6A93), pose);
        double s = sway(pose);
        double w = Rhythm.wave(pose.phase()) * s;
        double late = Rhythm.wave(pose.phase() - 0.2) * s;
        double t = 0.07 * late;
        Pelt pelt = beast.pelt();
        AffineTransform whole = brush.graphics().getTransform();
        brush.graphics().rotate(Math.toRadians(-3 + 2 * w), 1.2, 0.5);
        pelt.far(Brush.blob(0.3, 0.7 + t, 0.16, 0.62 + t * 1.4, -0.02, 0.7 + t * 1.8, 0.06, 0.76 + t * 1.6, 0.2,
                0.8 + t));
        pelt.near(Brush.blob(0.3, 0.7 + t, 0.22, 0.8 + t, 0.06, 0.96 + t * 1.6, 0.22, 0.98 + t * 1.4, 0.4, 0.82 + t));
        pelt.far(Taper.of(1.5, 0.72, 0.14, 1.46, 0.86 + 0.02 * w, 0.1, 1.36, 0.96 + 0.02 * w, 0.02));
        pelt.fill(Brush.blob(1.02, 0.32, 1.0, 0.12, 0.86, 0.02, 1.12, 0.04, 1.3, 0.2, 1.36, 0.28),
                Shade.darker(beast.coat().base(), 0.1));
        Shape body = Brush.blob(0.2, 0.74 + t, 0.42, 0.62 + t * 0.6, 0.8, 0.4, 1.24, 0.24, 1.66, 0.24, 1.92, 0.34, 2.05,
                0.47, 2.32, 0.52, 2.38, 0.58, 2.3, 0.63, 2.02, 0.64, 1.76, 0.73, 1.3, 0.77, 0.8, 0.75, 0.44,
                0.78 + t * 0.6,
                0.26, 0.8 + t);
        pelt.near(body);
        pelt.mark(body,
                Brush.blob(2.4, 0.57, 2.04, 0.575, 1.7, 0.58, 1.3, 0.62, 0.8, 0.7, 0.7, 0.9, 1.6, 0.9, 2.4, 0.75),
                beast.coat().light());
        pelt.soft(body, 1.3, 0.26, 0.6, 0.14, new Color(255, 255, 255, 110));
        brush.line(Brush.curve(2.34, 0.58, 2.1, 0.585, 1.98, 0.55), 0.014, beast.coat().dark());
        pelt.soft(body, 1.92, 0.56, 0.06, 0.04, new Color(0xF0, 0x7A, 0x7A, 120));
        Eyes.dark(brush, 1.9, 0.46, 0.034, beast.eyes());
        pelt.fill(Taper.of(1.66, 0.66, 0.16, 1.58, 0.82 + 0.03 * w, 0.13, 1.46 - 0.03 * w, 0.95 + 0.02 * w, 0.02),
                Shade.darker(beast.coat().base(), 0.12));
        brush.graphics().setTransform(whole);
    }

    static Drawing shark() {
        return Swimmers::shark;
    }

    private static void shark(Brush brush, Pose pose) {
        Beast beast = Beast.of(brush, Coat.of(0x6B7F93, 0xF2F5F6, 0x435468), pose);
        double s = sway(pose);
        double w = Rhythm.wave(pose.phase()) * s;
        double late = Rhythm.wave(pose.phase() - 0.2) * s;
        double t = 0.03 * late;
        Pelt pelt = beast.pelt();
        pelt.near(Brush.blob(0.32, 0.56, 0.2, 0.42, 0.06 + 0.05 * late, 0.12 + t, 0.02 + 0.05 * late, 0.1 + t, 0.12,
                0.46, 0.06 + 0.05 * late, 0.82 + t, 0.1 + 0.05 * late, 0.84 + t, 0.24, 0.68));
        pelt.far(Taper.of(1.66, 0.78, 0.2, 1.54, 0.9, 0.14, 1.4, 0.97 + 0.01 * w, 0.02));
        pelt.fill(Brush.blob(1.02, 0.38, 1.0, 0.12, 0.93, 0.01, 1.0, 0.0, 1.2, 0.16, 1.42, 0.34),
                Shade.darker(beast.coat().base(), 0.1));
        pelt.fill(Brush.blob(0.5, 0.5, 0.44, 0.4, 0.52, 0.41, 0.64, 0.49), Shade.darker(beast.coat().base(), 0.1));
        Shape body = Brush.blob(0.2, 0.56 + t * 0.5, 0.5, 0.49, 1.0, 0.34, 1.5, 0.28, 1.95, 0.34, 2.28, 0.47, 2.38,
                0.55, 2.24, 0.64, 1.9, 0.8, 1.4, 0.87, 0.9, 0.8, 0.5, 0.68, 0.26, 0.62 + t * 0.5);
        pelt.near(body);
        pelt.mark(body, Brush.blob(2.4, 0.6, 2.1, 0.62, 1.6, 0.66, 1.0, 0.66, 0.5, 0.62, 0.6, 0.95, 1.6, 1.0, 2.4, 0.8),
                beast.coat().light());
        pelt.soft(body, 1.4, 0.32, 0.7, 0.12, new Color(255, 255, 255, 90));
        for (int i = 0; i < 4; i++) {
            brush.line(Brush.curve(1.62 - i * 0.06, 0.5, 1.6 - i * 0.06, 0.58, 1.62 - i * 0.06, 0.65), 0.014,
                    Shade.alpha(beast.coat().dark(), 0.8));
        }
        Shape mouth = Brush.blob(2.2, 0.645, 2.06, 0.66, 1.9, 0.62, 1.98, 0.72, 2.1, 0.73);
        brush.flat(mouth, new Color(0x7A2F36));
        for (int i = 0; i < 4; i++) {
            brush.flat(Brush.blob(1.95 + i * 0.06, 0.636 + i * 0.005, 2.0 + i * 0.06, 0.645 + i * 0.003,
                    1.98 + i * 0.06, 0.69), Color.WHITE);
        }
        brush.flat(Brush.ellipse(2.23, 0.52, 0.016, 0.01, 20), beast.coat().dark());
        if (!beast.asleep()) {
            brush.flat(Brush.ellipse(1.96, 0.475, 0.058, 0.058 * beast.eyes()), Color.WHITE);
        }
        Eyes.dark(brush, 1.97, 0.478, 0.04, beast.eyes());
        brush.line(Brush.curve(1.88, 0.41, 1.96, 0.405, 2.04, 0.43), 0.018, beast.coat().dark());
        pelt.fill(Taper.of(1.5, 0.72, 0.2, 1.34, 0.87, 0.16, 1.14 - 0.03 * w, 0.975 + 0.012 * w, 0.02),
                Shade.darker(beast.coat().base(), 0.1));
    }
}
