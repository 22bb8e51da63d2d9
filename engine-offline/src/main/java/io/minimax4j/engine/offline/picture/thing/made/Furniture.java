package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.awt.Shape;

/** What people sit at, on and in. Tops and seats are as high as their surfaces are said to be. */
final class Furniture {
    private static final Color WOOD = new Color(0xB07A48);

    private Furniture() {}

    static void table(Brush brush, Pose pose) {
        Color wood = pose.tintOr(WOOD);
        for (double x : new double[]{0.3, 1.36}) {
            leg(brush, x, 0.08, 0.045, 0.92, Shade.darker(wood, 0.42));
        }
        brush.plane(Outline.polygon(0.12, 0.1, 1.58, 0.1, 1.56, 0.24, 0.14, 0.24), Shade.darker(wood, 0.26));
        brush.plane(Outline.rounded(0.66, 0.12, 0.38, 0.1, 0.012), Shade.darker(wood, 0.12));
        brush.ball(0.85, 0.17, 0.022, 0.022, new Color(0xDDB255));
        for (double x : new double[]{0.16, 1.54}) {
            leg(brush, x, 0.1, 0.06, 1.0, wood);
        }
        Shape top = Outline.softened(0.02, 0.1, -0.03, 1.6, -0.03, 1.7, 0.055, 0.0, 0.055);
        brush.plane(top, Shade.lighter(wood, 0.14));
        brush.within(top, () -> {
            for (int i = 0; i < 6; i++) {
                double y = -0.02 + i * 0.013;
                brush.line(Brush.curve(0.1 - i * 0.015, y, 0.6, y + 0.005, 1.1, y - 0.004, 1.62, y + 0.003), 0.004,
                        Shade.alpha(Shade.darker(wood, 0.4), 0.4));
            }
        });
        brush.plane(Outline.rounded(0.0, 0.05, 1.7, 0.055, 0.015), Shade.darker(wood, 0.08));
        brush.segment(0.02, 0.058, 1.68, 0.058, 0.008, Shade.lighter(wood, 0.35));
    }

    private static void leg(Brush brush, double x, double top, double half, double low, Color wood) {
        brush.pillar(
                Outline.polygon(x - half * 0.7, top, x + half * 0.7, top, x + half * 0.4, low - 0.01, x - half * 0.4,
                        low - 0.01),
                wood);
        brush.pillar(Outline.rounded(x - half * 0.75, top + 0.22, half * 1.5, 0.035, 0.015), Shade.lighter(wood, 0.1));
        brush.pillar(Outline.rounded(x - half * 0.6, low - 0.03, half * 1.2, 0.03, 0.01), Shade.darker(wood, 0.12));
    }

