package io.minimax4j.engine.offline.picture;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.picture.Bitmap;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** The letters AI in the lower right corner: the mark of what a machine has made. They are strokes, no font is needed. */
final class Mark {
    private static final double LETTERS = 0.04;

    private Mark() {}

    /** Puts the mark on a picture, in place. */
    static void stamp(Bitmap picture) {
        double high = Math.max(picture.height() * LETTERS, 8);
        int wide = (int) Math.ceil(high * 1.75);
        int tall = (int) Math.ceil(high * 1.5);
        Sheet badge = new Sheet(wide, tall);
        Graphics2D graphics = badge.graphics();
        graphics.setPaint(Rgb.color(0x8C101218));
        graphics.fill(new RoundRectangle2D.Double(0, 0, wide, tall, high * 0.5, high * 0.5));
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
        int gap = (int) Math.ceil(high * 0.5);
        lay(picture, badge, Math.max(picture.width() - wide - gap, 0), Math.max(picture.height() - tall - gap, 0));
    }

    private static void lay(Bitmap picture, Sheet badge, int left, int top) {
        for (int y = 0; y < Math.min(badge.height(), picture.height() - top); y++) {
            for (int x = 0; x < Math.min(badge.width(), picture.width() - left); x++) {
                int at = (y + top) * picture.width() + x + left;
                picture.argb()[at] = Rgb.over(picture.argb()[at], badge.pixels()[y * badge.width() + x]);
            }
        }
    }
}
