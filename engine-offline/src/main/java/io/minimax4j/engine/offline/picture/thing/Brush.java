package io.minimax4j.engine.offline.picture.thing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Paints shapes with light on them, in the units of a {@link Drawing}. */
public final class Brush {
    private final Graphics2D graphics;
    private final double lightFrom;

    /** @param lightFrom where the light comes from, -1 (left) to 1 (right); always somewhat from above */
    public Brush(Graphics2D graphics, double lightFrom) {
        this.graphics = graphics;
        this.lightFrom = lightFrom;
    }

    /** For what no method here does; leave its transform, clip and composite as they were. */
    public Graphics2D graphics() {
        return graphics;
    }

    public double lightFrom() {
        return lightFrom;
    }

    /** One colour. */
    public void flat(Shape shape, Color color) {
        graphics.setPaint(color);
        graphics.fill(shape);
    }

    /** A flat side: lighter towards the light, darker away from it. */
    public void plane(Shape shape, Color color) {
        Rectangle2D box = shape.getBounds2D();
        double middle = box.getCenterX();
        double half = Math.max(box.getWidth(), 1e-6) / 2;
        double from = lightFrom < 0 ? middle - half : middle + half;
        double to = 2 * middle - from;
        graphics.setPaint(new GradientPaint((float) from, (float) box.getMinY(), Shade.lighter(color, 0.12), (float) to,
                (float) box.getMaxY(), Shade.darker(color, 0.16)));
        graphics.fill(shape);
    }

    /** Something round: a light spot where the light falls, a dark edge on the other side. */
    public void round(Shape shape, Color color) {
        Rectangle2D box = shape.getBounds2D();
        double radius = Math.max(Math.hypot(box.getWidth(), box.getHeight()) * 0.62, 1e-6);
        double x = box.getCenterX() + lightFrom * box.getWidth() * 0.28;
        double y = box.getMinY() + box.getHeight() * 0.26;
        graphics.setPaint(new RadialGradientPaint((float) x, (float) y, (float) radius, new float[]{0, 0.45f, 1},
                new Color[]{Shade.lighter(color, 0.22), color, Shade.darker(color, 0.38)}));
        graphics.fill(shape);
    }

    /** A round one at a place. */
    public void ball(double x, double y, double radiusX, double radiusY, Color color) {
        round(ellipse(x, y, radiusX, radiusY), color);
    }

    /** A limb from one place to another that gets thinner or thicker on the way, with round ends. */
    public void limb(double x1, double y1, double width1, double x2, double y2, double width2, Color color) {
        round(limbShape(x1, y1, width1, x2, y2, width2), color);
    }

    /** A line with round ends. */
    public void line(Shape path, double width, Color color) {
        graphics.setPaint(color);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
    }

    /** Light around a place, strongest in the middle. */
    public void glow(double x, double y, double radius, Color color) {
        Color none = new Color(color.getRed(), color.getGreen(), color.getBlue(), 0);
        graphics.setPaint(new RadialGradientPaint((float) x, (float) y, (float) Math.max(radius, 1e-6),
                new float[]{0, 0.4f, 1},
                new Color[]{color, Shade.alpha(color, color.getAlpha() / 255.0 * 0.35), none}));
        graphics.fill(ellipse(x, y, radius, radius));
    }

    /** A straight line with round ends. */
    public void segment(double x1, double y1, double x2, double y2, double width, Color color) {
        line(Outline.segment(x1, y1, x2, y2), width, color);
    }

    /** One colour at the top that turns into another at the bottom. */
    public void fade(Shape shape, Color top, Color bottom) {
        Rectangle2D box = shape.getBounds2D();
        graphics.setPaint(new GradientPaint(0, (float) box.getMinY(), top, 0,
                (float) Math.max(box.getMaxY(), box.getMinY() + 1e-6), bottom));
        graphics.fill(shape);
    }

