package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.picture.thing.Outline;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Outlines that several routines draw. */
final class Shapes {
    private Shapes() {}

    static Shape star(double x, double y, double radius, int rays, double degrees) {
        double[] points = new double[4 * rays];
        for (int i = 0; i < 2 * rays; i++) {
            double turn = Math.toRadians(degrees - 90) + Math.PI * i / rays;
            double out = i % 2 == 0 ? radius : radius * 0.45;
            points[2 * i] = x + out * Math.cos(turn);
            points[2 * i + 1] = y + out * Math.sin(turn);
        }
        return Outline.polygon(points);
    }

    /** @param radius half of its width */
    static Shape heart(double x, double y, double radius) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, y + radius);
        path.curveTo(x - radius * 1.7, y - radius * 0.2, x - radius * 0.9, y - radius * 1.3, x, y - radius * 0.4);
        path.curveTo(x + radius * 0.9, y - radius * 1.3, x + radius * 1.7, y - radius * 0.2, x, y + radius);
        path.closePath();
        return path;
    }

    /** A body of the width at each of its heights, the same on both sides: y, half width, y, half width, ... */
    static Shape vessel(double x, double... profile) {
        int count = profile.length / 2;
        double[] points = new double[4 * count];
        for (int i = 0; i < count; i++) {
            points[2 * i] = x - profile[2 * i + 1];
            points[2 * i + 1] = profile[2 * i];
            points[4 * count - 2 * i - 2] = x + profile[2 * i + 1];
            points[4 * count - 2 * i - 1] = profile[2 * i];
        }
        return Outline.softened(0.02, points);
    }
}
