package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.growing.Crown;
import java.awt.Color;
import java.awt.Shape;

/** Houses with a gable, seen from a corner. */
final class House {
    private static final Color TRIM = new Color(0xFBF6EA);

    private static final Color[] ROOFS = {new Color(0xB9503F), new Color(0x4F6A86), new Color(0x8F5A45)};

    private House() {}

    static void cottage(Brush brush, Pose pose) {
        Color wall = pose.tintOrOneOf(new Color(0xF1DFC0), new Color(0xF2C8AC), new Color(0xD5E0DF),
                new Color(0xF3EDE2));
        Color roof = ROOFS[Math.floorMod(pose.seed(), ROOFS.length)];
        Face side = new Face(0.5, 0.52, 1.04, 0.55, 1.04, 0.95, 0.5, 0.99);
        side.bricks(brush, Shade.darker(wall, 0.22), 13, 14, pose.seed());
        Shape gable = Outline.polygon(0.09, 0.52, 0.3, 0.17, 0.5, 0.52, 0.5, 0.99, 0.09, 0.965);
        brush.within(gable, () -> Face.box(0.09, 0.17, 0.42, 0.83).bricks(brush, wall, 24, 11, pose.seed() + 1));
        brush.flat(new Face(0.5, 0.93, 1.04, 0.905, 1.04, 0.955, 0.5, 0.995).all(), new Color(0x8D8378));
        brush.flat(new Face(0.09, 0.92, 0.5, 0.93, 0.5, 0.995, 0.09, 0.97).all(), new Color(0xA79C8E));
        brush.fade(Outline.polygon(0.5, 0.52, 1.04, 0.55, 1.04, 0.63, 0.5, 0.62), Shade.alpha(Color.BLACK, 0.36),
                Shade.alpha(Color.BLACK, 0.05));
        chimney(brush, pose);
        Face slope = new Face(0.3, 0.12, 0.88, 0.18, 1.1, 0.585, 0.535, 0.575);
        slope.tiles(brush, roof, 10, 17, pose.seed());
        brush.segment(0.3, 0.115, 0.88, 0.175, 0.022, Shade.deeper(roof, 0.4));
        brush.segment(0.535, 0.58, 1.1, 0.59, 0.014, TRIM);
        brush.line(Outline.lines(0.055, 0.575, 0.3, 0.135, 0.535, 0.575), 0.042, Shade.deeper(roof, 0.3));
        brush.line(Outline.lines(0.06, 0.585, 0.3, 0.155, 0.53, 0.585), 0.02, TRIM);
        Face front = new Face(0.09, 0.52, 0.5, 0.52, 0.5, 0.99, 0.09, 0.965);
        front.archedWindow(brush, pose, 0.38, -0.4, 0.62, -0.12, TRIM);
        front.window(brush, pose, 0.58, 0.2, 0.88, 0.56, TRIM);
        front.door(brush, 0.14, 0.42, 0.2, 0.97, new Color(0x4C7F86), true);
        brush.flat(Outline.polygon(0.12, 0.955, 0.275, 0.962, 0.29, 1.0, 0.095, 0.99), new Color(0xC4B8A6));
        side.window(brush, pose, 0.14, 0.26, 0.4, 0.66, TRIM);
        side.window(brush, pose, 0.6, 0.26, 0.86, 0.66, TRIM);
        flowers(brush, side);
        shrub(brush, pose, 0.47, 0.07, 0.08, new Color(0x4F9650));
        shrub(brush, pose, 1.0, 0.1, 0.1, new Color(0x43894A));
        shrub(brush, pose, 0.06, 0.05, 0.07, new Color(0x5AA052));
    }

    private static void flowers(Brush brush, Face side) {
        for (int window = 0; window < 2; window++) {
            double left = 0.12 + window * 0.46;
            brush.flat(side.part(left, 0.69, left + 0.3, 0.77), new Color(0x8A5A3A));
            for (int i = 0; i < 9; i++) {
                double u = left + 0.02 + i * 0.033;
                brush.flat(Brush.ellipse(side.x(u, 0.69), side.y(u, 0.69), 0.012, 0.01), new Color(0x4E8F47));
                brush.flat(Brush.ellipse(side.x(u, 0.67), side.y(u, 0.67) + 0.006 * (i % 2), 0.008, 0.008),
                        i % 3 == 0 ? new Color(0xF7D25C) : i % 3 == 1 ? new Color(0xEE6C82) : new Color(0xFFF4F0));
            }
        }
    }

    private static void chimney(Brush brush, Pose pose) {
        for (int i = 0; i < 4; i++) {
            double grown = (i + pose.turn()) / 4;
            double x = 0.81 + 0.1 * grown + 0.012 * Math.sin(grown * 9);
            double size = 0.018 + 0.034 * grown;
            brush.flat(Brush.ellipse(x, 0.03 - 0.06 * grown + 0.02, size * 1.2, size), Shade.alpha(new Color(0xF4F1EC),
                    0.6 * Math.sin(Math.PI * Math.min(1, 0.15 + grown * 0.85))));
        }
        Face.box(0.75, 0.06, 0.055, 0.22).bricks(brush, new Color(0xB56A52), 9, 2, 4);
        new Face(0.805, 0.06, 0.845, 0.066, 0.845, 0.3, 0.805, 0.28).bricks(brush, new Color(0x85493C), 9, 2, 5);
        brush.flat(Outline.box(0.742, 0.045, 0.112, 0.024), new Color(0xD8CBBA));
        brush.flat(Outline.box(0.806, 0.045, 0.048, 0.024), new Color(0xA79A8C));
    }

