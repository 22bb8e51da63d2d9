package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/**
 * A roof of East Asia: hollow slopes, eaves that turn up at their corners, rows of round tiles.
 *
 * @param ridge half the length of the ridge; a roof that ends in a point has next to none
 * @param eaves half the length of the eaves
 * @param crested whether its ridge is to be seen, because nothing stands on it
 */
record EasternRoof(double x, double top, double low, double ridge, double eaves, Color tiles,
        boolean crested) {
    private static final Color GOLD = new Color(0xD9A441);

    void paint(Brush brush) {
        double height = low - top;
        Shape all = outline();
        brush.placed(0, height * 0.11, 1, 1, () -> brush.flat(all, Shade.darker(tiles, 0.55)));
        brush.fade(all, Shade.lighter(tiles, 0.16), Shade.darker(tiles, 0.12));
        brush.within(all, () -> {
            int rows = (int) Math.max(9, eaves / 0.018) | 1;
            for (int i = 0; i <= rows; i++) {
                double across = 2.0 * i / rows - 1;
                brush.line(rib(across), height * 0.035, Shade.alpha(Shade.darker(tiles, 0.5), 0.55));
                brush.placed(-eaves / rows * 0.5, 0, 1, 1,
                        () -> brush.line(rib(across), height * 0.03, Shade.alpha(Shade.lighter(tiles, 0.4), 0.4)));
            }
            double dark = brush.lightFrom() < 0 ? 0.25 : -1;
            brush.between(Outline.box(x + eaves * dark, top - height, eaves * 0.8, height * 3), x + eaves * dark, 0,
                    Shade.alpha(Color.BLACK, dark < 0 ? 0.26 : 0), x + eaves * (dark + 0.8), 0,
                    Shade.alpha(Color.BLACK, dark < 0 ? 0 : 0.26));
        });
        brush.line(eave(0), height * 0.09, Shade.darker(tiles, 0.45));
        brush.line(eave(-height * 0.03), height * 0.04, GOLD);
        for (int side = -1; side <= 1; side += 2) {
            brush.line(hip(side), height * 0.1, Shade.darker(tiles, 0.3));
            brush.line(hip(side), height * 0.04, Shade.lighter(tiles, 0.25));
            brush.ball(x + side * eaves, low - height * 0.34, height * 0.07, height * 0.07, GOLD);
        }
        if (crested) {
            brush.flat(
                    Outline.rounded(x - ridge * 1.04, top - height * 0.1, ridge * 2.08, height * 0.17, height * 0.06),
                    Shade.darker(tiles, 0.32));
            brush.segment(x - ridge, top - height * 0.07, x + ridge, top - height * 0.07, height * 0.04, GOLD);
            for (int side = -1; side <= 1; side += 2) {
                brush.line(Brush.curve(x + side * ridge, top, x + side * ridge * 1.07, top - height * 0.14,
                        x + side * ridge * 0.99, top - height * 0.3), height * 0.11, Shade.darker(tiles, 0.4));
            }
        }
    }

    private Shape outline() {
        Path2D.Double path = new Path2D.Double();
        double height = low - top;
        path.moveTo(x - ridge, top);
        path.lineTo(x + ridge, top);
        path.curveTo(x + ridge + (eaves - ridge) * 0.25, top + height * 0.6, x + eaves * 0.85, low - height * 0.16,
                x + eaves, low - height * 0.34);
        path.quadTo(x + eaves * 0.82, low, x + eaves * 0.5, low);
        path.lineTo(x - eaves * 0.5, low);
        path.quadTo(x - eaves * 0.82, low, x - eaves, low - height * 0.34);
        path.curveTo(x - eaves * 0.85, low - height * 0.16, x - ridge - (eaves - ridge) * 0.25, top + height * 0.6,
                x - ridge, top);
        path.closePath();
        return path;
    }

    private Shape eave(double down) {
        Path2D.Double path = new Path2D.Double();
        double height = low - top;
        path.moveTo(x - eaves, low - height * 0.34 + down);
        path.quadTo(x - eaves * 0.82, low + down, x - eaves * 0.5, low + down);
        path.lineTo(x + eaves * 0.5, low + down);
        path.quadTo(x + eaves * 0.82, low + down, x + eaves, low - height * 0.34 + down);
        return path;
    }

    private Shape hip(int side) {
        Path2D.Double path = new Path2D.Double();
        double height = low - top;
        path.moveTo(x + side * ridge, top);
        path.curveTo(x + side * (ridge + (eaves - ridge) * 0.25), top + height * 0.6, x + side * eaves * 0.85,
                low - height * 0.16, x + side * eaves, low - height * 0.34);
        return path;
    }

    private Shape rib(double across) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x + ridge * across, top);
        path.quadTo(x + across * (ridge + (eaves - ridge) * 0.34), top + (low - top) * 0.62, x + across * eaves, low);
        return path;
    }
}