    static void chair(Brush brush, Pose pose) {
        Color wood = pose.tintOr(WOOD);
        Color dark = Shade.darker(wood, 0.4);
        brush.flat(Brush.limbShape(0.17, 0.5, 0.035, 0.19, 0.92, 0.026), dark);
        brush.flat(Brush.limbShape(0.47, 0.5, 0.035, 0.48, 0.92, 0.026), dark);
        for (int i = 0; i < 4; i++) {
            double x = 0.12 + i * 0.035;
            brush.flat(Brush.limbShape(x + 0.03, 0.5 - i * 0.014, 0.02, x - 0.012, 0.1 - i * 0.012, 0.02),
                    Shade.darker(wood, 0.12));
        }
        brush.pillar(Brush.limbShape(0.24, 0.46, 0.035, 0.205, 0.04, 0.035), Shade.darker(wood, 0.16));
        brush.plane(Outline.softened(0.025, 0.035, 0.06, 0.205, 0.0, 0.215, 0.1, 0.05, 0.165),
                Shade.lighter(wood, 0.08));
        brush.plane(Outline.softened(0.02, 0.075, 0.33, 0.225, 0.28, 0.23, 0.32, 0.08, 0.37), wood);
        brush.plane(Outline.softened(0.03, 0.24, 0.455, 0.55, 0.465, 0.47, 0.545, 0.08, 0.53), new Color(0xD9CFBF));
        Color cushion = pose.tint() == null ? new Color(0xD96B4F) : Shade.deeper(pose.tint().color(), 0.2);
        brush.round(Outline.softened(0.03, 0.24, 0.45, 0.54, 0.46, 0.46, 0.53, 0.09, 0.515), cushion);
        brush.plane(Outline.softened(0.015, 0.06, 0.52, 0.47, 0.535, 0.47, 0.59, 0.06, 0.575), Shade.darker(wood, 0.1));
        brush.plane(Outline.softened(0.015, 0.47, 0.535, 0.555, 0.46, 0.555, 0.51, 0.47, 0.59),
                Shade.darker(wood, 0.34));
        brush.segment(0.11, 0.76, 0.43, 0.77, 0.022, Shade.darker(wood, 0.25));
        brush.pillar(Brush.limbShape(0.09, 0.57, 0.046, 0.075, 0.985, 0.03), wood);
        brush.pillar(Brush.limbShape(0.45, 0.58, 0.046, 0.455, 0.985, 0.03), wood);
        brush.pillar(Brush.limbShape(0.085, 0.55, 0.038, 0.04, 0.08, 0.038), Shade.lighter(wood, 0.05));
    }

    static void bench(Brush brush, Pose pose) {
        Color wood = pose.tintOr(new Color(0xB5793F));
        Color iron = new Color(0x3B424B);
        for (double x : new double[]{0.22, 1.68}) {
            brush.line(Brush.curve(x - 0.02, 0.52, x - 0.03, 0.3, x, 0.04), 0.04, iron);
        }
        for (int i = 0; i < 3; i++) {
            plank(brush, 0.06, 0.05 + i * 0.125, 1.78, 0.095, Shade.darker(wood, 0.04 * i));
        }
        for (int i = 0; i < 3; i++) {
            double out = i * 0.02;
            plank(brush, 0.1 - out, 0.452 + i * 0.043, 1.7 + 2 * out, 0.038, Shade.lighter(wood, 0.12));
        }
        brush.plane(Outline.rounded(0.03, 0.58, 1.84, 0.06, 0.015), Shade.darker(wood, 0.22));
        for (int side = 0; side < 2; side++) {
            double x = side == 0 ? 0.2 : 1.7;
            double out = side == 0 ? -1 : 1;
            brush.line(
                    Brush.curve(x + out * 0.04, 0.6, x + out * 0.03, 0.74, x + out * 0.05, 0.86, x + out * 0.11, 0.97),
                    0.045, iron);
            brush.line(
                    Brush.curve(x - out * 0.06, 0.62, x - out * 0.05, 0.76, x - out * 0.07, 0.88, x - out * 0.12, 0.97),
                    0.04,
                    Shade.darker(iron, 0.25));
            brush.line(Brush.curve(x - out * 0.06, 0.82, x - out * 0.01, 0.76, x + out * 0.04, 0.82), 0.024, iron);
            brush.segment(x + out * 0.07, 0.98, x + out * 0.15, 0.98, 0.035, iron);
            brush.segment(x - out * 0.16, 0.98, x - out * 0.09, 0.98, 0.03, Shade.darker(iron, 0.25));
            brush.line(Brush.curve(x - out * 0.02, 0.2, x + out * 0.06, 0.26, x + out * 0.1, 0.4, x + out * 0.06, 0.6),
                    0.045, iron);
            brush.line(Brush.curve(x + out * 0.05, 0.285, x + out * 0.13, 0.27, x + out * 0.12, 0.33), 0.03, iron);
            brush.line(Brush.curve(x + out * 0.036, 0.64, x + out * 0.028, 0.74, x + out * 0.045, 0.86, x + out * 0.09,
                    0.95), 0.01, Shade.lighter(iron, 0.3));
        }
    }

