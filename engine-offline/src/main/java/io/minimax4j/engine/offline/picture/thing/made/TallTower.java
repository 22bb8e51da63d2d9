package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** A tower of offices, a lighthouse, and a windmill. */
final class TallTower {
    private TallTower() {}

    static void skyscraper(Brush brush, Pose pose) {
        Color wall = pose.tintOrOneOf(new Color(0x7FA3BF), new Color(0x9C97AE), new Color(0xB3A596),
                new Color(0x78A3A3));
        SplittableRandom random = new SplittableRandom(pose.seed() + 1);
        block(brush, pose, random, 0.02, 0.34, 0.185, 0.085, wall, 30);
        block(brush, pose, random, 0.045, 0.16, 0.15, 0.07, Shade.lighter(wall, 0.06), 38);
        Face base = new Face(0.02, 0.93, 0.205, 0.93, 0.205, 1.0, 0.02, 0.995);
        brush.plane(base.all(), new Color(0x4A5561));
        new Face(0.205, 0.93, 0.29, 0.925, 0.29, 0.985, 0.205, 1.0).window(brush, pose, 0.15, 0.2, 0.85, 0.85,
                new Color(0x39424D));
        base.glass(brush, pose, 0.08, 0.2, 0.36, 0.9, pose.lampsLit());
        base.glass(brush, pose, 0.42, 0.2, 0.58, 1, pose.lampsLit());
        base.glass(brush, pose, 0.64, 0.2, 0.92, 0.9, pose.lampsLit());
        brush.flat(Outline.box(0.01, 0.922, 0.2, 0.012), new Color(0xD9DEE2));
        brush.segment(0.135, 0.14, 0.135, 0.005, 0.006, new Color(0x6B7783));
        brush.segment(0.12, 0.11, 0.15, 0.11, 0.004, new Color(0x6B7783));
        brush.plane(Outline.box(0.09, 0.13, 0.08, 0.03), Shade.darker(wall, 0.2));
        boolean on = pose.wave(0.1) > 0;
        if (pose.lampsLit() && on) {
            brush.glow(0.135, 0.01, 0.05, new Color(0xE0FF4A3A, true));
        }
        brush.ball(0.135, 0.008, 0.008, 0.008, new Color(0xE2453A));
    }

    private static void block(Brush brush, Pose pose, SplittableRandom random, double x, double top, double width,
            double depth, Color wall, int floors) {
        Face front = new Face(x, top, x + width, top, x + width, 1.0, x, 0.995);
        Face side = new Face(x + width, top, x + width + depth, top + 0.012, x + width + depth, 0.985, x + width, 1.0);
        brush.fade(front.all(), Shade.lighter(wall, 0.3), wall);
        brush.fade(side.all(), Shade.darker(wall, 0.24), Shade.darker(wall, 0.42));
        offices(brush, pose, random, front, wall, 6, floors);
        offices(brush, pose, random, side, Shade.darker(wall, 0.32), 3, floors);
        brush.flat(
                Outline.polygon(x - 0.004, top - 0.012, x + width, top - 0.012, x + width + depth + 0.003, top + 0.002,
                        x + width + depth + 0.003, top + 0.014, x + width, top + 0.004, x - 0.004, top + 0.004),
                Shade.lighter(wall, 0.5));
        brush.within(front.all(), () -> brush.flat(Outline.polygon(x, top + 0.1, x + width, top - 0.1, x + width,
                top + 0.06, x, top + 0.26), Shade.alpha(Color.WHITE, pose.lampsLit() ? 0.06 : 0.22)));
    }

    private static void offices(Brush brush, Pose pose, SplittableRandom random, Face face, Color wall, int columns,
            int floors) {
        for (int floor = 0; floor < floors; floor++) {
            for (int column = 0; column < columns; column++) {
                boolean lit = pose.lampsLit() && random.nextInt(100) < 58;
                double left = (column + 0.14) / columns;
                double top = (floor + 0.22) / floors;
                Shape glass = face.part(left, top, left + 0.72 / columns, top + 0.6 / floors);
                Color dark = pose.lampsLit()
                        ? new Color(0x22334A)
                        : Shade.mix(Shade.darker(wall, 0.42), new Color(0xBFE0F2), 0.25 * random.nextDouble());
                brush.flat(glass,
                        lit ? Shade.mix(new Color(0xFFF1BC), new Color(0xFFC25E), random.nextDouble()) : dark);
            }
        }
    }

