package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;

/** Fortified things of stone: a castle of fairy tales and a lone tower. */
final class Castle {
    private static final Color STONE = new Color(0xD3CABB);
    private static final Color ROOF = new Color(0x4F6FA5);
    private static final Color FLAG = new Color(0xD8433C);

    private Castle() {}

    static void castle(Brush brush, Pose pose) {
        Color stone = pose.tintOr(STONE);
        Color far = Shade.mix(stone, new Color(0x9FB0C4), 0.3);
        roofed(brush, pose, Turret.of(0.42, 0.34, 0.8, 0.055, far), 0.16, 0.05);
        roofed(brush, pose, Turret.of(0.79, 0.3, 0.8, 0.06, far), 0.1, 0.05);
        Turret keep = Turret.of(0.6, 0.26, 0.85, 0.105, stone);
        roofed(brush, pose, keep, 0.05, 0.075);
        keep.masonry(brush, 14, pose.seed());
        keep.slit(brush, pose, -0.4, 0.36, 0.034, 0.08);
        keep.slit(brush, pose, 0.4, 0.36, 0.034, 0.08);
        wall(brush, 0.22, 0.52, 0.98, 0.9, Shade.darker(stone, 0.1), pose);
        Turret left = Turret.of(0.28, 0.42, 0.9, 0.075, stone);
        roofed(brush, pose, left, 0.22, 0.055);
        left.slit(brush, pose, 0, 0.5, 0.03, 0.07);
        Turret right = Turret.of(0.93, 0.42, 0.9, 0.075, Shade.darker(stone, 0.06));
        roofed(brush, pose, right, 0.22, 0.055);
        right.slit(brush, pose, 0, 0.5, 0.03, 0.07);
        wall(brush, 0.1, 0.7, 1.1, 1.0, stone, pose);
        Turret corner = Turret.of(0.11, 0.58, 1.0, 0.085, stone);
        corner.paint(brush);
        corner.masonry(brush, 11, 3);
        corner.battlements(brush, 0.014, 0.035);
        corner.slit(brush, pose, 0, 0.68, 0.026, 0.075);
        Turret other = Turret.of(1.09, 0.58, 1.0, 0.085, Shade.darker(stone, 0.06));
        other.paint(brush);
        other.masonry(brush, 11, 4);
        other.battlements(brush, 0.014, 0.035);
        other.slit(brush, pose, 0, 0.68, 0.026, 0.075);
        gate(brush, pose, stone);
        Turret.flag(brush, pose, 0.6, 0.055, 0.08, FLAG);
        Turret.flag(brush, pose, 0.28, 0.225, 0.06, FLAG);
        Turret.flag(brush, pose, 0.93, 0.225, 0.06, FLAG);
    }

    private static void roofed(Brush brush, Pose pose, Turret turret, double tip, double slit) {
        turret.paint(brush);
        turret.masonry(brush, 12, Math.round(turret.x() * 100));
        brush.pillar(turret.ring(turret.top() + 0.01, turret.top() + 0.03, 0.008), Shade.lighter(turret.stone(), 0.1));
        turret.cone(brush, tip, 0.02, ROOF);
        if (slit < 0.06) {
            turret.slit(brush, pose, 0, turret.top() + 0.07, turret.upper() * 0.5, slit);
        }
    }

    private static void wall(Brush brush, double from, double top, double to, double low, Color stone, Pose pose) {
        int count = (int) ((to - from) / 0.044) | 1;
        double width = (to - from) / count;
        for (int i = 0; i < count; i += 2) {
            brush.plane(Outline.box(from + i * width, top - 0.03, width, 0.04), stone);
        }
        Face.box(from, top, to - from, low - top).bricks(brush, stone, (int) ((low - top) / 0.028), count, pose.seed());
        brush.flat(Outline.box(from, top + 0.016, to - from, 0.012), Shade.alpha(Shade.darker(stone, 0.5), 0.5));
    }

