package io.minimax4j.engine.offline.picture.thing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Shapes that drawings are made of. Points are given as x, y, x, y, ...; angles in degrees, clockwise from the right. */
public final class Outline {
    private Outline() {}

    public static Shape box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    public static Shape rounded(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
    }

    public static Shape segment(double x1, double y1, double x2, double y2) {
        return new Line2D.Double(x1, y1, x2, y2);
    }

    /** The part of an ellipse's line from an angle on over so many degrees. */
    public static Shape arc(double x, double y, double radiusX, double radiusY, double from, double over) {
        return new Arc2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY, -from, -over, Arc2D.OPEN);
    }

    /** The part of an ellipse that its line from an angle on over so many degrees and the chord enclose. */
    public static Shape cap(double x, double y, double radiusX, double radiusY, double from, double over) {
        return new Arc2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY, -from, -over, Arc2D.CHORD);
    }

    /** A closed one with straight sides. */
    public static Path2D polygon(double... points) {
        Path2D path = lines(points);
        path.closePath();
        return path;
    }

    /** An open line of straight pieces. */
    public static Path2D lines(double... points) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    /** A closed one with straight sides whose corners are rounded by that much, or by half a side where that is less. */
    public static Path2D softened(double radius, double... points) {
        int count = points.length / 2;
        Path2D.Double path = new Path2D.Double();
        for (int i = 0; i < count; i++) {
            int before = (i + count - 1) % count;
            int after = (i + 1) % count;
            double x = points[2 * i];
            double y = points[2 * i + 1];
            double in = share(radius, x - points[2 * before], y - points[2 * before + 1]);
            double out = share(radius, x - points[2 * after], y - points[2 * after + 1]);
            double startX = x + (points[2 * before] - x) * in;
            double startY = y + (points[2 * before + 1] - y) * in;
            if (i == 0) {
                path.moveTo(startX, startY);
            } else {
                path.lineTo(startX, startY);
            }
            path.quadTo(x, y, x + (points[2 * after] - x) * out, y + (points[2 * after + 1] - y) * out);
        }
        path.closePath();
        return path;
    }

    private static double share(double radius, double x, double y) {
        return Math.min(0.5, radius / Math.max(Math.hypot(x, y), 1e-6));
    }

    /** A leaf or petal from its foot to its tip, widest at that share of the way. */
    public static Shape leaf(double x, double y, double length, double width, double degrees, double widest) {
        Path2D.Double path = new Path2D.Double();
        double half = width / 2;
        path.moveTo(0, 0);
        path.curveTo(length * widest * 0.4, -half, length * widest, -half * 1.25, length * (0.35 + widest * 0.65),
                -half * 0.7);
        path.quadTo(length * 0.94, -half * 0.24, length, 0);
        path.quadTo(length * 0.94, half * 0.24, length * (0.35 + widest * 0.65), half * 0.7);
        path.curveTo(length * widest, half * 1.25, length * widest * 0.4, half, 0, 0);
        path.closePath();
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(Math.toRadians(degrees));
        return place.createTransformedShape(path);
    }

    /** Both together. */
    public static Area union(Shape... shapes) {
        Area all = new Area();
        for (Shape shape : shapes) {
            all.add(new Area(shape));
        }
        return all;
    }

    /** What is left of the first without the second. */
    public static Area without(Shape first, Shape second) {
        Area rest = new Area(first);
        rest.subtract(new Area(second));
        return rest;
    }
}
