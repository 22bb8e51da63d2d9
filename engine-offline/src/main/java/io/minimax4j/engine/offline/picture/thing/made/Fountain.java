package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** A fountain of three basins, its water falling from one into the next. */
final class Fountain {
    private Fountain() {}

    static void draw(Brush brush, Pose pose) {
        Color stone = pose.tintOr(new Color(0xCFC9BE));
        Color water = new Color(0x8CCBE4);
        basin(brush, pose, 0.55, 0.76, 0.5, 0.075, 0.17, stone, water);
        brush.pillar(Outline.polygon(0.48, 0.5, 0.62, 0.5, 0.66, 0.8, 0.44, 0.8), stone);
        curtain(brush, pose, 0.55, 0.5, 0.27, 0.77, water, 13);
        basin(brush, pose, 0.55, 0.49, 0.25, 0.045, 0.07, stone, water);
        brush.pillar(Outline.polygon(0.525, 0.27, 0.575, 0.27, 0.595, 0.5, 0.505, 0.5), stone);
        curtain(brush, pose, 0.55, 0.27, 0.13, 0.5, water, 9);
        basin(brush, pose, 0.55, 0.26, 0.115, 0.026, 0.045, stone, water);
        for (int i = 0; i < 7; i++) {
            double across = (i - 3) / 3.0;
            double high = 0.05 + 0.05 * across * across + 0.012 * pose.wave(2, i * 0.3);
            brush.line(Brush.curve(0.55, 0.25, 0.55 + across * 0.035, high, 0.55 + across * 0.09, 0.25), 0.012,
                    Shade.alpha(i % 2 == 0 ? Color.WHITE : water, 0.75));
        }
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 30; i++) {
            double fall = random.nextDouble() + pose.turn();
            double share = fall - Math.floor(fall);
            double out = (random.nextDouble() * 2 - 1) * 0.3;
            brush.flat(Brush.ellipse(0.55 + out * (0.3 + 0.7 * share), 0.3 + 0.45 * share * share + 0.1 * Math.abs(out),
                    0.007,
                    0.01), Shade.alpha(Color.WHITE, 0.8 * (1 - share)));
        }
    }

    private static void basin(Brush brush, Pose pose, double x, double y, double half, double bow, double deep,
            Color stone,
            Color water) {
        Path2D.Double bowl = new Path2D.Double();
        bowl.moveTo(x - half, y);
        bowl.curveTo(x - half, y + deep * 0.7, x - half * 0.85, y + deep + bow * 0.6, x - half * 0.7,
                y + deep + bow * 0.8);
        bowl.quadTo(x, y + deep + bow * 1.4, x + half * 0.7, y + deep + bow * 0.8);
        bowl.curveTo(x + half * 0.85, y + deep + bow * 0.6, x + half, y + deep * 0.7, x + half, y);
        bowl.closePath();
        brush.pillar(bowl, Shade.darker(stone, 0.08));
        brush.pillar(Brush.ellipse(x, y, half, bow), Shade.lighter(stone, 0.15));
        Shape pool = Brush.ellipse(x, y + bow * 0.1, half * 0.9, bow * 0.78);
        brush.fade(pool, Shade.darker(water, 0.25), Shade.lighter(water, 0.1));
        for (int i = 0; i < 3; i++) {
            double grown = (i + pose.turn()) / 3;
            brush.line(Brush.ellipse(x, y + bow * 0.1, half * 0.85 * grown, bow * 0.7 * grown), bow * 0.06,
                    Shade.alpha(Color.WHITE, 0.7 * (1 - grown)));
        }
    }

    private static void curtain(Brush brush, Pose pose, double x, double y, double half, double low, Color water,
            int count) {
        for (int i = 0; i < count; i++) {
            double across = 2.0 * i / (count - 1) - 1;
            double end = low - 0.03 * across * across + 0.012;
            Path2D stream = Brush.curve(x + across * half * 0.92, y + 0.01, x + across * half * 1.05,
                    y + (low - y) * 0.2,
                    x + across * half * 1.14, end);
            brush.line(stream, 0.016, Shade.alpha(water, 0.55));
            for (int k = 0; k < 3; k++) {
                double fall = k / 3.0 + pose.turn() + i * 0.37;
                double share = fall - Math.floor(fall);
                double at = y + (end - y) * share * share;
                brush.segment(x + across * half * (1 + 0.13 * share), at, x + across * half * (1 + 0.14 * share),
                        Math.min(end, at + 0.03), 0.007, Shade.alpha(Color.WHITE, 0.85));
            }
            brush.flat(Brush.ellipse(x + across * half * 1.14, end, 0.022, 0.008), Shade.alpha(Color.WHITE, 0.6));
        }
    }
}
