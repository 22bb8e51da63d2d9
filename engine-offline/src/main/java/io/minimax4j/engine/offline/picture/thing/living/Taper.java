package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/** The outline of something long that bends and changes its width on the way: limbs, necks, tails, stripes. */
final class Taper {
    private static final int STEPS = 10;

    private Taper() {}

    /** Runs smoothly through places, each given as x, y and the width there; its ends are round. */
    static Shape of(double... triples) {
        int last = triples.length / 3 - 1;
        int count = last * STEPS + 1;
        double[][] line = new double[count][];
        for (int i = 0; i < count; i++) {
            int from = Math.min(i / STEPS, last - 1);
            line[i] = between(triples, from, last, (i - from * STEPS) / (double) STEPS);
        }
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < 2 * count; i++) {
            int at = i < count ? i : 2 * count - 1 - i;
            double side = i < count ? 0.5 : -0.5;
            double[] before = line[Math.max(at - 1, 0)];
            double[] after = line[Math.min(at + 1, count - 1)];
            double length = Math.max(Math.hypot(after[0] - before[0], after[1] - before[1]), 1e-9);
            double x = line[at][0] + (before[1] - after[1]) / length * line[at][2] * side;
            double y = line[at][1] + (after[0] - before[0]) / length * line[at][2] * side;
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        Area all = new Area(path);
        for (double[] end : new double[][]{line[0], line[count - 1]}) {
            all.add(new Area(Brush.ellipse(end[0], end[1], end[2] / 2, end[2] / 2)));
        }
        return all;
    }

    private static double[] between(double[] triples, int from, int last, double share) {
        double[] result = new double[3];
        for (int k = 0; k < 3; k++) {
            double before = triples[3 * Math.max(from - 1, 0) + k];
            double first = triples[3 * from + k];
            double second = triples[3 * (from + 1) + k];
            double after = triples[3 * Math.min(from + 2, last) + k];
            double start = (second - before) / 2;
            double end = (after - first) / 2;
            double square = share * share;
            double cube = square * share;
            result[k] = (2 * cube - 3 * square + 1) * first + (cube - 2 * square + share) * start
                    + (3 * square - 2 * cube) * second + (cube - square) * end;
        }
        result[2] = Math.max(result[2], 0);
        return result;
    }
}