    private static void plank(Brush brush, double x, double y, double width, double height, Color wood) {
        brush.flat(Outline.rounded(x, y + height * 0.16, width, height, height * 0.25), Shade.darker(wood, 0.5));
        brush.plane(Outline.rounded(x, y, width, height, height * 0.25), wood);
        brush.segment(x + 0.03, y + height * 0.22, x + width - 0.03, y + height * 0.22, height * 0.08,
                Shade.alpha(Shade.lighter(wood, 0.5), 0.8));
        brush.line(Brush.curve(x + 0.1, y + height * 0.6, x + width * 0.4, y + height * 0.5, x + width * 0.7,
                y + height * 0.65,
                x + width - 0.1, y + height * 0.55), height * 0.05, Shade.alpha(Shade.darker(wood, 0.5), 0.5));
    }

    static void sofa(Brush brush, Pose pose) {
        Color cloth = pose.tintOr(new Color(0x3F8E8A));
        for (double x : new double[]{0.18, 2.02}) {
            brush.pillar(Outline.polygon(x - 0.05, 0.9, x + 0.05, 0.9, x + 0.03, 1, x - 0.03, 1), new Color(0x6B4A33));
        }
        brush.fade(Outline.rounded(0.14, 0.02, 1.92, 0.6, 0.14), Shade.lighter(cloth, 0.06), Shade.deeper(cloth, 0.35));
        for (int i = 0; i < 3; i++) {
            Shape cushion = Outline.rounded(0.24 + i * 0.58, 0.06, 0.56, 0.52, 0.1);
            brush.round(cushion, Shade.lighter(cloth, 0.04));
            brush.flat(Brush.ellipse(0.52 + i * 0.58, 0.29, 0.018, 0.018), Shade.deeper(cloth, 0.5));
            brush.line(Outline.arc(0.52 + i * 0.58, 0.29, 0.2, 0.17, 205, 50), 0.012, Shade.alpha(Color.WHITE, 0.16));
        }
        brush.fade(Outline.rounded(0.2, 0.62, 1.8, 0.32, 0.05), Shade.deeper(cloth, 0.15), Shade.deeper(cloth, 0.5));
        for (int i = 0; i < 3; i++) {
            brush.flat(Outline.rounded(0.235 + i * 0.58, 0.49, 0.57, 0.23, 0.07), Shade.deeper(cloth, 0.45));
            brush.fade(Outline.rounded(0.235 + i * 0.58, 0.475, 0.57, 0.21, 0.07), Shade.lighter(cloth, 0.26),
                    Shade.deeper(cloth, 0.1));
            brush.line(Brush.curve(0.3 + i * 0.58, 0.5, 0.52 + i * 0.58, 0.492, 0.74 + i * 0.58, 0.5), 0.012,
                    Shade.alpha(Color.WHITE, 0.3));
        }
        for (int side = 0; side < 2; side++) {
            double x = side == 0 ? 0.0 : 1.93;
            brush.pillar(Outline.rounded(x + 0.02, 0.34, 0.23, 0.6, 0.06), Shade.deeper(cloth, 0.08));
            brush.round(Brush.ellipse(x + 0.135, 0.4, 0.135, 0.12), Shade.lighter(cloth, 0.05));
            brush.line(Brush.ellipse(x + 0.135, 0.4, 0.08, 0.07), 0.008, Shade.alpha(Shade.deeper(cloth, 0.5), 0.7));
        }
        Color pillow = pose.tint() == Tint.YELLOW || pose.tint() == Tint.ORANGE
                ? new Color(0x4F7FA8)
                : new Color(0xF0B44C);
        brush.turned(-14, 0.45, 0.34, () -> pillow(brush, 0.45, 0.34, pillow));
        brush.turned(12, 1.72, 0.35, () -> pillow(brush, 1.72, 0.35, new Color(0xF3E6D0)));
    }

