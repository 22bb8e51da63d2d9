package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.MultipleGradientPaint.ColorSpaceType;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;

/**
 * A skin with one light over all of it: its parts take their shade from where they are on the whole, so that where they
 * meet no edge is seen.
 */
final class Pelt {
    private final Brush brush;
    private final Color color;
    private final double top;
    private final double bottom;
    private final AffineTransform whole;

    /** @param top where it is lightest, in the units in force now, whatever is transformed later */
    Pelt(Brush brush, Color color, double top, double bottom) {
        this.brush = brush;
        this.color = color;
        this.top = top;
        this.bottom = bottom;
        this.whole = brush.graphics().getTransform();
    }

    Color color() {
        return color;
    }

    Brush brush() {
        return brush;
    }

    void near(Shape shape) {
        fill(shape, color);
    }

    /** The parts on the far side. */
    void far(Shape shape) {
        fill(shape, Shade.darker(color, 0.24));
    }

    /** A part of another colour in the same light. */
    void fill(Shape shape, Color of) {
        Graphics2D graphics = brush.graphics();
        AffineTransform now = graphics.getTransform();
        AffineTransform part = new AffineTransform(now);
        try {
            part.preConcatenate(whole.createInverse());
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a drawing has no size", e);
        }
        graphics.setTransform(whole);
        double slant = (bottom - top) * 0.35 * -brush.lightFrom();
        // what is white shows shade sooner than what is coloured
        double shade = Eyes.light(of) > 205 ? 0.14 : 0.22;
        graphics.setPaint(new GradientPaint(0, (float) top, Shade.lighter(of, 0.2), (float) slant, (float) bottom,
                Shade.darker(of, shade)));
        graphics.fill(part.createTransformedShape(shape));
        graphics.setTransform(now);
    }

    /** A mark on a part, as far as the part reaches. */
    void mark(Shape part, Shape mark, Color of) {
        fill(common(part, mark), of);
    }

    /** Soft shade or light on a part, strongest at a place. */
    void soft(Shape part, double x, double y, double radiusX, double radiusY, Color of) {
        AffineTransform flat = AffineTransform.getTranslateInstance(x, y);
        flat.scale(radiusX, radiusY);
        Point2D middle = new Point2D.Double();
        brush.graphics()
                .setPaint(new RadialGradientPaint(middle, 1, middle, new float[]{0, 0.5f, 1},
                        new Color[]{of, Shade.alpha(of, of.getAlpha() / 255.0 * 0.45), Shade.alpha(of, 0)},
                        CycleMethod.NO_CYCLE, ColorSpaceType.SRGB, flat));
        brush.graphics().fill(part);
    }

    /** A soft line inside, where one part lies over another. */
    void crease(Shape path, double width) {
        brush.line(path, width, Shade.alpha(Shade.darker(color, 0.55), 0.35));
    }

    static Area common(Shape first, Shape second) {
        if (!first.getBounds2D().intersects(second.getBounds2D())) {
            return new Area();
        }
        Area area = new Area(first);
        area.intersect(new Area(second));
        return area;
    }

    static Area union(Shape... parts) {
        Area area = new Area();
        for (Shape part : parts) {
            area.add(new Area(part));
        }
        return area;
    }
}