    static void lighthouse(Brush brush, Pose pose) {
        Color stripe = pose.tintOr(new Color(0xD23F38));
        Color white = new Color(0xF6F2EA);
        if (pose.lampsLit()) {
            beam(brush, pose, true);
        }
        brush.round(
                Brush.blob(0.12, 0.995, 0.16, 0.93, 0.28, 0.9, 0.42, 0.91, 0.56, 0.89, 0.66, 0.94, 0.7, 0.995, 0.4,
                        1.0),
                new Color(0x77797C));
        brush.flat(Outline.polygon(0.2, 0.94, 0.3, 0.91, 0.34, 0.96, 0.24, 0.99), new Color(0x9A9C9D));
        brush.flat(Outline.polygon(0.52, 0.92, 0.6, 0.915, 0.66, 0.97, 0.55, 0.99), new Color(0x55585E));
        Turret tower = new Turret(0.4, 0.24, 0.955, 0.085, 0.14, white);
        tower.paint(brush);
        double height = 0.72 / 7;
        for (int i = 0; i < 4; i++) {
            double from = 0.24 + i * 2 * height;
            brush.within(tower.outline(), () -> brush.pillar(tower.ring(from, from + height, 0.0), stripe));
        }
        tower.masonry(brush, 30, 3);
        tower.slit(brush, pose, -0.1, 0.4, 0.032, 0.06);
        tower.slit(brush, pose, 0.15, 0.6, 0.036, 0.066);
        Face.box(0.365, 0.85, 0.07, 0.1).door(brush, 0, 1, 0, 1, new Color(0x3D5A73), true);
        Turret room = Turret.of(0.4, 0.115, 0.215, 0.06, new Color(0xFFE9A6));
        brush.pillar(room.outline(), pose.lampsLit() ? new Color(0xFFF2B8) : new Color(0xA9CFDF));
        if (pose.lampsLit()) {
            brush.glow(0.4, 0.165, 0.2, new Color(0xD0FFE9A0, true));
        } else {
            brush.ball(0.4, 0.17, 0.024, 0.03, new Color(0xF4D777));
        }
        for (int i = -2; i <= 2; i++) {
            brush.segment(0.4 + i * 0.028, 0.115, 0.4 + i * 0.028, 0.215, 0.005, new Color(0x39424D));
        }
        brush.pillar(Outline.polygon(0.315, 0.235, 0.485, 0.235, 0.475, 0.262, 0.325, 0.262), new Color(0x4A525C));
        brush.pillar(Outline.box(0.295, 0.214, 0.21, 0.024), new Color(0x39424D));
        for (int i = 0; i <= 10; i++) {
            brush.segment(0.3 + i * 0.02, 0.175, 0.3 + i * 0.02, 0.214, 0.003, new Color(0x39424D));
        }
        brush.segment(0.298, 0.175, 0.502, 0.175, 0.005, new Color(0x39424D));
        brush.pillar(Brush.blob(0.33, 0.118, 0.345, 0.085, 0.4, 0.045, 0.455, 0.085, 0.47, 0.118, 0.4, 0.122), stripe);
        brush.segment(0.4, 0.05, 0.4, 0.01, 0.006, new Color(0x39424D));
        brush.ball(0.4, 0.04, 0.012, 0.012, new Color(0x39424D));
        if (pose.lampsLit()) {
            beam(brush, pose, false);
        }
    }

