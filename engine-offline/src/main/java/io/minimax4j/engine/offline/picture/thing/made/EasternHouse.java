package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;

/** What stands below upturned eaves: pagoda, temple, pavilion. */
final class EasternHouse {
    private static final Color LACQUER = new Color(0xB23A2E);
    private static final Color STONE = new Color(0xCFC7BA);
    private static final Color GOLD = new Color(0xDDA83F);
    private static final Color PAPER = new Color(0xF4E7CB);

    private EasternHouse() {}

    static void pagoda(Brush brush, Pose pose) {
        Color wall = pose.tintOr(LACQUER);
        Color tiles = new Color(0x3F6F74);
        steps(brush, 0.25, 0.93, 0.22);
        double low = 0.93;
        for (int storey = 0; storey < 5; storey++) {
            double half = 0.15 - storey * 0.019;
            double height = 0.088 - storey * 0.004;
            double top = low - height;
            room(brush, pose, 0.25, top, half, low, wall);
            if (storey > 0) {
                railing(brush, 0.25, low, half + 0.022);
            }
            double roof = top - 0.064 + storey * 0.002;
            new EasternRoof(0.25, roof, top + 0.012, half * 0.78, half + 0.085, tiles, false).paint(brush);
            lantern(brush, pose, 0.25 - half - 0.062, top + 0.008, 0.014);
            lantern(brush, pose, 0.25 + half + 0.062, top + 0.008, 0.014);
            low = roof + 0.006;
        }
        new EasternRoof(0.25, low - 0.068, low + 0.006, 0.006, 0.075, tiles, false).paint(brush);
        brush.segment(0.25, low - 0.06, 0.25, 0.02, 0.008, Shade.darker(GOLD, 0.2));
        for (int i = 0; i < 4; i++) {
            brush.ball(0.25, low - 0.07 - i * 0.02, 0.017 - i * 0.003, 0.007, GOLD);
        }
        brush.ball(0.25, 0.02, 0.009, 0.012, GOLD);
    }

    private static void room(Brush brush, Pose pose, double x, double top, double half, double low, Color wall) {
        Face face = Face.box(x - half, top, 2 * half, low - top);
        brush.plane(face.all(), Shade.darker(PAPER, 0.1));
        for (int i = 0; i < 3; i++) {
            double left = 0.1 + i * 0.28;
            if (i == 1) {
                lattice(brush, pose, face, left, 0.2, left + 0.24, 1, wall);
            } else {
                lattice(brush, pose, face, left, 0.28, left + 0.24, 0.8, wall);
            }
        }
        for (int i = 0; i < 4; i++) {
            double middle = x - half * 0.97 + i * half * 1.94 / 3;
            brush.pillar(Outline.box(middle - half * 0.055, top, half * 0.11, low - top), wall);
        }
        brush.fade(face.part(0, 0, 1, 0.4), Shade.alpha(Color.BLACK, 0.5), Shade.alpha(Color.BLACK, 0));
        brush.flat(face.part(0, 0, 1, 0.12), Shade.darker(wall, 0.3));
    }

    private static void lattice(Brush brush, Pose pose, Face face, double left, double top, double right, double low,
            Color wood) {
        boolean lit = pose.lampsLit();
        Shape all = face.part(left, top, right, low);
        brush.fade(all, lit ? new Color(0xFFF0B4) : new Color(0xCDBB93),
                lit ? new Color(0xFFB84F) : new Color(0x9E8760));
        for (int i = 0; i <= 4; i++) {
            double u = left + (right - left) * i / 4;
            double v = top + (low - top) * i / 4;
            double width = i % 4 == 0 ? 0.006 : 0.0025;
            brush.segment(face.x(u, top), face.y(u, top), face.x(u, low), face.y(u, low), width,
                    Shade.darker(wood, 0.3));
            brush.segment(face.x(left, v), face.y(left, v), face.x(right, v), face.y(right, v), width,
                    Shade.darker(wood, 0.3));
        }
        if (lit) {
            brush.glow(face.x((left + right) / 2, 0.5), face.y((left + right) / 2, 0.5), 0.07,
                    Shade.alpha(new Color(0xFFB84F), 0.35));
        }
    }

    private static void railing(Brush brush, double x, double low, double half) {
        Color wood = new Color(0x8E2F27);
        for (int i = 0; i <= 14; i++) {
            double at = x - half + 2 * half * i / 14;
            brush.segment(at, low - 0.024, at, low, 0.003, wood);
        }
        brush.segment(x - half, low - 0.024, x + half, low - 0.024, 0.005, wood);
        brush.segment(x - half, low - 0.002, x + half, low - 0.002, 0.007, Shade.darker(wood, 0.25));
    }

