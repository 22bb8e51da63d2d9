package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/**
 * A round tower.
 *
 * @param upper half its width at the top
 * @param lower half its width at its foot
 */
record Turret(double x, double top, double low, double upper, double lower, Color stone) {

    /** A tower as wide above as below. */
    static Turret of(double x, double top, double low, double half, Color stone) {
        return new Turret(x, top, low, half, half, stone);
    }

    /** Half its width at a height. */
    double half(double y) {
        return upper + (lower - upper) * (y - top) / (low - top);
    }

    Shape outline() {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x - upper, top);
        path.lineTo(x + upper, top);
        path.lineTo(x + lower, low - lower * 0.1);
        path.quadTo(x, low + lower * 0.1, x - lower, low - lower * 0.1);
        path.closePath();
        return path;
    }

    /** The part between two heights, as a ring round it. */
    Shape ring(double from, double to, double out) {
        double high = half(from) + out;
        double deep = half(to) + out;
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x - high, from);
        path.quadTo(x, from + high * 0.2, x + high, from);
        path.lineTo(x + deep, to);
        path.quadTo(x, to + deep * 0.2, x - deep, to);
        path.closePath();
        return path;
    }

    void paint(Brush brush) {
        brush.pillar(outline(), stone);
    }

    /** Stones that differ a little from the others. */
    void masonry(Brush brush, int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double height = (low - top) / rows;
        brush.within(outline(), () -> {
            for (int i = 0; i < rows * 3; i++) {
                int row = random.nextInt(rows);
                double y = top + (row + 0.1) * height;
                double across = random.nextDouble() * 1.8 - 0.9;
                double width = half(y) * 0.3 * Math.sqrt(1 - across * across * 0.9);
                double bow = half(y) * 0.1 * (1 - across * across);
                Color tone = random.nextInt(3) > 0 ? Shade.darker(stone, 0.4) : Shade.lighter(stone, 0.5);
                brush.flat(
                        Outline.rounded(x + across * half(y) - width / 2, y + bow, width, height * 0.78, height * 0.15),
                        Shade.alpha(tone, 0.12 + 0.14 * random.nextDouble()));
            }
        });
    }

    /** Battlements at the top, that much wider than the tower. */
    void battlements(Brush brush, double out, double height) {
        double half = upper + out;
        Color edge = Shade.lighter(stone, 0.06);
        brush.flat(Outline.polygon(x - upper, top + height * 1.2, x - half, top, x + half, top, x + upper,
                top + height * 1.2), Shade.darker(stone, 0.32));
        brush.pillar(Outline.box(x - half, top - height * 0.6, 2 * half, height * 0.9), edge);
        int count = Math.max(3, (int) Math.round(half / height * 0.9));
        double width = 2 * half / (2 * count - 1);
        for (int i = 0; i < count; i++) {
            double left = x - half + 2 * i * width;
            double share = count == 1 ? 0 : i / (count - 1.0);
            boolean dark = brush.lightFrom() < 0 ? share > 0.66 : share < 0.34;
            brush.plane(Outline.box(left, top - height * 1.3, width, height * 0.8),
                    dark ? Shade.darker(edge, 0.24) : edge);
        }
    }

    /** A pointed roof up to a tip, that much wider than the tower. */
    void cone(Brush brush, double tip, double out, Color tiles) {
        double half = upper + out;
        double eaves = top + half * 0.06;
        Path2D.Double roof = new Path2D.Double();
        roof.moveTo(x, tip);
        roof.quadTo(x + half * 0.5, top - (top - tip) * 0.3, x + half, eaves);
        roof.quadTo(x, eaves + half * 0.3, x - half, eaves);
        roof.quadTo(x - half * 0.5, top - (top - tip) * 0.3, x, tip);
        roof.closePath();
        brush.within(outline(), () -> brush.flat(Brush.ellipse(x, eaves + half * 0.2, half, half * 0.26),
                Shade.alpha(Color.BLACK, 0.28)));
        brush.pillar(roof, tiles);
        brush.within(roof, () -> {
            int rows = (int) Math.max(5, (top - tip) / 0.022);
            for (int i = 1; i <= rows; i++) {
                double y = tip + (eaves + half * 0.1 - tip) * i / rows;
                double wide = half * i / rows;
                brush.line(Brush.curve(x - wide, y - wide * 0.04, x, y + wide * 0.14, x + wide, y - wide * 0.04),
                        0.0035,
                        Shade.alpha(Shade.darker(tiles, 0.6), 0.4));
            }
        });
    }

    /** A narrow window with an arch. */
    void slit(Brush brush, Pose pose, double across, double y, double width, double height) {
        double middle = x + across * half(y);
        Face.box(middle - width / 2, y, width, height).archedWindow(brush, pose, 0, 0, 1, 1, Shade.darker(stone, 0.42));
    }

    /** A pennant that flutters from a pole above that tip. */
    static void flag(Brush brush, Pose pose, double x, double tip, double size, Color cloth) {
        brush.segment(x, tip + size * 0.2, x, tip - size * 1.1, size * 0.07, new Color(0x5A4632));
        double wave = size * 0.16;
        Path2D.Double flag = new Path2D.Double();
        double top = tip - size * 1.05;
        flag.moveTo(x, top);
        flag.curveTo(x + size * 0.4, top - wave * pose.wave(2, 0), x + size * 0.7,
                top + wave * pose.wave(2, 0.1) + size * 0.1,
                x + size * 1.2, top + size * 0.3 + wave * pose.wave(2, -0.3));
        flag.curveTo(x + size * 0.7, top + size * 0.44 + wave * pose.wave(2, 0.1), x + size * 0.4,
                top + size * 0.5 - wave * pose.wave(2, 0), x, top + size * 0.56);
        flag.closePath();
        brush.plane(flag, cloth);
    }
}
