package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;

/** Eyes that look alive. */
final class Eyes {
    static final Color DARK = new Color(0x2A211F);
    static final Color AMBER = new Color(0xE8A93A);
    static final Color GREEN = new Color(0x9CC25A);
    private static final double SHUT = 0.25;

    private Eyes() {}

    /** A dark round eye with lights in it; a line when it is shut. */
    static void dark(Brush brush, double x, double y, double radius, double open) {
        if (open < SHUT) {
            shut(brush, x, y, radius, DARK);
            return;
        }
        brush.flat(Brush.ellipse(x, y, radius, radius * 1.15 * open), DARK);
        lights(brush, x, y, radius, open);
    }

    /** An eye with a coloured iris. */
    static void coloured(Brush brush, double x, double y, double radius, double open, Color iris, double pupil) {
        if (open < SHUT) {
            shut(brush, x, y, radius, DARK);
            return;
        }
        brush.flat(Brush.ellipse(x, y, radius * 1.14, radius * 1.28 * open), DARK);
        brush.flat(Brush.ellipse(x, y, radius, radius * 1.12 * open), iris);
        brush.flat(Brush.ellipse(x, y + radius * 0.5 * open, radius * 0.7, radius * 0.5 * open),
                Shade.lighter(iris, 0.3));
        brush.flat(Brush.ellipse(x, y, radius * pupil, radius * 0.95 * open), DARK);
        lights(brush, x, y, radius, open);
    }

    /** Whichever of the two is to be seen on a skin of that colour. */
    static void on(Color skin, Brush brush, double x, double y, double radius, double open) {
        if (light(skin) < 62) {
            coloured(brush, x, y, radius, open, AMBER, 0.6);
        } else {
            dark(brush, x, y, radius, open);
        }
    }

    static double light(Color color) {
        return 0.3 * color.getRed() + 0.59 * color.getGreen() + 0.11 * color.getBlue();
    }

    static void shut(Brush brush, double x, double y, double radius, Color color) {
        brush.line(Brush.curve(x - radius, y - radius * 0.1, x, y + radius * 0.45, x + radius, y - radius * 0.1),
                radius * 0.42, color);
    }

    private static void lights(Brush brush, double x, double y, double radius, double open) {
        brush.flat(Brush.ellipse(x - radius * 0.28, y - radius * 0.4 * open, radius * 0.34, radius * 0.36 * open),
                Color.WHITE);
        brush.flat(Brush.ellipse(x + radius * 0.34, y + radius * 0.5 * open, radius * 0.16, radius * 0.16 * open),
                Shade.alpha(Color.WHITE, 0.8));
    }
}