    /** A terrace of stone with stairs in its middle, down to the ground. */
    private static void steps(Brush brush, double x, double top, double half) {
        Face terrace = Face.box(x - half, top, 2 * half, 1 - top);
        terrace.bricks(brush, STONE, 3, 14, 2);
        brush.flat(Outline.box(x - half - 0.012, top - 0.008, 2 * half + 0.024, 0.016), Shade.lighter(STONE, 0.25));
        double stairs = half * 0.34;
        for (int i = 0; i < 5; i++) {
            double y = top + (1 - top) * i / 5;
            double wide = stairs * (1 + i * 0.06);
            brush.plane(Outline.box(x - wide, y, 2 * wide, (1 - top) / 5), Shade.darker(STONE, 0.08));
            brush.flat(Outline.box(x - wide, y, 2 * wide, (1 - top) / 14), Shade.lighter(STONE, 0.45));
        }
    }

    /** A round red lantern that swings from its place. */
    static void lantern(Brush brush, Pose pose, double x, double y, double size) {
        brush.turned(pose.wave(x) * 9, x, y, () -> {
            brush.segment(x, y, x, y + size, size * 0.16, new Color(0x4A2C22));
            if (pose.lampsLit()) {
                brush.glow(x, y + size * 1.9, size * 3.4, Shade.alpha(new Color(0xFF9A4A), 0.6));
            }
            Color paper = pose.lampsLit() ? new Color(0xFF6A3C) : new Color(0xD63A2F);
            brush.round(Brush.ellipse(x, y + size * 1.9, size, size * 0.92), paper);
            if (pose.lampsLit()) {
                brush.flat(Brush.ellipse(x, y + size * 1.9, size * 0.62, size * 0.7), new Color(0xFFAE5A));
                brush.flat(Brush.ellipse(x, y + size * 2.0, size * 0.36, size * 0.48), new Color(0xFFE3A0));
            }
            brush.line(Brush.ellipse(x, y + size * 1.9, size * 0.45, size * 0.9), size * 0.07,
                    Shade.darker(paper, 0.25));
            brush.flat(Outline.rounded(x - size * 0.45, y + size * 0.92, size * 0.9, size * 0.2, size * 0.08), GOLD);
            brush.flat(Outline.rounded(x - size * 0.45, y + size * 2.68, size * 0.9, size * 0.2, size * 0.08), GOLD);
            brush.segment(x, y + size * 2.9, x, y + size * 3.6, size * 0.14, GOLD);
        });
    }

    static void temple(Brush brush, Pose pose) {
        Color wall = pose.tintOr(LACQUER);
        Color tiles = new Color(0xD39A35);
        steps(brush, 0.75, 0.88, 0.66);
        brush.flat(Outline.box(0.1, 0.865, 1.3, 0.022), Shade.lighter(STONE, 0.35));
        Face hall = Face.box(0.2, 0.52, 1.1, 0.35);
        brush.plane(hall.all(), Shade.darker(wall, 0.34));
        for (int i = 0; i < 7; i++) {
            double left = 0.01 / 1.1 + (i + 0.16) * 1.08 / 7 / 1.1;
            double right = left + 0.68 * 1.08 / 7 / 1.1;
            lattice(brush, pose, hall, left, i == 3 ? 0.2 : 0.26, right, i == 3 ? 1 : 0.86, new Color(0x7A3A28));
        }
        brush.fade(hall.part(0, 0, 1, 0.42), Shade.alpha(Color.BLACK, 0.62), Shade.alpha(Color.BLACK, 0));
        for (int i = 0; i < 8; i++) {
            double x = 0.21 + i * 1.08 / 7;
            brush.pillar(Outline.box(x - 0.02, 0.5, 0.04, 0.365), wall);
            brush.pillar(Outline.rounded(x - 0.027, 0.845, 0.054, 0.03, 0.01), STONE);
        }
        brush.flat(Outline.box(0.17, 0.49, 1.16, 0.05), new Color(0x2F6B66));
        for (int i = 0; i < 30; i++) {
            brush.flat(Outline.box(0.185 + i * 0.0385, 0.498, 0.018, 0.034), i % 2 == 0 ? GOLD : new Color(0x4FA39A));
        }
        new EasternRoof(0.75, 0.3, 0.52, 0.5, 0.73, tiles, false).paint(brush);
        Face upper = Face.box(0.34, 0.24, 0.82, 0.09);
        brush.plane(upper.all(), Shade.darker(wall, 0.1));
        for (int i = 0; i < 16; i++) {
            brush.flat(upper.part(0.02 + i * 0.061, 0.1, 0.05 + i * 0.061, 0.8),
                    i % 2 == 0 ? new Color(0x2F6B66) : GOLD);
        }
        brush.fade(upper.all(), Shade.alpha(Color.BLACK, 0.5), Shade.alpha(Color.BLACK, 0));
        new EasternRoof(0.75, 0.07, 0.25, 0.4, 0.58, tiles, true).paint(brush);
        lantern(brush, pose, 0.596, 0.55, 0.032);
        lantern(brush, pose, 0.904, 0.55, 0.032);
        lantern(brush, pose, 0.287, 0.55, 0.028);
        lantern(brush, pose, 1.213, 0.55, 0.028);
        brush.plane(Outline.rounded(0.69, 0.335, 0.12, 0.085, 0.01), new Color(0x2E4F86));
        brush.line(Outline.rounded(0.69, 0.335, 0.12, 0.085, 0.01), 0.012, GOLD);
    }