    /** Something upright and round, a pillar or a bottle: light towards the light, dark at both edges. */
    public void pillar(Shape shape, Color color) {
        Rectangle2D box = shape.getBounds2D();
        float from = (float) box.getMinX();
        float to = (float) Math.max(box.getMaxX(), box.getMinX() + 1e-6);
        float lit = (float) (0.5 + lightFrom * 0.26);
        graphics.setPaint(new LinearGradientPaint(from, 0, to, 0, new float[]{0, lit, 1},
                new Color[]{Shade.darker(color, lightFrom < 0 ? 0.1 : 0.34), Shade.lighter(color, 0.2),
                    Shade.darker(color, lightFrom < 0 ? 0.34 : 0.1)}));
        graphics.fill(shape);
    }

    /** One colour at a place that turns into another at a second place. */
    public void between(Shape shape, double x1, double y1, Color first, double x2, double y2, Color second) {
        graphics.setPaint(new GradientPaint((float) x1, (float) y1, first, (float) x2, (float) y2, second));
        graphics.fill(shape);
    }

    /** Paints something turned about a place, in degrees, clockwise. */
    public void turned(double degrees, double x, double y, Runnable painting) {
        AffineTransform before = graphics.getTransform();
        graphics.rotate(Math.toRadians(degrees), x, y);
        painting.run();
        graphics.setTransform(before);
    }

    /** Paints something moved there and made larger. */
    public void placed(double x, double y, double scaleX, double scaleY, Runnable painting) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(scaleX, scaleY);
        painting.run();
        graphics.setTransform(before);
    }

    /** Paints no more of something than lies within a shape; its edge is hard, so it is best hidden below a line. */
    public void within(Shape shape, Runnable painting) {
        Shape before = graphics.getClip();
        graphics.clip(shape);
        painting.run();
        graphics.setClip(before);
    }

    public static Shape ellipse(double x, double y, double radiusX, double radiusY) {
        return new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY);
    }

    /** An ellipse turned about its middle, in degrees, clockwise. */
    public static Shape ellipse(double x, double y, double radiusX, double radiusY, double degrees) {
        return AffineTransform.getRotateInstance(Math.toRadians(degrees), x, y)
                .createTransformedShape(ellipse(x, y, radiusX, radiusY));
    }

    /** The outline of {@link #limb}. */
    public static Shape limbShape(double x1, double y1, double width1, double x2, double y2, double width2) {
        double length = Math.max(Math.hypot(x2 - x1, y2 - y1), 1e-6);
        double acrossX = (y1 - y2) / length / 2;
        double acrossY = (x2 - x1) / length / 2;
        Path2D.Double side = new Path2D.Double();
        side.moveTo(x1 + acrossX * width1, y1 + acrossY * width1);
        side.lineTo(x2 + acrossX * width2, y2 + acrossY * width2);
        side.lineTo(x2 - acrossX * width2, y2 - acrossY * width2);
        side.lineTo(x1 - acrossX * width1, y1 - acrossY * width1);
        side.closePath();
        Area all = new Area(side);
        all.add(new Area(ellipse(x1, y1, width1 / 2, width1 / 2)));
        all.add(new Area(ellipse(x2, y2, width2 / 2, width2 / 2)));
        return all;
    }

    /** A closed curve that runs smoothly through the points x, y, x, y, ... */
    public static Path2D blob(double... points) {
        int count = points.length / 2;
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 0; i < count; i++) {
            curve(path, points, (i + count - 1) % count, i, (i + 1) % count, (i + 2) % count);
        }
        path.closePath();
        return path;
    }

    /** An open curve that runs smoothly through the points x, y, x, y, ... */
    public static Path2D curve(double... points) {
        int last = points.length / 2 - 1;
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 0; i < last; i++) {
            curve(path, points, Math.max(i - 1, 0), i, i + 1, Math.min(i + 2, last));
        }
        return path;
    }

    private static void curve(Path2D path, double[] points, int before, int from, int to, int after) {
        path.curveTo(points[2 * from] + (points[2 * to] - points[2 * before]) / 6,
                points[2 * from + 1] + (points[2 * to + 1] - points[2 * before + 1]) / 6,
                points[2 * to] - (points[2 * after] - points[2 * from]) / 6,
                points[2 * to + 1] - (points[2 * after + 1] - points[2 * from + 1]) / 6, points[2 * to],
                points[2 * to + 1]);
    }
}
