package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;

/** Parts of faces that look at us, turned a little to the right, in units of half the height of the head. */
final class Muzzle {
    private Muzzle() {}

    /** A pair of pointed ears with light insides. */
    static void pointedEars(Beast beast, double x, double width, double tip, Color inside) {
        ear(beast, -x, width, tip, -0.22, inside);
        ear(beast, x * 1.02, width * 0.94, tip, 0.2, inside);
    }

    private static void ear(Beast beast, double x, double width, double tip, double lean, Color inside) {
        double twitch = 0.04 * beast.swing();
        double top = tip;
        beast.near(Brush.blob(x - width, -0.5, x - width * 0.75 + lean * 0.5, (top - 0.5) * 0.55, x + lean + twitch,
                top, x + width * 0.72 + lean * 0.5,
                (top - 0.5) * 0.58, x + width, -0.56));
        beast.pelt()
                .fill(Brush.blob(x - width * 0.55, -0.56, x - width * 0.4 + lean * 0.5, (top - 0.5) * 0.52,
                        x + lean * 0.95 + twitch,
                        top * 0.86, x + width * 0.4 + lean * 0.5, (top - 0.5) * 0.54, x + width * 0.58, -0.6), inside);
    }

    /** A pair of round ears. */
    static void roundEars(Beast beast, double x, double y, double radius, Color outside, Color inside) {
        for (double side : new double[]{-x, x * 1.02}) {
            beast.pelt().fill(Brush.ellipse(side, y, radius, radius), outside);
            beast.pelt().fill(Brush.ellipse(side * 0.97, y + radius * 0.12, radius * 0.62, radius * 0.62), inside);
        }
    }

    /** Nose and mouth; the nose's top is at y. */
    static void nose(Beast beast, double x, double y, double size, Color color) {
        Color ink = Shade.mix(Eyes.DARK, beast.coat().base(), 0.15);
        if (Eyes.light(beast.coat().light()) < 90) {
            ink = Shade.lighter(beast.coat().light(), 0.3);
        }
        beast.line(Brush.curve(x, y + size * 0.7, x, y + size * 1.5), size * 0.22, ink);
        beast.line(Brush.curve(x - size * 1.3, y + size * 1.5, x - size * 0.6, y + size * 2, x, y + size * 1.5,
                x + size * 0.6, y + size * 2,
                x + size * 1.3, y + size * 1.5), size * 0.22, ink);
        Shape nose = Brush.blob(x - size * 0.85, y + size * 0.1, x, y - size * 0.12, x + size * 0.85, y + size * 0.1,
                x + size * 0.5,
                y + size * 0.72, x, y + size * 1.0, x - size * 0.5, y + size * 0.72);
        beast.brush().flat(nose, color);
        beast.brush().flat(Brush.ellipse(x - size * 0.24, y + size * 0.2, size * 0.3, size * 0.14),
                new Color(255, 255, 255, 130));
    }

    static void whiskers(Beast beast, double x, double y, double reach) {
        Color color = Eyes.light(beast.coat().base()) < 110
                ? new Color(255, 255, 255, 170)
                : new Color(255, 255, 255, 210);
        for (int i = -1; i < 2; i++) {
            beast.line(
                    Brush.curve(x - 0.36, y + i * 0.07, x - 0.36 - reach * 0.5, y + i * 0.14 - 0.04, x - 0.36 - reach,
                            y + i * 0.2),
                    0.024, color);
            beast.line(
                    Brush.curve(x + 0.34, y + i * 0.07, x + 0.34 + reach * 0.45, y + i * 0.14 - 0.04,
                            x + 0.34 + reach * 0.88, y + i * 0.2),
                    0.024, color);
        }
    }
}