    static void pavilion(Brush brush, Pose pose) {
        Color wood = pose.tintOr(LACQUER);
        Color tiles = new Color(0x4A7A52);
        steps(brush, 0.55, 0.92, 0.43);
        brush.flat(Brush.ellipse(0.55, 0.905, 0.42, 0.02), Shade.darker(STONE, 0.3));
        for (double x : new double[]{0.3, 0.8}) {
            brush.pillar(Outline.box(x - 0.012, 0.42, 0.024, 0.48), Shade.darker(wood, 0.4));
        }
        brush.plane(Outline.box(0.43, 0.8, 0.24, 0.022), new Color(0xBFB5A6));
        brush.pillar(Outline.polygon(0.51, 0.822, 0.59, 0.822, 0.575, 0.9, 0.525, 0.9), STONE);
        if (pose.lampsLit()) {
            brush.glow(0.55, 0.62, 0.32, Shade.alpha(new Color(0xFFB55A), 0.6));
        }
        rail(brush, 0.17, 0.44, wood);
        rail(brush, 0.66, 0.93, wood);
        for (double x : new double[]{0.16, 0.43, 0.67, 0.94}) {
            brush.pillar(Outline.box(x - 0.019, 0.42, 0.038, 0.485), wood);
            brush.pillar(Outline.rounded(x - 0.028, 0.885, 0.056, 0.034, 0.01), STONE);
        }
        brush.flat(Outline.box(0.13, 0.435, 0.84, 0.03), new Color(0x2F6B66));
        for (int i = 0; i < 21; i++) {
            brush.flat(Outline.box(0.14 + i * 0.04, 0.44, 0.02, 0.02), i % 2 == 0 ? GOLD : new Color(0x5FB0A4));
        }
        for (double from : new double[]{0.17, 0.44, 0.68}) {
            double to = from < 0.4 ? 0.42 : from < 0.6 ? 0.66 : 0.93;
            brush.line(Brush.curve(from, 0.52, (from + to) / 2, 0.47, to, 0.52), 0.012, Shade.darker(wood, 0.25));
        }
        new EasternRoof(0.55, 0.22, 0.45, 0.16, 0.54, tiles, false).paint(brush);
        new EasternRoof(0.55, 0.07, 0.25, 0.02, 0.3, tiles, false).paint(brush);
        brush.ball(0.55, 0.055, 0.028, 0.026, GOLD);
        brush.ball(0.55, 0.025, 0.015, 0.022, GOLD);
        lantern(brush, pose, 0.55, 0.46, 0.038);
        lantern(brush, pose, 0.295, 0.46, 0.028);
        lantern(brush, pose, 0.805, 0.46, 0.028);
    }

    private static void rail(Brush brush, double from, double to, Color wood) {
        Color rail = Shade.darker(wood, 0.12);
        for (double y : new double[]{0.76, 0.8, 0.88}) {
            brush.segment(from, y, to, y, y < 0.79 ? 0.018 : 0.01, rail);
        }
        for (int i = 1; i < 7; i++) {
            double x = from + (to - from) * i / 7;
            brush.segment(x, i % 2 == 0 ? 0.76 : 0.8, x, 0.88, 0.008, rail);
        }
    }
}
