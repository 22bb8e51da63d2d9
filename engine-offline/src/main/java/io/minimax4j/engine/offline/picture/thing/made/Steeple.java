package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;

/** A church, its tower in front and its nave behind to the right. */
final class Steeple {
    private Steeple() {}

    static void church(Brush brush, Pose pose) {
        Color wall = pose.tintOr(new Color(0xEFE6D6));
        Color roof = new Color(0x4F6274);
        Color frame = new Color(0x7C6A58);
        Face nave = new Face(0.37, 0.6, 0.77, 0.615, 0.77, 0.965, 0.37, 0.985);
        nave.bricks(brush, Shade.darker(wall, 0.2), 14, 14, pose.seed());
        new Face(0.33, 0.36, 0.66, 0.39, 0.8, 0.645, 0.37, 0.63).tiles(brush, roof, 9, 16, 3);
        brush.fade(nave.part(0, 0, 1, 0.16), Shade.alpha(Color.BLACK, 0.4), Shade.alpha(Color.BLACK, 0));
        for (int i = 0; i < 3; i++) {
            double left = 0.2 + i * 0.27;
            nave.archedWindow(brush, pose, left, 0.26, left + 0.13, 0.76, frame);
            brush.plane(nave.part(left + 0.175, 0.12, left + 0.215, 1), Shade.darker(wall, 0.3));
        }
        Face tower = new Face(0.1, 0.38, 0.37, 0.38, 0.37, 1.0, 0.1, 0.985);
        Face flank = new Face(0.37, 0.38, 0.45, 0.39, 0.45, 0.98, 0.37, 1.0);
        flank.bricks(brush, Shade.darker(wall, 0.28), 24, 3, 8);
        tower.bricks(brush, wall, 24, 9, 9);
        Shape spire = Outline.polygon(0.275, 0.05, 0.39, 0.4, 0.075, 0.395);
        Shape east = Outline.polygon(0.275, 0.05, 0.48, 0.4, 0.39, 0.4);
        brush.plane(spire, roof);
        brush.plane(east, Shade.darker(roof, 0.36));
        brush.within(Outline.union(spire, east), () -> {
            for (int i = 1; i < 16; i++) {
                double y = 0.05 + i * 0.0225;
                brush.segment(0.05, y, 0.5, y + 0.004, 0.003, Shade.alpha(Color.BLACK, 0.2));
            }
        });
        brush.flat(Outline.polygon(0.07, 0.392, 0.395, 0.392, 0.48, 0.397, 0.47, 0.415, 0.388, 0.412, 0.08, 0.41),
                Shade.lighter(wall, 0.3));
        brush.segment(0.275, -0.005, 0.275, 0.065, 0.01, new Color(0xD3A544));
        brush.segment(0.252, 0.015, 0.298, 0.015, 0.01, new Color(0xD3A544));
        tower.archedWindow(brush, pose, 0.2, 0.09, 0.42, 0.26, frame);
        tower.archedWindow(brush, pose, 0.58, 0.09, 0.8, 0.26, frame);
        flank.archedWindow(brush, pose, 0.3, 0.09, 0.7, 0.26, frame);
        brush.flat(tower.part(-0.03, 0.3, 1.0, 0.325), Shade.lighter(wall, 0.3));
        brush.flat(flank.part(0, 0.3, 1.03, 0.325), Shade.darker(wall, 0.12));
        rose(brush, pose, 0.235, 0.645);
        brush.flat(tower.part(-0.03, 0.56, 1.0, 0.58), Shade.lighter(wall, 0.3));
        brush.flat(flank.part(0, 0.56, 1.03, 0.58), Shade.darker(wall, 0.12));
        tower.door(brush, 0.28, 0.72, 0.68, 1, new Color(0x7A4A33), true);
        brush.flat(Outline.polygon(0.15, 0.98, 0.32, 0.985, 0.335, 1.0, 0.135, 1.0), new Color(0xC9BFB0));
        House.shrub(brush, pose, 0.48, 0.06, 0.06, new Color(0x4F8A48));
        House.shrub(brush, pose, 0.72, 0.07, 0.075, new Color(0x477F45));
        House.shrub(brush, pose, 0.07, 0.05, 0.05, new Color(0x5B974D));
    }

    private static void rose(Brush brush, Pose pose, double x, double y) {
        Color[] glass = {new Color(0x3F6FB0), new Color(0xC44B4B), new Color(0xE2AE47), new Color(0x4B9A6B)};
        brush.flat(Brush.ellipse(x, y, 0.072, 0.072), new Color(0x7C6A58));
        brush.flat(Brush.ellipse(x, y, 0.06, 0.06), pose.lampsLit() ? new Color(0xFFE7A0) : new Color(0x35506B));
        for (int i = 0; i < 8; i++) {
            Color pane = glass[i % 4];
            brush.flat(Outline.leaf(x, y, 0.057, 0.036, i * 45, 0.7),
                    pose.lampsLit() ? Shade.mix(pane, new Color(0xFFE9A8), 0.45) : pane);
        }
        brush.flat(Brush.ellipse(x, y, 0.015, 0.015), new Color(0xF0D48A));
        if (pose.lampsLit()) {
            brush.glow(x, y, 0.12, Shade.alpha(new Color(0xFFC46A), 0.45));
        }
    }
}
