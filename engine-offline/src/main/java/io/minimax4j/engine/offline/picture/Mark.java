package io.minimax4j.engine.offline.picture;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/**
 * The letters AI in the lower right corner: the mark of what a machine has made. They are strokes, no font is needed.
 *
 * @param badge what is laid over the picture
 * @param left where its left edge is, in pixels; even, as is top, for frames that have colours for every second pixel alone
 */
public record Mark(Bitmap badge, int left, int top) {
    private static final double LETTERS = 0.04;

    /** The mark as it is on pictures of a size. */
    public static Mark of(PixelSize size) {
        double high = Math.max(size.height() * LETTERS, 8);
        Sheet badge = new Sheet((int) Math.ceil(high * 1.75), (int) Math.ceil(high * 1.5));
        draw(badge, high);
        int gap = (int) Math.ceil(high * 0.5);
        int left = Math.max(size.width() - badge.width() - gap, 0);
        int top = Math.max(size.height() - badge.height() - gap, 0);
        return new Mark(badge.bitmap(), left - left % 2, top - top % 2);
    }

    private static void draw(Sheet badge, double high) {
        Graphics2D graphics = badge.graphics();
        graphics.setPaint(Rgb.color(0x8C101218));
        graphics.fill(new RoundRectangle2D.Double(0, 0, badge.width(), badge.height(), high * 0.5, high * 0.5));
        graphics.setPaint(Rgb.color(0xF2FFFFFF));
        graphics.setStroke(new BasicStroke((float) (high * 0.13), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double top = high * 0.3;
        double foot = high * 1.2;
        Path2D.Double letters = new Path2D.Double();
        letters.moveTo(high * 0.3, foot);
        letters.lineTo(high * 0.68, top);
        letters.lineTo(high * 1.06, foot);
        letters.moveTo(high * 0.44, high * 0.9);
        letters.lineTo(high * 0.92, high * 0.9);
        letters.moveTo(high * 1.4, top);
        letters.lineTo(high * 1.4, foot);
        graphics.draw(letters);
        graphics.dispose();
    }

    /** Puts the mark on a picture, in place. */
    static void stamp(Bitmap picture) {
        Mark mark = of(picture.size());
        Bitmap badge = mark.badge;
        for (int y = 0; y < Math.min(badge.height(), picture.height() - mark.top); y++) {
            for (int x = 0; x < Math.min(badge.width(), picture.width() - mark.left); x++) {
                int at = (y + mark.top) * picture.width() + x + mark.left;
                picture.argb()[at] = Rgb.over(picture.argb()[at], badge.argb()[y * badge.width() + x]);
            }
        }
    }
}
