package io.minimax4j.engine.offline.picture.thing.living;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** The outline of something long that bends and changes its width on the way: limbs, necks, tails, stripes. */
final class Taper {
    private static final int STEPS = 9;
    private static final int CAP = 14;

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
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, 2 * (count + CAP));
        for (int i = 0; i < count; i++) {
            side(path, line, i, 0.5);
        }
        cap(path, line[count - 1], line[count - 2]);
        for (int i = count - 1; i >= 0; i--) {
            side(path, line, i, -0.5);
        }
        cap(path, line[0], line[1]);
        path.closePath();
        for (int i = 1; i < last; i++) {
            if (sharp(triples, i)) {
                joint(path, triples[3 * i], triples[3 * i + 1], triples[3 * i + 2] / 2);
            }
        }
        return path;
    }

    private static boolean sharp(double[] triples, int at) {
        double x1 = triples[3 * at] - triples[3 * at - 3];
        double y1 = triples[3 * at + 1] - triples[3 * at - 2];
        double x2 = triples[3 * at + 3] - triples[3 * at];
        double y2 = triples[3 * at + 4] - triples[3 * at + 1];
        return x1 * x2 + y1 * y2 < 0.75 * Math.hypot(x1, y1) * Math.hypot(x2, y2);
    }

    /** Where it bends sharply its sides cross and leave a hole; a disc that runs the same way round fills it. */
    private static void joint(Path2D path, double x, double y, double radius) {
        for (int i = 0; i < 2 * CAP; i++) {
            double angle = -Math.PI * i / CAP;
            double atX = x + Math.cos(angle) * radius;
            double atY = y + Math.sin(angle) * radius;
            if (i == 0) {
                path.moveTo(atX, atY);
            } else {
                path.lineTo(atX, atY);
            }
        }
        path.closePath();
    }

    private static void side(Path2D path, double[][] line, int at, double side) {
        double[] before = line[Math.max(at - 1, 0)];
        double[] after = line[Math.min(at + 1, line.length - 1)];
        double length = Math.max(Math.hypot(after[0] - before[0], after[1] - before[1]), 1e-9);
        to(path, line[at][0] + (before[1] - after[1]) / length * line[at][2] * side,
                line[at][1] + (after[0] - before[0]) / length * line[at][2] * side);
    }

    /** Half a circle around an end, from one side to the other. */
    private static void cap(Path2D path, double[] end, double[] neighbour) {
        double ahead = Math.atan2(end[1] - neighbour[1], end[0] - neighbour[0]);
        for (int i = 1; i < CAP; i++) {
            double angle = ahead + Math.PI / 2 - Math.PI * i / CAP;
            to(path, end[0] + Math.cos(angle) * end[2] / 2, end[1] + Math.sin(angle) * end[2] / 2);
        }
    }

    private static void to(Path2D path, double x, double y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
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
