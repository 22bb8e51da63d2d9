package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** What grows low: bushes and grass. Asked for in white they have snow or frost on them. */
final class Undergrowth {
    private Undergrowth() {}

    static void bush(Brush brush, Pose pose) {
        boolean snowy = pose.tint() == Tint.WHITE;
        Color leaf = snowy ? new Color(0x4A7F55) : pose.tintOr(new Color(0x4C9350));
        for (int i = 0; i < 7; i++) {
            brush.segment(0.7, 1, 0.3 + i * 0.135, 0.6, 0.022, new Color(0x4A3A2C));
        }
        Crown.of(leaf, 0.04, 0.7, 0.5, 0.42, 0.4, 0.3, 0.72, 0.27, 0.24, 1.1, 0.72, 0.27, 0.24, 0.45, 0.4, 0.28, 0.28,
                0.98, 0.42, 0.28, 0.27, 0.7, 0.78, 0.42, 0.2).finer(0.19).paint(brush, pose);
        SplittableRandom random = new SplittableRandom(pose.seed() + 3);
        if (snowy) {
            Crown.of(Boughs.SNOW, 0.04, 0.7, 0.24, 0.36, 0.14, 0.38, 0.42, 0.2, 0.12, 1.04, 0.44, 0.2, 0.12, 0.2, 0.62,
                    0.14, 0.08, 1.22, 0.62, 0.14, 0.08).finer(0.3).lit(Color.WHITE).paint(brush, pose);
            return;
        }
        for (int i = 0; i < 16; i++) {
            double angle = random.nextDouble() * 2 * Math.PI;
            double far = Math.sqrt(random.nextDouble());
            double x = 0.7 + Math.cos(angle) * far * 0.52;
            double y = 0.58 + Math.sin(angle) * far * 0.33;
            bloom(brush, x + 0.02 * (1 - y) * pose.wave(x), y, 0.03);
        }
    }

    private static void bloom(Brush brush, double x, double y, double size) {
        for (int i = 0; i < 5; i++) {
            double angle = 2 * Math.PI * i / 5 - 1.57;
            brush.flat(Brush.ellipse(x + Math.cos(angle) * size * 0.62, y + Math.sin(angle) * size * 0.62, size * 0.5,
                    size * 0.5), i < 3 ? new Color(0xFFF6F0) : new Color(0xF1D9DE));
        }
        brush.flat(Brush.ellipse(x, y, size * 0.4, size * 0.4), new Color(0xF2B83B));
    }

    static void grass(Brush brush, Pose pose) {
        Color green = pose.tintOr(new Color(0x5FA548));
        SplittableRandom random = new SplittableRandom(pose.seed() + 13);
        for (int i = 0; i < 96; i++) {
            double depth = i / 95.0;
            double across = random.nextDouble() * 2 - 1;
            double length = (0.98 - 0.5 * across * across) * (0.55 + 0.45 * random.nextDouble())
                    * (1.05 - 0.35 * depth);
            double foot = 0.8 + across * 0.52;
            double lean = across * 0.24 + (random.nextDouble() - 0.5) * 0.24;
            double sway = 0.07 * pose.wave(-foot * 0.3 + random.nextDouble() * 0.08);
            Color blade = Shade.mix(Shade.darker(green, 0.5 - 0.5 * depth), Crown.SUN,
                    depth * 0.42 * random.nextDouble());
            blade(brush, foot, 1 - 0.02 * random.nextDouble(), lean + sway * length, Math.min(length, 0.98),
                    0.035 + 0.022 * random.nextDouble(), blade);
        }
    }

    private static void blade(Brush brush, double foot, double low, double lean, double length, double width,
            Color color) {
        double tipX = Math.clamp(foot + lean, 0.0, 1.6);
        Path2D.Double path = new Path2D.Double();
        path.moveTo(foot - width * 0.4, low);
        path.curveTo(foot - width / 2, 1 - length * 0.5, foot + lean * 0.3 - width * 0.3, 1 - length * 0.85, tipX,
                1 - length);
        path.curveTo(foot + lean * 0.3 + width * 0.45, 1 - length * 0.75, foot + width / 2, 1 - length * 0.4,
                foot + width * 0.4, low);
        path.closePath();
        brush.fade(path, color, Shade.darker(color, 0.32));
    }
}