    /** The beams turn: they are long when they point aside, and short and wide towards the eye. */
    private static void beam(Brush brush, Pose pose, boolean behind) {
        for (int side = 0; side < 2; side++) {
            double angle = 2 * Math.PI * (pose.turn() + side * 0.5 + 0.04);
            if (Math.sin(angle) < 0 != behind) {
                continue;
            }
            double reach = 0.46 * Math.cos(angle);
            double wide = 0.05 + 0.03 * Math.abs(Math.sin(angle));
            brush.between(Outline.polygon(0.4, 0.152, 0.4 + reach, 0.165 - wide, 0.4 + reach, 0.165 + wide, 0.4, 0.178),
                    0.4,
                    0.165, new Color(0xC8FFF0B0, true), 0.4 + (Math.abs(reach) < 0.02 ? 0.02 : reach), 0.165,
                    new Color(0x00FFF0B0, true));
        }
    }

    static void windmill(Brush brush, Pose pose) {
        Color wall = pose.tintOr(new Color(0xEDE1CB));
        Color wood = new Color(0x7A5436);
        Turret mill = new Turret(0.45, 0.36, 0.995, 0.115, 0.2, wall);
        mill.paint(brush);
        mill.masonry(brush, 22, pose.seed());
        brush.pillar(mill.ring(0.9, 0.99, 0.004), new Color(0x9C8F80));
        mill.slit(brush, pose, -0.35, 0.47, 0.05, 0.08);
        mill.slit(brush, pose, 0.4, 0.55, 0.05, 0.08);
        mill.slit(brush, pose, -0.5, 0.8, 0.045, 0.075);
        Face.box(0.4, 0.82, 0.11, 0.175).door(brush, 0, 1, 0, 1, new Color(0x8A4B34), true);
        brush.pillar(Outline.rounded(0.235, 0.715, 0.43, 0.02, 0.008), wood);
        for (int i = 0; i <= 14; i++) {
            brush.segment(0.24 + i * 0.03, 0.665, 0.24 + i * 0.03, 0.715, 0.005, wood);
        }
        brush.segment(0.236, 0.665, 0.664, 0.665, 0.009, wood);
        brush.segment(0.26, 0.735, 0.3, 0.79, 0.01, wood);
        brush.segment(0.64, 0.735, 0.6, 0.79, 0.01, wood);
        Path2D.Double cap = new Path2D.Double();
        cap.moveTo(0.31, 0.375);
        cap.curveTo(0.32, 0.25, 0.38, 0.19, 0.46, 0.19);
        cap.curveTo(0.54, 0.19, 0.59, 0.27, 0.6, 0.375);
        cap.quadTo(0.45, 0.405, 0.31, 0.375);
        brush.pillar(cap, new Color(0x8C4A3C));
        brush.within(cap, () -> {
            for (int i = 0; i < 7; i++) {
                brush.line(Brush.curve(0.3, 0.2 + i * 0.03, 0.45, 0.225 + i * 0.03, 0.6, 0.2 + i * 0.03), 0.004,
                        Shade.alpha(Color.BLACK, 0.22));
            }
        });
        for (int i = 0; i < 4; i++) {
            int sail = i;
            brush.turned(pose.turn() * 90 + sail * 90 + 20, 0.45, 0.31, () -> sail(brush, wood));
        }
        brush.ball(0.45, 0.31, 0.028, 0.028, wood);
        House.shrub(brush, pose, 0.24, 0.06, 0.06, new Color(0x5B974D));
        House.shrub(brush, pose, 0.68, 0.07, 0.07, new Color(0x4F8A48));
    }

    private static void sail(Brush brush, Color wood) {
        Face cloth = Face.box(0.455, -0.045, 0.075, 0.28);
        brush.plane(cloth.all(), new Color(0xF7F1E4));
        for (int i = 0; i <= 7; i++) {
            brush.segment(cloth.x(0, i / 7.0), cloth.y(0, i / 7.0), cloth.x(1, i / 7.0), cloth.y(1, i / 7.0), 0.004,
                    wood);
        }
        brush.segment(0.53, -0.045, 0.53, 0.235, 0.005, wood);
        brush.segment(0.492, -0.045, 0.492, 0.235, 0.004, wood);
        brush.segment(0.45, 0.31, 0.45, -0.055, 0.015, wood);
    }
}