    private static void pillow(Brush brush, double x, double y, Color color) {
        brush.round(
                Brush.blob(x - 0.19, y - 0.17, x, y - 0.145, x + 0.19, y - 0.17, x + 0.165, y, x + 0.19, y + 0.17, x,
                        y + 0.15, x - 0.19, y + 0.17, x - 0.165, y),
                color);
        brush.line(Brush.curve(x - 0.14, y - 0.1, x - 0.1, y - 0.05, x - 0.1, y), 0.008,
                Shade.alpha(Shade.darker(color, 0.4), 0.4));
    }

    static void bed(Brush brush, Pose pose) {
        Color blanket = pose.tintOr(new Color(0x5B8FBF));
        Color wood = new Color(0x9A6B42);
        brush.plane(Outline.softened(0.06, 0.02, 0.98, 0.02, 0.06, 0.16, 0.02, 0.2, 0.1, 0.2, 0.98), wood);
        for (int i = 0; i < 3; i++) {
            brush.flat(Outline.rounded(0.05, 0.14 + i * 0.12, 0.11, 0.08, 0.03), Shade.darker(wood, 0.18));
        }
        brush.plane(Outline.rounded(0.15, 0.68, 1.76, 0.2, 0.03), Shade.darker(wood, 0.12));
        brush.segment(0.2, 0.7, 1.85, 0.7, 0.01, Shade.lighter(wood, 0.3));
        brush.fade(Outline.rounded(0.18, 0.46, 1.7, 0.27, 0.07), new Color(0xFDFBF6), new Color(0xD6D3CC));
        brush.round(
                Brush.blob(0.2, 0.44, 0.24, 0.32, 0.42, 0.29, 0.6, 0.33, 0.66, 0.43, 0.58, 0.5, 0.4, 0.5, 0.26, 0.5),
                Color.WHITE);
        brush.line(Brush.curve(0.3, 0.38, 0.42, 0.42, 0.5, 0.4), 0.008, new Color(0x60A0A8B4, true));
        Shape cover = Brush.blob(0.66, 0.45, 0.9, 0.43, 1.4, 0.45, 1.78, 0.43, 1.9, 0.5, 1.905, 0.7, 1.86, 0.84, 1.6,
                0.82, 1.3, 0.85,
                1.0, 0.815, 0.74, 0.84, 0.65, 0.7);
        brush.fade(cover, Shade.lighter(blanket, 0.14), Shade.deeper(blanket, 0.4));
        brush.within(cover, () -> {
            for (int i = 0; i < 9; i++) {
                for (int k = 0; k < 4; k++) {
                    double x = 0.76 + i * 0.14 + k % 2 * 0.07;
                    double y = 0.53 + k * 0.085;
                    brush.flat(Outline.polygon(x, y - 0.024, x + 0.026, y, x, y + 0.024, x - 0.026, y),
                            Shade.alpha(Shade.lighter(blanket, 0.6), 0.55));
                }
            }
            brush.line(Brush.curve(1.1, 0.47, 1.16, 0.62, 1.12, 0.84), 0.012,
                    Shade.alpha(Shade.deeper(blanket, 0.6), 0.5));
            brush.line(Brush.curve(1.5, 0.47, 1.46, 0.62, 1.52, 0.84), 0.012,
                    Shade.alpha(Shade.deeper(blanket, 0.6), 0.5));
        });
        brush.fade(
                Brush.blob(0.6, 0.46, 0.68, 0.425, 0.84, 0.43, 0.86, 0.6, 0.84, 0.835, 0.7, 0.85, 0.62, 0.82, 0.63,
                        0.6),
                new Color(0xFDFBF6), new Color(0xDAD6CE));
        brush.plane(Outline.softened(0.05, 1.86, 0.98, 1.86, 0.42, 1.99, 0.4, 1.99, 0.98), wood);
        brush.flat(Outline.rounded(1.89, 0.5, 0.07, 0.16, 0.025), Shade.darker(wood, 0.18));
        for (double x : new double[]{0.05, 1.87}) {
            brush.plane(Outline.rounded(x, 0.88, 0.11, 0.12, 0.02), Shade.darker(wood, 0.22));
        }
    }