    /** A small bush at the foot of a wall. */
    static void shrub(Brush brush, Pose pose, double x, double half, double height, Color leaf) {
        Crown.of(leaf, 0.02, x - half * 0.4, 1 - height * 0.42, half * 0.6, height * 0.42, x + half * 0.4,
                1 - height * 0.42, half * 0.6, height * 0.42, x, 1 - height * 0.6, half * 0.7, height * 0.42)
                .finer(0.36)
                .paint(brush, pose);
    }

    static void barn(Brush brush, Pose pose) {
        Color wall = pose.tintOr(new Color(0xB5392F));
        Color roof = new Color(0x6C6A70);
        silo(brush);
        Face side = new Face(0.62, 0.5, 1.2, 0.52, 1.2, 0.96, 0.62, 1.0);
        side.boards(brush, Shade.darker(wall, 0.26), 22);
        Shape front = Outline.polygon(0.08, 0.98, 0.08, 0.5, 0.17, 0.27, 0.35, 0.12, 0.53, 0.27, 0.62, 0.5, 0.62, 1.0);
        brush.within(front, () -> Face.box(0.08, 0.1, 0.55, 0.9).boards(brush, wall, 22));
        brush.fade(Outline.polygon(0.62, 0.5, 1.2, 0.52, 1.2, 0.59, 0.62, 0.59), Shade.alpha(Color.BLACK, 0.36),
                Shade.alpha(Color.BLACK, 0.05));
        new Face(0.35, 0.075, 0.94, 0.105, 1.11, 0.27, 0.555, 0.25).tiles(brush, Shade.lighter(roof, 0.14), 5, 20, 3);
        new Face(0.555, 0.25, 1.11, 0.27, 1.235, 0.54, 0.655, 0.53).tiles(brush, roof, 6, 20, 4);
        brush.line(Outline.lines(0.045, 0.53, 0.145, 0.26, 0.35, 0.085, 0.555, 0.26, 0.655, 0.53), 0.05,
                Shade.darker(roof, 0.3));
        brush.line(Outline.lines(0.055, 0.54, 0.155, 0.275, 0.35, 0.11, 0.545, 0.275, 0.645, 0.54), 0.022, TRIM);
        Face wide = Face.box(0.08, 0.5, 0.54, 0.48);
        Face loft = Face.box(0.27, 0.26, 0.16, 0.16);
        brush.fade(loft.all(), pose.lampsLit() ? new Color(0xFFE2A0) : new Color(0x5A3A2A),
                pose.lampsLit() ? new Color(0xE99C3E) : new Color(0x2E1F1A));
        brush.flat(Brush.blob(0.275, 0.42, 0.29, 0.36, 0.33, 0.35, 0.36, 0.33, 0.41, 0.36, 0.425, 0.42),
                new Color(0xE2B755));
        brush.line(loft.all(), 0.018, TRIM);
        brush.line(wide.part(0.0, 0.0, 1, 0.0), 0.014, TRIM);
        door(brush, wall, 0.17);
        door(brush, wall, 0.355);
        side.window(brush, pose, 0.14, 0.3, 0.3, 0.62, TRIM);
        side.window(brush, pose, 0.44, 0.3, 0.6, 0.62, TRIM);
        side.window(brush, pose, 0.74, 0.3, 0.9, 0.62, TRIM);
        for (int i = 0; i < 2; i++) {
            bale(brush, 1.03 + i * 0.15, 0.075);
        }
        shrub(brush, pose, 0.66, 0.05, 0.07, new Color(0x5F9A45));
        shrub(brush, pose, 0.07, 0.05, 0.07, new Color(0x5F9A45));
    }

    private static void door(Brush brush, Color wall, double x) {
        Face door = Face.box(x, 0.58, 0.175, 0.415);
        door.boards(brush, Shade.darker(wall, 0.12), 6);
        brush.segment(x + 0.01, 0.59, x + 0.165, 0.98, 0.016, TRIM);
        brush.segment(x + 0.165, 0.59, x + 0.01, 0.98, 0.016, TRIM);
        brush.line(door.all(), 0.018, TRIM);
    }

    private static void silo(Brush brush) {
        Turret silo = Turret.of(1.1, 0.22, 0.96, 0.1, new Color(0xC9CBCB));
        silo.paint(brush);
        for (int i = 1; i < 9; i++) {
            brush.flat(silo.ring(0.2 + i * 0.08, 0.208 + i * 0.08, 0), Shade.alpha(new Color(0x6C7076), 0.6));
        }
        brush.round(Outline.cap(1.1, 0.225, 0.105, 0.12, 180, 180), new Color(0x9DA3A8));
    }

    private static void bale(Brush brush, double x, double half) {
        brush.round(Brush.ellipse(x, 0.995 - half, half, half), new Color(0xDDB35A));
        brush.line(Brush.curve(x, 0.995 - half, x + half * 0.2, 0.99 - half * 1.2, x - half * 0.3, 0.99 - half * 1.3,
                x - half * 0.5, 0.99 - half * 0.8, x, 0.99 - half * 0.45, x + half * 0.6, 0.99 - half * 0.8,
                x + half * 0.5,
                0.99 - half * 1.55, x - half * 0.3, 0.99 - half * 1.75, x - half * 0.8, 0.99 - half * 1.2), 0.006,
                new Color(0xA97E36));
    }
}