    private static void gate(Brush brush, Pose pose, Color stone) {
        Turret left = Turret.of(0.46, 0.64, 1.0, 0.052, stone);
        Turret right = Turret.of(0.74, 0.64, 1.0, 0.052, Shade.darker(stone, 0.05));
        Face house = Face.box(0.46, 0.68, 0.28, 0.32);
        house.bricks(brush, Shade.lighter(stone, 0.08), 12, 8, 21);
        for (int i = 0; i < 4; i++) {
            brush.plane(Outline.box(0.49 + i * 0.06, 0.655, 0.034, 0.03), Shade.lighter(stone, 0.08));
        }
        Shape arch = house.arch(0.28, 0.34, 0.72, 1);
        brush.within(Outline.box(0, 0, 1.2, 1), () -> brush.line(arch, 0.022, Shade.darker(stone, 0.36)));
        brush.fade(arch, pose.lampsLit() ? new Color(0xF0A64A) : new Color(0x3A2C26), new Color(0x241B1A));
        brush.within(arch, () -> {
            for (int i = 0; i < 7; i++) {
                brush.segment(0.54 + i * 0.02, 0.76, 0.54 + i * 0.02, 0.89, 0.006, new Color(0x6C5F55));
            }
            brush.segment(0.5, 0.82, 0.7, 0.82, 0.006, new Color(0x6C5F55));
            brush.segment(0.5, 0.86, 0.7, 0.86, 0.006, new Color(0x6C5F55));
            brush.plane(Outline.polygon(0.55, 0.93, 0.65, 0.93, 0.68, 1.0, 0.52, 1.0), new Color(0x8A6A48));
        });
        for (Turret tower : new Turret[]{left, right}) {
            tower.paint(brush);
            tower.masonry(brush, 9, Math.round(tower.x() * 1000));
            tower.battlements(brush, 0.01, 0.028);
            tower.slit(brush, pose, 0, 0.72, 0.02, 0.055);
        }
        brush.plane(Outline.polygon(0.565, 0.69, 0.635, 0.69, 0.635, 0.745, 0.6, 0.77, 0.565, 0.745), FLAG);
        brush.flat(Brush.ellipse(0.6, 0.72, 0.014, 0.014), new Color(0xF1C75B));
    }

    static void tower(Brush brush, Pose pose) {
        Color stone = pose.tintOr(new Color(0xC8BBA6));
        Turret tower = new Turret(0.175, 0.3, 1.0, 0.095, 0.125, stone);
        tower.paint(brush);
        tower.masonry(brush, 26, pose.seed());
        for (double y = 0.5; y < 0.9; y += 0.2) {
            brush.pillar(tower.ring(y, y + 0.016, 0.005), Shade.lighter(stone, 0.08));
        }
        Turret head = Turret.of(0.175, 0.2, 0.33, 0.12, Shade.lighter(stone, 0.06));
        brush.flat(Outline.polygon(0.055, 0.325, 0.295, 0.325, 0.275, 0.36, 0.075, 0.36), Shade.darker(stone, 0.4));
        head.paint(brush);
        head.masonry(brush, 5, 6);
        for (int i = -2; i <= 2; i++) {
            brush.flat(Outline.box(0.168 + i * 0.045, 0.33, 0.016, 0.024), Shade.darker(stone, 0.2));
        }
        head.cone(brush, 0.065, 0.022, new Color(0xA9483C));
        head.slit(brush, pose, -0.5, 0.235, 0.03, 0.06);
        head.slit(brush, pose, 0, 0.24, 0.034, 0.062);
        head.slit(brush, pose, 0.5, 0.235, 0.03, 0.06);
        tower.slit(brush, pose, -0.3, 0.41, 0.03, 0.065);
        tower.slit(brush, pose, 0.35, 0.58, 0.03, 0.065);
        tower.slit(brush, pose, -0.35, 0.75, 0.03, 0.065);
        Face.box(0.13, 0.86, 0.09, 0.14).door(brush, 0, 1, 0, 1, new Color(0x7A5233), true);
        Turret.flag(brush, pose, 0.175, 0.07, 0.065, FLAG);
        House.shrub(brush, pose, 0.05, 0.05, 0.06, new Color(0x5B8F4C));
        House.shrub(brush, pose, 0.3, 0.045, 0.05, new Color(0x4F8446));
    }
}