    static void piano(Brush brush, Pose pose) {
        Color wood = pose.tintOr(new Color(0x4A2F26));
        brush.plane(Outline.softened(0.02, 0.05, 0.07, 1.25, 0.07, 1.23, 0.98, 0.07, 0.98), Shade.darker(wood, 0.12));
        Bodywork.lacquer(brush, Outline.rounded(0.02, 0.03, 1.26, 0.06, 0.02), Shade.lighter(wood, 0.06));
        Bodywork.lacquer(brush, Outline.rounded(0.11, 0.12, 1.08, 0.34, 0.03), wood);
        for (double x : new double[]{0.15, 0.86}) {
            brush.line(Outline.rounded(x, 0.15, 0.29, 0.27, 0.025), 0.008, new Color(0xC99B4A));
        }
        Face sheet = Face.box(0.5, 0.15, 0.3, 0.24);
        brush.plane(sheet.all(), new Color(0xFBF5E6));
        brush.segment(0.65, 0.15, 0.65, 0.39, 0.005, new Color(0xC9BFAA));
        for (int i = 0; i < 8; i++) {
            double y = 0.18 + i * 0.024;
            brush.segment(0.52, y, 0.635, y, 0.003, new Color(0x9A968C));
            brush.segment(0.665, y, 0.78, y, 0.003, new Color(0x9A968C));
            brush.flat(Brush.ellipse(0.53 + i * 0.013, y - 0.006, 0.007, 0.005), new Color(0x3A3A3A));
            brush.flat(Brush.ellipse(0.76 - i * 0.011, y - 0.006, 0.007, 0.005), new Color(0x3A3A3A));
        }
        brush.plane(Outline.rounded(0.48, 0.385, 0.34, 0.025, 0.01), Shade.lighter(wood, 0.15));
        brush.flat(Outline.polygon(0.1, 0.47, 1.2, 0.47, 1.24, 0.58, 0.06, 0.58), new Color(0x9C3A36));
        Face keys = new Face(0.13, 0.485, 1.17, 0.485, 1.2, 0.58, 0.1, 0.58);
        brush.fade(keys.all(), new Color(0xE8E4DA), Color.WHITE);
        int white = 28;
        for (int i = 0; i <= white; i++) {
            double u = (double) i / white;
            brush.segment(keys.x(u, 0), keys.y(u, 0), keys.x(u, 1), keys.y(u, 1), 0.003, new Color(0x8A867C));
            if (i > 0 && i < white && i % 7 != 3 && i % 7 != 0) {
                brush.flat(keys.part(u - 0.011, 0, u + 0.011, 0.58), new Color(0x1E1C1C));
                brush.flat(keys.part(u - 0.006, 0.06, u + 0.002, 0.46), new Color(0x55504E));
            }
        }
        Bodywork.lacquer(brush, Outline.rounded(0.04, 0.58, 1.22, 0.06, 0.015), wood);
        brush.plane(Outline.rounded(0.2, 0.66, 0.9, 0.27, 0.02), Shade.darker(wood, 0.2));
        for (double x : new double[]{0.08, 1.14}) {
            brush.pillar(Outline.polygon(x, 0.64, x + 0.08, 0.64, x + 0.065, 0.94, x + 0.015, 0.94),
                    Shade.lighter(wood, 0.05));
            brush.pillar(Outline.rounded(x - 0.015, 0.94, 0.11, 0.06, 0.015), wood);
        }
        brush.plane(Outline.box(0.05, 0.935, 1.2, 0.04), Shade.darker(wood, 0.25));
        for (double x : new double[]{0.58, 0.65, 0.72}) {
            brush.flat(Outline.rounded(x - 0.018, 0.93, 0.036, 0.045, 0.015), new Color(0xD9AE55));
        }
    }
}
